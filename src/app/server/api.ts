import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { serverProblem, statusOf } from './server-problem.ts';

/** A part of the API. What is asked wrongly is answered with a problem that names the field. */
export function makeApi(): OpenAPIHono {
  return new OpenAPIHono({
    defaultHook: (result, context) => {
      if (result.success) return;
      const [issue] = result.error.issues;
      const field = issue?.path.join('.') ?? '';
      const message = `${field === '' ? 'What was sent' : field}: ${issue?.message ?? 'is not understood'}.`;
      const problem = serverProblem('bad-request', message, field);
      return context.json({ problem }, statusOf(problem));
    },
  });
}

/** A JSON body or answer. */
export function json<Shape extends z.ZodType>(schema: Shape, description: string) {
  return { description, content: { 'application/json': { schema } } };
}

/** A JSON body that must be there. */
export function body<Shape extends z.ZodType>(schema: Shape) {
  return { required: true, content: { 'application/json': { schema } } };
}

/** Part of a path. */
export const idInPath = z.object({ id: z.string().max(200) });

/** As of which day; today if not given. */
export const dayInQuery = z.object({ asOf: z.iso.date().optional() });

/** What differs from one route to another of those by which something is decided. */
interface Deciding<Path extends string, Answer extends z.ZodType> {
  readonly path: Path;
  /** For the reference. */
  readonly summary: string;
  readonly answer: Answer;
}

/** A route by which somebody decides something. */
export function decidingRoute<Path extends string, Sent extends z.ZodType, Answer extends z.ZodType>({
  path,
  summary,
  sent,
  answer,
}: Deciding<Path, Answer> & { readonly sent: Sent }) {
  return createRoute({
    method: 'post',
    path,
    summary,
    request: { body: body(sent) },
    responses: { 200: json(answer, 'The decision') },
  });
}

/** A route by which somebody withdraws what was decided; its path has `{id}`. */
export function withdrawingRoute<Path extends string, Answer extends z.ZodType>({
  path,
  summary,
  answer,
}: Deciding<Path, Answer>) {
  return createRoute({
    method: 'delete',
    path,
    summary,
    request: { params: idInPath },
    responses: { 200: json(answer, 'The withdrawal') },
  });
}
