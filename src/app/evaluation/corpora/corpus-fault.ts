import { ProblemError, problem } from '../../../model/problem.ts';

/** The error for a corpus or a gold file that does not hold what it should. `line` counts from 1. */
export function corpusFault(path: string, message: string, line: number | null = null): ProblemError {
  const advice = 'See docs/evaluation.md for the form that is expected.';
  return new ProblemError(problem('error', 'bad-corpus', message, advice, { path, line }));
}
