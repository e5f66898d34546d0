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

/** Something that is asked of the API. */
type Asked<Data> = Promise<{ data?: Data; error?: unknown; response: Response }>;

/** What was answered. Throws ApiError where it is a problem, or there is no answer. */
export async function answerOf<Data>(asked: Asked<Data>): Promise<Data> {
  return (await answered(asked)).data;
}

/** The file that was answered, under the name that the server gives it. Throws as `answerOf`. */
export async function fileOf(asked: Asked<Blob>): Promise<File> {
  const { data, response } = await answered(asked);
  const [, name = 'file'] =
    /filename\*=UTF-8''(\S+)$/u.exec(response.headers.get('Content-Disposition') ?? '') ?? [];
  return new File([data], decodeURIComponent(name), { type: data.type });
}

async function answered<Data>(asked: Asked<Data>): Promise<{ data: Data; response: Response }> {
  const { data, error, response } = await asked.catch((reason: unknown) => {
    throw new ApiError(unreachable(String(reason)));
  });
  if (data !== undefined) return { data, response };
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
