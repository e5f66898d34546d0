import { type Problem, type ProblemDetail, problem } from '../model/problem.ts';

/** What a person should do where something that was asked of a workspace cannot be done. */
export const WORKSPACE_PROBLEMS = {
  'not-held': 'See `hearsay show` for what it holds.',
  'nothing-reread': 'Find out why with `hearsay read` on the original; a newer hearsay may read it.',
} as const satisfies Record<string, string>;

/** The code of something that cannot be done in a workspace. */
export type WorkspaceProblemCode = keyof typeof WORKSPACE_PROBLEMS;

/**
 * An error with the advice that belongs to its code.
 *
 * @param message - one sentence: what cannot be done
 */
export function workspaceProblem(
  code: WorkspaceProblemCode,
  message: string,
  detail: ProblemDetail = {},
): Problem {
  return problem('error', code, message, WORKSPACE_PROBLEMS[code], detail);
}
