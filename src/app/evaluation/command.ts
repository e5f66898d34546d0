import { parseArgs } from 'node:util';
import { ProblemError, problem } from '../../model/problem.ts';

/** What can be scored. */
export const kinds = ['attribution', 'passages', 'cases'] as const;

export interface Command {
  readonly kind: (typeof kinds)[number];
  readonly path: string;
  /** Where to write what is wrong; null to write it nowhere. */
  readonly errors: string | null;
  readonly format: 'text' | 'json';
  /** How many passages, records or cases to score at most; null for all. */
  readonly limit: number | null;
  /** Score the annotators of a text against each other, in place of the analysis. */
  readonly annotators: boolean;
}

/** Shown after a usage error. */
export const usage =
  'usage: node src/app/evaluation/main.ts attribution|passages|cases PATH\n' +
  '         [--errors FILE] [--format text|json] [--limit N] [--annotators]';

/** Reads the words behind the program's name. Throws ProblemError `usage` where they make no sense. */
export function readCommand(words: readonly string[]): Command {
  const { positionals, values } = parse(words);
  const [name, path, ...rest] = positionals;
  const kind = kinds.find((one) => one === name);
  if (!kind)
    throw usageFault(name === undefined ? 'Nothing to score was named.' : `“${name}” cannot be scored.`);
  if (path === undefined) throw usageFault('No path was given.');
  if (rest.length > 0) throw usageFault(`“${rest.join(' ')}” is one path too many.`);
  const { format = 'text', errors = null, annotators = false } = values;
  if (format !== 'text' && format !== 'json') throw usageFault(`“${format}” is no format.`);
  if (annotators && kind !== 'attribution')
    throw usageFault('Only a corpus of records has several annotators.');
  return { kind, path, errors, format, limit: readLimit(values.limit), annotators };
}

interface Words {
  readonly positionals: readonly string[];
  readonly values: {
    readonly errors?: string | undefined;
    readonly format?: string | undefined;
    readonly limit?: string | undefined;
    readonly annotators?: boolean | undefined;
  };
}

function parse(words: readonly string[]): Words {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        errors: { type: 'string' },
        format: { type: 'string' },
        limit: { type: 'string' },
        annotators: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw usageFault(error instanceof Error ? error.message : 'The options make no sense.');
  }
}

function readLimit(limit: string | undefined): number | null {
  if (limit === undefined) return null;
  if (/^[1-9]\d{0,8}$/.test(limit)) return Number(limit);
  throw usageFault(`“${limit}” is no number from 1.`);
}

function usageFault(message: string): ProblemError {
  return new ProblemError(problem('error', 'usage', message, 'See the usage below.'));
}
