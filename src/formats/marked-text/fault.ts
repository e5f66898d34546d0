import { ProblemError, problem } from '../../model/problem.ts';

/** The marked text that is being read, and the name of its file for messages. */
export interface MarkedSource {
  readonly source: string;
  readonly path: string | null;
}

/**
 * The error for something wrong at `offset`, in UTF-16 code units of the marked file; it tells line and column, both
 * counted from 1, the column in characters.
 */
export function faultAt(
  { source, path }: MarkedSource,
  offset: number,
  code: string,
  message: string,
  advice: string,
): ProblemError {
  const before = source.slice(0, offset);
  const line = before.split('\n').length;
  const column = Array.from(before.slice(before.lastIndexOf('\n') + 1)).length + 1;
  return new ProblemError(problem('error', code, message, advice, { path, line, column }));
}
