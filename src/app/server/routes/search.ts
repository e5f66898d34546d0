import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { json, makeApi } from '../api.ts';
import { searchChoices, searchResults } from '../contract/search.ts';
import { searchPile } from '../pile/search-pile.ts';
import type { Workbench } from '../workbench.ts';

const route = createRoute({
  method: 'get',
  path: '/search',
  summary: 'Statements, passages and actors in which all the words stand',
  request: { query: searchChoices },
  responses: { 200: json(searchResults, 'What was found, the best match first') },
});

/** Full text, with facets. */
export function searchRoutes({ workspace, known, views }: Workbench): OpenAPIHono {
  return makeApi().openapi(route, async (context) => {
    const found = searchPile(
      workspace,
      { cards: known.cards(), who: known.who() },
      context.req.valid('query'),
    );
    const ids = found.statements.results.map(({ statement }) => statement.id);
    const made = await views.askAtOnce('claimsOf', ids);
    const claims = made?.claims ?? {};
    for (const { statement } of found.statements.results) statement.claim = made?.claimOf[statement.id] ?? '';
    return context.json({ ...found, claims }, 200);
  });
}
