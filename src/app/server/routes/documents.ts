import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { ProblemError } from '../../../model/problem.ts';
import { workspaceProblem } from '../../workspace-problem.ts';
import { dayInQuery, idInPath, json, makeApi } from '../api.ts';
import { attachmentNamed } from '../attachment.ts';
import { documentChoices, documentList, documentPage, documentStatements } from '../contract/documents.ts';
import { problem } from '../contract/shapes.ts';
import { listDocuments } from '../pile/list-documents.ts';
import { listProblems } from '../pile/list-problems.ts';
import { showDocument } from '../pile/show-document.ts';
import type { Workbench } from '../workbench.ts';

const list = createRoute({
  method: 'get',
  path: '/documents',
  summary: 'Documents that fit, with what there is to choose from',
  request: { query: documentChoices },
  responses: { 200: json(documentList, 'A page of the list') },
});

const one = createRoute({
  method: 'get',
  path: '/documents/{id}',
  summary: 'A document: its words, who says what in them, and what it says of itself',
  request: { params: idInPath },
  responses: { 200: json(documentPage, 'The document') },
});

const statements = createRoute({
  method: 'get',
  path: '/documents/{id}/statements',
  summary: 'What a document states, which claims these are, and from whom it took them',
  request: { params: idInPath, query: dayInQuery },
  responses: { 200: json(documentStatements, 'The statements') },
});

const original = createRoute({
  method: 'get',
  path: '/documents/{id}/original',
  summary: 'The original bytes, as a file',
  request: { params: idInPath },
  responses: {
    200: {
      description: 'The bytes as they came in',
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
  },
});

const problems = createRoute({
  method: 'get',
  path: '/problems',
  summary: 'What was left out or doubtful, and what to do',
  responses: { 200: json(z.object({ problems: z.array(problem), more: z.int() }), 'The problems') },
});

/** The pile and its documents. */
export function documentRoutes({ workspace, known, views }: Workbench): OpenAPIHono {
  return makeApi()
    .openapi(list, (context) =>
      context.json(listDocuments(workspace, known.cards(), context.req.valid('query')), 200),
    )
    .openapi(one, (context) => {
      const { id } = context.req.valid('param');
      return context.json(showDocument(workspace, known.who(), id) ?? notHeld(id), 200);
    })
    .openapi(statements, async (context) => {
      const { id } = context.req.valid('param');
      const { asOf = null } = context.req.valid('query');
      return context.json(
        (await views.ask(asOf, 'statements', id, context.req.raw.signal)) ?? notHeld(id),
        200,
      );
    })
    .openapi(original, (context) => {
      const { id } = context.req.valid('param');
      const document = workspace.documents.maybeFind(id) ?? notHeld(id);
      if (!workspace.originals.holds(document.evidence)) notHeld(document.evidence);
      const bytes = workspace.originals.read(document.evidence);
      return context.body(new Uint8Array(bytes), 200, {
        'Content-Type': 'application/octet-stream',
        ...attachmentNamed(document.path.split(/[/\\]/u).at(-1) || 'original'),
      });
    })
    .openapi(problems, (context) => context.json(listProblems(workspace), 200));
}

function notHeld(id: string): never {
  throw new ProblemError(workspaceProblem('not-held', `The workspace holds nothing under ${id}.`));
}
