import { parseArgs } from 'node:util';
import { ProblemError, problem } from '../../../model/problem.ts';

/** What to measure, and how long. */
export interface BenchOptions {
  readonly path: string;
  /** How many tokens every workload goes over at least, by repeating the files. */
  readonly tokens: number;
  /** How many processes each workload is measured in. */
  readonly runs: number;
  readonly format: 'text' | 'json';
}

/** 50,000 tokens keep the slowest workload busy for seconds, where a timer's error and a pause for garbage are small. */
const defaultTokens = '50000';

/** The smallest number with a median that one disturbed run cannot move far. */
const defaultRuns = '3';

const defaultPath = 'demo/ferry-fire/documents';

/** Reads the words behind the program's name. Throws ProblemError `usage` where they make no sense. */
export function readBenchOptions(words: readonly string[]): BenchOptions {
  const { positionals, values } = parse(words);
  const [path = defaultPath, ...rest] = positionals;
  if (rest.length > 0) throw usageFault(`“${rest.join(' ')}” is one path too many.`);
  const { tokens = defaultTokens, runs = defaultRuns, format = 'text' } = values;
  if (format !== 'text' && format !== 'json') throw usageFault(`“${format}” is no format.`);
  return { path, tokens: readCount(tokens), runs: readCount(runs), format };
}

function parse(words: readonly string[]) {
  const options = {
    tokens: { type: 'string' },
    runs: { type: 'string' },
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
  const advice = 'Usage: npm run bench -- [PATH] [--tokens N] [--runs N] [--format text|json].';
  return new ProblemError(problem('error', 'usage', message, advice));
}
