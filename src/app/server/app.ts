import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { ProblemError } from '../../model/problem.ts';
import { allowedHost } from './guards/allowed-host.ts';
import { requireToken } from './guards/run-token.ts';
import { securityHeaders } from './guards/security-headers.ts';
import { describeApi } from './openapi.ts';
import { referencePage } from './page/reference-page.ts';
import { refusalPage } from './page/refusal-page.ts';
import { actorRoutes } from './routes/actors.ts';
import { additionRoutes } from './routes/additions.ts';
import { claimRoutes } from './routes/claims.ts';
import { custodyRoutes } from './routes/custody.ts';
import { documentRoutes } from './routes/documents.ts';
import { reviewRoutes } from './routes/reviews.ts';
import { searchRoutes } from './routes/search.ts';
import { timelineRoutes } from './routes/timeline.ts';
import { workspaceRoutes } from './routes/workspace.ts';
import { problemOf, serverProblem, statusOf } from './server-problem.ts';
import type { Workbench } from './workbench.ts';

/** Under which names the workbench answers, and what lets somebody in. */
export interface Access {
  /** As they stand in the Host header. */
  readonly hosts: readonly string[];
  readonly token: string;
  /** The name of the cookie that holds the token. */
  readonly cookie: string;
}

/** What is sent in one request, in bytes: larger piles are added on the command line, which streams them. */
const mostBytes = 256 * 1024 * 1024;

/** Parts of the API, in the order of its reference. */
const parts: readonly ((workbench: Workbench) => OpenAPIHono)[] = [
  workspaceRoutes,
  documentRoutes,
  reviewRoutes,
  additionRoutes,
  claimRoutes,
  timelineRoutes,
  actorRoutes,
  searchRoutes,
  custodyRoutes,
];

/** The API alone, with its description under `/api/openapi.json`. */
export function makeApiApp(workbench: Workbench): OpenAPIHono {
  const app = new OpenAPIHono();
  for (const part of parts) app.route('/api', part(workbench));
  return app;
}

/** All that the server answers: what a request has to pass, in order, then the API, its reference, and the page. */
export function makeApp(workbench: Workbench, access: Access, page: Hono): OpenAPIHono {
  const app = new OpenAPIHono();
  app.onError(tell);
  app.use(securityHeaders);
  app.use(allowedHost(access.hosts));
  app.use(requireToken(access.token, access.cookie));
  app.use(bodyLimit({ maxSize: mostBytes, onError: () => tooLarge() }));
  const api = makeApiApp(workbench);
  const description = describeApi(api, workbench.version);
  app.route('/', api);
  app.get('/api/openapi.json', (context) => context.json(description));
  app.get('/api/reference', (context) => context.html(referencePage(description)));
  app.all('/api/*', (context) => {
    throw new ProblemError(
      serverProblem('no-such-page', `The API has no ${context.req.method} ${context.req.path}.`),
    );
  });
  app.route('/', page);
  return app;
}

/** What is answered where nobody waits for it any more: 499, as web servers note it. */
const gone = 499;

/** To a program as JSON; to a person who opened an address in a browser as a page. */
function tell(error: unknown, context: Context): Response | Promise<Response> {
  if (context.req.raw.signal.aborted) return new Response(null, { status: gone });
  const problem = problemOf(error);
  const status = statusOf(problem);
  if (status === 500) process.stderr.write(`error[${problem.code}] ${context.req.path}: ${stackOf(error)}\n`);
  const isPage = !context.req.path.startsWith('/api/');
  return isPage ? context.html(refusalPage(problem), status) : context.json({ problem }, status);
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function tooLarge(): never {
  throw new ProblemError(
    serverProblem('request-too-large', `More than ${mostBytes / 1024 / 1024} MiB were sent at once.`),
  );
}
