/**
 * Something a person should know about a file or an input. A problem is a value: a bad file in a pile of a thousand
 * makes one of these, and the other 999 are read.
 */
export interface Problem {
  /** Stable, lower case, hyphenated, e.g. `empty-file`. Listed in docs/problems.md. */
  readonly code: string;
  /** `error`: something was left out, and the exit status says so. `warning`: it was read, with a doubt or a gap. */
  readonly severity: 'error' | 'warning';
  /** One sentence: what is wrong and with which value. */
  readonly message: string;
  /** One sentence: what to do next. */
  readonly advice: string;
  readonly path: string | null;
  /** Counted from 1; null when the place within the file is unknown. */
  readonly line: number | null;
  /** Counted from 1, in characters; null when unknown. */
  readonly column: number | null;
  /** The field of a record or of front matter that is at fault. */
  readonly field: string | null;
}

/** Thrown where there is nothing to go on with. Carries the problem, so that every caller reports it alike. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(`${problem.message} ${problem.advice}`, options);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

/** What a problem is made of when only some of its place is known. */
export type ProblemDetail = Partial<Pick<Problem, 'path' | 'line' | 'column' | 'field'>>;

/** An error or warning with the unknown parts of its place filled in as null. */
export function problem(
  severity: Problem['severity'],
  code: string,
  message: string,
  advice: string,
  detail: ProblemDetail = {},
): Problem {
  return { code, severity, message, advice, path: null, line: null, column: null, field: null, ...detail };
}
