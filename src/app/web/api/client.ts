import createClient from 'openapi-fetch';
import type { components, paths } from './schema.ts';

/** Shapes of the API, by name. */
export type Shapes = components['schemas'];

/** Something that the server refused, as it says so. */
export type Problem = Shapes['Problem'];

/** The API of the server from which this page came. */
export const api = createClient<paths>({ baseUrl: '/' });

/** Thrown where the server says why it cannot answer, or does not answer. */
export class ApiError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.name = 'ApiError';
    this.problem = problem;
  }
}

/** What was answered. Throws ApiError where it is a problem, or there is no answer. */
export async function answerOf<Data>(
  asked: Promise<{ data?: Data; error?: unknown; response: Response }>,
): Promise<Data> {
  const { data, error, response } = await asked.catch((reason: unknown) => {
    throw new ApiError(unreachable(String(reason)));
  });
  if (data !== undefined) return data;
  const told = (error as { readonly problem?: Problem } | undefined)?.problem;
  throw new ApiError(told ?? unreachable(`${response.status} ${response.statusText}`));
}

function unreachable(reason: string): Problem {
  return {
    code: 'no-answer',
    severity: 'error',
    message: `The workbench does not answer (${reason}).`,
    advice: 'See whether `hearsay open` is still running, and open the address that it printed.',
    path: null,
    line: null,
    column: null,
    field: null,
  };
}
