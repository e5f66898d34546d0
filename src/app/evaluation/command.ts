import { parseArgs } from 'node:util';
import { ProblemError, problem } from '../../model/problem.ts';

/** What can be scored. */
export const kinds = [
  'attribution',
  'passages',
  'speakers',
  'cases',
  'pages',
  'dates',
  'names',
  'stance',
  'lineage',
  'retrieval',
] as const;

export type ScoredKind = (typeof kinds)[number];

/** What the figures can be broken down by. */
export const breakdowns = ['kind', 'depth', 'publisher'] as const;

export type Breakdown = (typeof breakdowns)[number];

/** Score the analysis against what people marked. */
export interface ScoreCommand {
  readonly task: 'score';
  readonly kind: ScoredKind;
  readonly path: string;
  /** `retrieval` only: where the claims are; null where they lie beside the posts. */
  readonly claims: string | null;
  /** Where to write what is wrong; null to write it nowhere. */
  readonly errors: string | null;
  /** How many differences to write there at most; null for all. */
  readonly sample: number | null;
  readonly format: 'text' | 'json';
  /** How many passages, records or cases to score at most; null for all. */
  readonly limit: number | null;
  /** Score the annotators of a text against each other, in place of the analysis. */
  readonly annotators: boolean;
  /** Give the figures of each category, in place of those of all; null for those of all. */
  readonly by: Breakdown | null;
  /** Add the tables behind a reliability diagram. */
  readonly reliability: boolean;
  /** Score the model that ships, in place of one that is learned from the other parts of the same corpus. */
  readonly shipped: boolean;
}

/** Compare what two runs have measured. */
export interface CompareCommand {
  readonly task: 'compare';
  readonly before: string;
  readonly after: string;
  readonly format: 'text' | 'json';
}

export type Command = ScoreCommand | CompareCommand;

/** Shown after a usage error. */
export const usage =
  'usage: npm run evaluate -- attribution|passages|speakers|cases|pages|dates|names|stance|lineage PATH\n' +
  '       npm run evaluate -- retrieval POSTS.jsonl [CLAIMS.jsonl]\n' +
  '         [--by kind|depth|publisher] [--reliability] [--annotators] [--shipped] [--limit N]\n' +
  '         [--errors FILE [--sample N]] [--format text|json]\n' +
  '       npm run evaluate -- compare BEFORE.json AFTER.json [--format text|json]';

/** Reads the words behind the program's name. Throws ProblemError `usage` where they make no sense. */
export function readCommand(words: readonly string[]): Command {
  const { positionals, values } = parse(words);
  const [name, ...paths] = positionals;
  if (name === undefined) throw usageFault('Nothing to score was named.');
  if (name === 'compare') return readCompare(paths, values);
  const kind = kinds.find((one) => one === name);
  if (!kind) throw usageFault(`“${name}” cannot be scored.`);
  return readScore(kind, paths, values);
}

function readScore(kind: ScoredKind, paths: readonly string[], values: Values): ScoreCommand {
  const { errors = null, annotators = false, reliability = false, shipped = false } = values;
  const [path = '', claims = null] =
    kind === 'retrieval' && paths.length > 1 ? takePaths(paths, 2) : takePaths(paths, 1);
  const command: ScoreCommand = {
    task: 'score',
    kind,
    path,
    claims,
    errors,
    sample: readCount(values.sample),
    format: readFormat(values.format),
    limit: readCount(values.limit),
    annotators,
    by: readBreakdown(values.by),
    reliability,
    shipped,
  };
  refuseNonsense(command);
  return command;
}

function refuseNonsense({ kind, errors, sample, annotators, by, reliability, shipped }: ScoreCommand): void {
  if (shipped && kind !== 'stance') throw usageFault('Only stance is learned from what is scored.');
  if (annotators && kind !== 'attribution')
    throw usageFault('Only a corpus of records has several annotators.');
  if (annotators && reliability) throw usageFault('Annotators have no confidences.');
  if (sample !== null && errors === null) throw usageFault('A sample is one of errors: say --errors FILE.');
  if (isOverAllOnly(kind) && (by !== null || reliability || sample !== null))
    throw usageFault(`Of ${kind} there are figures over all only.`);
  if (by === 'depth' && kind !== 'passages') throw usageFault('Only passages are nested.');
  if (by === 'publisher' && kind !== 'attribution')
    throw usageFault('Only a corpus of records has publishers.');
}

/** Of these there are figures over all only, and all errors. */
function isOverAllOnly(kind: ScoredKind): boolean {
  return kind !== 'attribution' && kind !== 'passages';
}

function readCompare(paths: readonly string[], { format, ...rest }: Values): CompareCommand {
  const [foreign] = Object.keys(rest);
  if (foreign !== undefined) throw usageFault(`--${foreign} has no meaning in a comparison.`);
  const [before = '', after = ''] = takePaths(paths, 2);
  return { task: 'compare', before, after, format: readFormat(format) };
}

/** What parseArgs gives: an option that was not said has no key. */
interface Values {
  readonly errors?: string | undefined;
  readonly sample?: string | undefined;
  readonly format?: string | undefined;
  readonly limit?: string | undefined;
  readonly by?: string | undefined;
  readonly annotators?: boolean | undefined;
  readonly reliability?: boolean | undefined;
  readonly shipped?: boolean | undefined;
}

function parse(words: readonly string[]): {
  readonly positionals: readonly string[];
  readonly values: Values;
} {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        errors: { type: 'string' },
        sample: { type: 'string' },
        format: { type: 'string' },
        limit: { type: 'string' },
        by: { type: 'string' },
        annotators: { type: 'boolean' },
        reliability: { type: 'boolean' },
        shipped: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw usageFault(error instanceof Error ? error.message : 'The options make no sense.');
  }
}

function takePaths(paths: readonly string[], wanted: 1 | 2): readonly string[] {
  if (paths.length < wanted)
    throw usageFault(
      wanted === 1 ? 'No path was given.' : 'Two runs are needed: BEFORE.json and AFTER.json.',
    );
  if (paths.length > wanted) throw usageFault(`“${paths.slice(wanted).join(' ')}” is one path too many.`);
  return paths;
}

function readFormat(format = 'text'): 'text' | 'json' {
  if (format === 'text' || format === 'json') return format;
  throw usageFault(`“${format}” is no format.`);
}

function readBreakdown(by: string | undefined): Breakdown | null {
  if (by === undefined) return null;
  const breakdown = breakdowns.find((one) => one === by);
  if (breakdown) return breakdown;
  throw usageFault(`Figures cannot be broken down by “${by}”.`);
}

function readCount(count: string | undefined): number | null {
  if (count === undefined) return null;
  if (/^[1-9]\d{0,8}$/.test(count)) return Number(count);
  throw usageFault(`“${count}” is no number from 1.`);
}

function usageFault(message: string): ProblemError {
  return new ProblemError(problem('error', 'usage', message, 'See the usage below.'));
}
