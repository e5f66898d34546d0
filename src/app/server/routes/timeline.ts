import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { json, makeApi } from '../api.ts';
import { timeline as shape, timelineChoices } from '../contract/timeline.ts';
import type { Workbench } from '../workbench.ts';

const route = createRoute({
  method: 'get',
  path: '/timeline',
  summary: 'Statements by when it is said to have happened, and when they were said',
  request: { query: timelineChoices },
  responses: { 200: json(shape, 'A page of the time line, with all of its cells') },
});

/** What is said to have happened when, and when that was said. */
export function timelineRoutes({ views }: Workbench): OpenAPIHono {
  return makeApi().openapi(route, async (context) => {
    const choices = context.req.valid('query');
    return context.json(
      await views.ask(choices.asOf ?? null, 'timeline', choices, context.req.raw.signal),
      200,
    );
  });
}
