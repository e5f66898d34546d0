import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { ProblemError } from '../../../model/problem.ts';
import { workspaceProblem } from '../../workspace-problem.ts';
import { idInPath, json, makeApi } from '../api.ts';
import { custodyChoices, custodyItem, custodyLog, verification } from '../contract/custody.ts';
import { custodyEntries } from '../pile/custody-entries.ts';
import { showCustody } from '../pile/show-custody.ts';
import { shownVerification } from '../pile/shown-verification.ts';
import { untilChanged } from '../pile/until-changed.ts';
import type { Workbench } from '../workbench.ts';

const log = createRoute({
  method: 'get',
  path: '/custody',
  summary: 'The custody log, the latest entry first',
  request: { query: custodyChoices },
  responses: { 200: json(custodyLog, 'A page of the log') },
});

const item = createRoute({
  method: 'get',
  path: '/documents/{id}/custody',
  summary: 'The record of the original in which a document stands',
  request: { params: idInPath },
  responses: { 200: json(custodyItem, 'The record') },
});

const state = createRoute({
  method: 'get',
  path: '/verification',
  summary: 'What the last verifying found, or how far it is',
  responses: { 200: json(verification, 'The verification') },
});

const begin = createRoute({
  method: 'post',
  path: '/verification',
  summary: 'Verify the whole workspace against its custody log',
  responses: { 200: json(verification, 'The verification, which has begun') },
});

/** The record of what is held, and whether it still fits. */
export function custodyRoutes({ workspace, verifying }: Workbench): OpenAPIHono {
  const titles = untilChanged(
    workspace,
    () => new Map(workspace.documents.all().map(({ id, title, path }) => [id, title ?? path])),
  );
  return makeApi()
    .openapi(log, (context) =>
      context.json(custodyEntries(workspace, titles(), context.req.valid('query')), 200),
    )
    .openapi(item, (context) => {
      const { id } = context.req.valid('param');
      const found = showCustody(workspace, id);
      if (found === null) {
        throw new ProblemError(workspaceProblem('not-held', `The workspace holds nothing under ${id}.`));
      }
      return context.json(found, 200);
    })
    .openapi(state, (context) => context.json(shownVerification(verifying.state), 200))
    .openapi(begin, (context) => context.json(shownVerification(verifying.begin()), 200));
}
