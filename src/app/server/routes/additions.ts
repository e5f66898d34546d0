import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { isWebAddress } from '../../../model/address.ts';
import { ProblemError } from '../../../model/problem.ts';
import type { AdditionState, SentFile } from '../additions.ts';
import { body, idInPath, json, makeApi } from '../api.ts';
import { addition } from '../contract/additions.ts';
import { serverProblem } from '../server-problem.ts';
import type { Workbench } from '../workbench.ts';

const files = createRoute({
  method: 'post',
  path: '/additions/files',
  summary: 'Add files',
  request: {
    body: {
      required: true,
      content: {
        'multipart/form-data': {
          schema: z.object({
            files: z.any().openapi({ type: 'array', items: { type: 'string', format: 'binary' } }),
          }),
        },
      },
    },
  },
  responses: { 202: json(addition, 'The addition, which has begun') },
});

const pages = createRoute({
  method: 'post',
  path: '/additions/pages',
  summary: 'Fetch and add pages',
  request: { body: body(z.object({ addresses: z.array(z.string().max(8_192)).min(1).max(100) })) },
  responses: { 202: json(addition, 'The addition, which has begun') },
});

const all = createRoute({
  method: 'get',
  path: '/additions',
  summary: 'What was given to this run of the workbench, the latest first',
  responses: { 200: json(z.object({ additions: z.array(addition) }), 'The additions') },
});

const one = createRoute({
  method: 'get',
  path: '/additions/{id}',
  summary: 'How far an addition is',
  request: { params: idInPath },
  responses: { 200: json(addition, 'The addition') },
});

const stop = createRoute({
  method: 'delete',
  path: '/additions/{id}',
  summary: 'Stop an addition; what is in stays in',
  request: { params: idInPath },
  responses: { 200: json(addition, 'The addition') },
});

/** Files and pages that come in. */
export function additionRoutes({ additions }: Workbench): OpenAPIHono {
  const stateOf = (id: string): AdditionState => additions.maybeState(id) ?? unknown(id);
  return makeApi()
    .openapi(files, async (context) => {
      const form = await context.req.formData();
      const sent = await Promise.all(
        form.getAll('files').flatMap((one) => (one instanceof File ? [readSent(one)] : [])),
      );
      if (sent.length === 0)
        throw new ProblemError(serverProblem('bad-request', 'No file was sent.', 'files'));
      return context.json(shown(await additions.begin(sent, [])), 202);
    })
    .openapi(pages, async (context) => {
      const { addresses } = context.req.valid('json');
      const bad = addresses.find((address) => !isWebAddress(address));
      if (bad !== undefined) {
        throw new ProblemError(
          serverProblem('bad-request', `${bad} is not the address of a page.`, 'addresses'),
        );
      }
      return context.json(shown(await additions.begin([], addresses)), 202);
    })
    .openapi(all, (context) => context.json({ additions: additions.all().map(shown) }, 200))
    .openapi(one, (context) => context.json(shown(stateOf(context.req.valid('param').id)), 200))
    .openapi(stop, (context) => {
      const { id } = context.req.valid('param');
      additions.stop(id);
      return context.json(shown(stateOf(id)), 200);
    });
}

async function readSent(file: File): Promise<SentFile> {
  return { path: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

function shown({ result, problems, ...state }: AdditionState): z.output<typeof addition> {
  const counted = result && {
    added: result.added,
    documents: result.documents,
    attributions: result.attributions,
    held: result.held,
    skipped: result.skipped,
  };
  return { ...state, result: counted, problems: problems.map((one) => ({ ...one })) };
}

function unknown(id: string): never {
  throw new ProblemError(serverProblem('no-such-page', `Nothing is known of an addition ${id}.`));
}
