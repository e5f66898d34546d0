import { HTTPException } from 'hono/http-exception';
import { type Problem, ProblemError, problem } from '../../model/problem.ts';

/** What a caller of the API should do where something that it asks cannot be done. */
export const SERVER_PROBLEMS = {
  'bad-request': 'Compare what was sent with /api/reference.',
  'no-token': 'Open the address that `hearsay open` printed, or send its token as `Authorization: Bearer …`.',
  'foreign-host': 'Open the address that `hearsay open` printed; the workbench answers under no other name.',
  'foreign-origin': 'Send it from the workbench’s own page, or from a program that states no origin.',
  'no-such-page': 'See /api/reference for what there is.',
  'request-too-large': 'Add large files with `hearsay add`, which takes files of any size.',
  'page-not-built': 'In a clone, run `npm run build:page` first.',
  'no-free-port': 'Name another with --port.',
  'workbench-closing': 'Open it again with `hearsay open`.',
  'unexpected-failure': 'Try again; if it comes back, report it with what stands on the terminal.',
} as const satisfies Record<string, string>;

/** The code of something that the server refuses. */
export type ServerProblemCode = keyof typeof SERVER_PROBLEMS;

/**
 * An error with the advice that belongs to its code.
 *
 * @param message - one sentence: what cannot be done
 */
export function serverProblem(
  code: ServerProblemCode,
  message: string,
  field: string | null = null,
): Problem {
  return problem('error', code, message, SERVER_PROBLEMS[code], { field });
}

/** By which HTTP status problems are told; what is not named is a conflict with what the workspace holds. */
const statuses = {
  'bad-request': 400,
  'no-token': 401,
  'foreign-host': 403,
  'foreign-origin': 403,
  'no-such-page': 404,
  'not-held': 404,
  'no-such-claim': 404,
  'no-such-entity': 404,
  'no-decision': 404,
  'no-review': 404,
  'bad-review': 400,
  'request-too-large': 413,
  'unexpected-failure': 500,
  'workspace-locked': 503,
  'workbench-closing': 503,
  'page-not-built': 500,
} as const;

/** An HTTP status with which a problem is told. */
export type ProblemStatus = (typeof statuses)[keyof typeof statuses] | 409;

/** The HTTP status that fits a problem. */
export function statusOf({ code }: Problem): ProblemStatus {
  return (statuses as Partial<Record<string, ProblemStatus>>)[code] ?? 409;
}

/** What went wrong, as a problem. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  // What the router itself refuses: a body that is no JSON, a form that breaks off.
  if (error instanceof HTTPException && error.status < 500)
    return serverProblem('bad-request', `${error.message}.`);
  if (error instanceof RangeError) return serverProblem('bad-request', error.message);
  return serverProblem('unexpected-failure', error instanceof Error ? error.message : String(error));
}
