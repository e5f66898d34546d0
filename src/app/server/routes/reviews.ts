import { basename } from 'node:path';
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { recordExport } from '../../record-export.ts';
import type { Reviewed } from '../../reviews/decide-review.ts';
import {
  acceptAttribution,
  addAttribution,
  correctAttribution,
  rejectAttribution,
  withdrawReview,
} from '../../reviews/review-attribution.ts';
import { writeCasebook } from '../../reviews/write-casebook.ts';
import { decidingRoute, json, makeApi, withdrawingRoute } from '../api.ts';
import { attachmentNamed } from '../attachment.ts';
import {
  about,
  agreement,
  casebookSize,
  disagreementChoices,
  queue,
  queueChoices,
  readRoles,
  reviewed,
} from '../contract/reviews.ts';
import { words } from '../contract/shapes.ts';
import { showAgreement, shownReviewed, showQueue } from '../pile/show-reviews.ts';
import type { Workbench } from '../workbench.ts';

const waiting = createRoute({
  method: 'get',
  path: '/reviews/queue',
  summary: 'The attributions that a person has not reviewed, the least certain first',
  request: { query: queueChoices },
  responses: { 200: json(queue, 'A stretch of the queue') },
});

const agreed = createRoute({
  method: 'get',
  path: '/reviews/agreement',
  summary: 'How far reviewers agree, and where they do not',
  request: { query: disagreementChoices },
  responses: { 200: json(agreement, 'Krippendorff’s alpha, and the disagreements') },
});

const size = createRoute({
  method: 'get',
  path: '/reviews/casebook',
  summary: 'How much was reviewed as a whole, so that it can be exported',
  responses: { 200: json(casebookSize, 'How many passages') },
});

const exported = createRoute({
  method: 'post',
  path: '/reviews/casebook',
  summary: 'Export what was reviewed as marked passages, which the custody log records',
  responses: {
    200: {
      description: 'A file of marked passages; docs/cli.md has the notation under `export`',
      content: { 'text/plain': { schema: z.string() } },
    },
  },
});

const accept = decidingRoute({
  path: '/reviews/acceptances',
  summary: 'Say that an attribution is there as it is shown',
  sent: about,
  answer: reviewed,
});

const reject = decidingRoute({
  path: '/reviews/rejections',
  summary: 'Say that an attribution is not there',
  sent: about,
  answer: reviewed,
});

const correct = decidingRoute({
  path: '/reviews/corrections',
  summary: 'Say that an attribution reads otherwise',
  sent: about.extend({ roles: readRoles }),
  answer: reviewed,
});

const add = decidingRoute({
  path: '/reviews/additions',
  summary: 'Say that an attribution is missing',
  sent: z.object({ document: z.string().max(200), roles: readRoles, reason: words.optional() }),
  answer: reviewed,
});

const withdraw = withdrawingRoute({
  path: '/reviews/{id}',
  summary: 'Withdraw a review: what counted without it counts again',
  answer: reviewed,
});

/** What persons say of attributions. */
export function reviewRoutes({ workspace, additions, by }: Workbench): OpenAPIHono {
  const options = (reason?: string) => ({
    by,
    reason,
    inTurn: <T>(work: () => Promise<T>) => additions.inTurn(work),
  });
  const shown = async (done: Promise<Reviewed>) => shownReviewed(await done);
  return makeApi()
    .openapi(waiting, (context) => {
      const choices = context.req.valid('query');
      const reviewer = choices.reviewer ?? (by.kind === 'person' ? by.name : '');
      return context.json(showQueue(workspace, reviewer, choices), 200);
    })
    .openapi(agreed, (context) => context.json(showAgreement(workspace, context.req.valid('query')), 200))
    .openapi(size, (context) => {
      const { cases, leftOut } = writeCasebook(workspace);
      return context.json({ passages: cases, leftOut }, 200);
    })
    .openapi(exported, (context) => {
      const { text } = writeCasebook(workspace);
      recordExport(workspace, 'casebook', [text], { time: new Date().toISOString(), by });
      return context.text(text, 200, {
        'Content-Type': 'text/plain; charset=utf-8',
        ...attachmentNamed(`${basename(workspace.path, '.hearsay')}-reviewed.txt`),
      });
    })
    .openapi(accept, async (context) => {
      const { id, reason } = context.req.valid('json');
      return context.json(await shown(acceptAttribution(workspace, id, options(reason))), 200);
    })
    .openapi(reject, async (context) => {
      const { id, reason } = context.req.valid('json');
      return context.json(await shown(rejectAttribution(workspace, id, options(reason))), 200);
    })
    .openapi(correct, async (context) => {
      const { id, roles, reason } = context.req.valid('json');
      return context.json(await shown(correctAttribution(workspace, id, roles, options(reason))), 200);
    })
    .openapi(add, async (context) => {
      const { document, roles, reason } = context.req.valid('json');
      return context.json(await shown(addAttribution(workspace, document, roles, options(reason))), 200);
    })
    .openapi(withdraw, async (context) => {
      const { id } = context.req.valid('param');
      return context.json(await shown(withdrawReview(workspace, id, options())), 200);
    });
}
