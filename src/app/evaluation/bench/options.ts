import { parseArgs } from 'node:util';
import { ProblemError, problem } from '../../../model/problem.ts';
import type { MadePile } from './lineage/made-story.ts';
import { lineageSizes } from './lineage/print.ts';
import { webSizes } from './web/print.ts';
import { workloads } from './workloads.ts';

/** What is measured in place of the speed of workloads. */
const otherTasks = ['growth', 'memory', 'pile', 'retrieval', 'lineage', 'web'] as const;

/** What to measure, and how long. */
export interface BenchOptions {
  /** `speed` of the workloads; `growth` of the cost with the size of a text; `memory` with the same; `pile` of adding large piles; `retrieval` of searching many claims; `lineage` of what is found between documents; `web` of the workbench. */
  readonly task: 'speed' | (typeof otherTasks)[number];
  /** Names of workloads, in the order of the table. */
  readonly workloads: readonly string[];
  readonly path: string;
  /** How many tokens every workload goes over at least, by repeating the files. */
  readonly tokens: number;
  /** How many processes each workload is measured in. */
  readonly runs: number;
  /** Of the folder that is made and added. */
  readonly files: number;
  /** Of the web archive that is made and added. */
  readonly mebibytes: number;
  /** Of each workspace that is made to find its lineage. */
  readonly documents: readonly number[];
  readonly pile: MadePile;
  readonly format: 'text' | 'json';
}

/** 50,000 tokens keep the slowest workload busy for seconds, where a timer's error and a pause for garbage are small. */
const defaultTokens = '50000';

/** The smallest number with a median that one disturbed run cannot move far. */
const defaultRuns = '3';

/** A pile of a minute or two, in which memory has long reached what it stays at. */
const defaultFiles = '10000';
const defaultMebibytes = '512';

const defaultPath = 'demo/ferry-fire/documents';

/**
 * Reads the words behind the program's name: a name of a task or of workloads, and a path. What is no such name is a
 * path. Throws ProblemError `usage` where they make no sense.
 */
export function readBenchOptions(words: readonly string[]): BenchOptions {
  const { positionals, values } = parse(words);
  const { tokens = defaultTokens, runs = defaultRuns, format = 'text' } = values;
  const { files = defaultFiles, mebibytes = defaultMebibytes, documents = [] } = values;
  if (format !== 'text' && format !== 'json') throw usageFault(`“${format}” is no format.`);
  const [first = '', ...others] = positionals;
  const task = otherTasks.find((one) => one === first) ?? 'speed';
  if (task !== 'speed' && others.length > 0) throw usageFault(`“${others.join(' ')}” is too much.`);
  const paths = task === 'speed' ? positionals.filter((word) => !Object.hasOwn(workloads, word)) : [];
  const [path = defaultPath, ...rest] = paths;
  if (rest.length > 0) throw usageFault(`“${rest.join(' ')}” is one path too many.`);
  return {
    task,
    workloads: chosen(positionals),
    path,
    tokens: readCount(tokens),
    runs: readCount(runs),
    files: readCount(files),
    mebibytes: readCount(mebibytes),
    documents: documents.length > 0 ? documents.map(readCount) : task === 'web' ? webSizes : lineageSizes,
    pile: values.unrelated ? 'unrelated' : 'related',
    format,
  };
}

/** The workloads that were named; all where none was. */
function chosen(words: readonly string[]): string[] {
  const all = Object.keys(workloads);
  const named = all.filter((name) => words.includes(name));
  return named.length > 0 ? named : all;
}

function parse(words: readonly string[]) {
  const options = {
    tokens: { type: 'string' },
    runs: { type: 'string' },
    files: { type: 'string' },
    mebibytes: { type: 'string' },
    documents: { type: 'string', multiple: true },
    unrelated: { type: 'boolean' },
    format: { type: 'string' },
  } as const;
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch (error) {
    throw usageFault(error instanceof Error ? error.message : 'The options make no sense.');
  }
}

function readCount(written: string): number {
  if (/^[1-9]\d{0,8}$/.test(written)) return Number(written);
  throw usageFault(`“${written}” is no number from 1.`);
}

function usageFault(message: string): ProblemError {
  const advice =
    'Usage: npm run bench -- [growth | memory | pile | retrieval | lineage | web | WORKLOAD…] [PATH] [--tokens N] [--runs N] [--files N] [--mebibytes N] [--documents N]… [--unrelated] [--format text|json].';
  return new ProblemError(problem('error', 'usage', message, advice));
}
