import { z } from '@hono/zod-openapi';
import {
  asOf,
  derivationKind,
  documentKind,
  documentName,
  problem,
  span,
  spans,
  statement,
  time,
} from './shapes.ts';

const documentCard = documentName
  .extend({
    kind: documentKind,
    language: z.string().nullable(),
    url: z.string().nullable(),
    added: time,
    attributions: z.int(),
    statements: z.int(),
    problems: z.int(),
  })
  .openapi('DocumentCard');

const facet = z.array(z.object({ value: z.string().nullable(), count: z.int() }));

export const documentList = z
  .object({
    asOf: asOf.nullable(),
    total: z.int(),
    documents: z.array(documentCard),
    facets: z.object({ publisher: facet, kind: facet, language: facet, year: facet }),
  })
  .openapi('DocumentList');

export const documentChoices = z.object({
  words: z.string().max(1_000).optional(),
  publisher: z.string().optional(),
  kind: documentKind.optional(),
  language: z.string().optional(),
  year: z.string().optional(),
  problems: z.enum(['yes']).optional(),
  order: z.enum(['newest', 'oldest', 'title', 'publisher', 'attributions', 'added']).default('newest'),
  asOf: z.iso.date().optional(),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

const marked = z.object({ spans, text: z.string() });

export const attitude = z
  .enum(['affirms', 'denies', 'doubts', 'asks', 'wants', 'expects'])
  .openapi('Attitude');

const reviewSaid = z
  .object({
    decision: z.string(),
    by: z.string(),
    time,
    verdict: z.enum(['accepted', 'rejected', 'corrected', 'added']).openapi({
      description: 'Of the attribution as the analysis found it, whatever others had said before.',
    }),
    reason: z.string().nullable(),
  })
  .openapi('ReviewSaid');

const attributionReview = reviewSaid
  .extend({
    differs: z
      .array(z.enum(['verdict', 'source', 'cue', 'content', 'attitude']))
      .openapi({ description: 'In what its reviewers differ; empty where they agree, or there is one.' }),
    all: z.array(reviewSaid).openapi({ description: 'Of each person the last, the earliest first.' }),
  })
  .openapi('AttributionReview', { description: 'What counts of what persons say of an attribution.' });

/** Where the roles of an attribution stand in the text. */
export const roles = z
  .object({ source: spans.nullable(), cue: spans.nullable(), content: spans, attitude })
  .openapi('Roles');

const attribution = z
  .object({
    id: z.string(),
    parent: z.string().nullable(),
    source: marked.extend({ entity: z.string().nullable() }).nullable(),
    cue: marked.nullable(),
    content: marked,
    quoting: z.enum(['direct', 'indirect', 'mixed']),
    attitude,
    confidence: z.number(),
    by: z.string(),
    review: z.union([attributionReview, z.null()]).openapi({ description: 'Null where nobody reviewed it.' }),
  })
  .openapi('Attribution');

const part = z.object({
  kind: z.enum(['headline', 'body', 'quotation', 'caption', 'comment']),
  start: z.int(),
  end: z.int(),
  voice: z.string().nullable(),
  voiceName: z.string().nullable(),
});

export const documentPage = z
  .object({
    document: documentName.extend({
      evidence: z.string(),
      url: z.string().nullable(),
      capture: z.object({ url: z.string(), at: time.nullable() }).nullable(),
      mediaType: z.string(),
      kind: documentKind,
      author: z.string().nullable(),
      modified: time.nullable(),
      language: z.string().nullable(),
      statedBy: z.record(z.string(), z.string()),
      text: z.string(),
      parts: z.array(part),
      redactions: z.array(span),
      gaps: z.array(z.object({ start: z.int(), end: z.int(), language: z.string().nullable() })),
      reader: z.string(),
    }),
    known: z.iso.date().nullable().openapi({
      description: 'From the end of which day on it was there: published, else captured, else added.',
    }),
    paths: z.array(z.string()),
    attributions: z.array(attribution),
    rejected: z
      .array(
        z.object({
          review: attributionReview,
          roles: z
            .union([roles, z.null()])
            .openapi({ description: 'Null where the words do not stand there any more.' }),
          confidence: z
            .number()
            .nullable()
            .openapi({ description: 'As the analysis was sure of it; null where a person added it.' }),
        }),
      )
      .openapi({ description: 'What is not among them since a person says that it is none.' }),
    times: z.array(
      z.object({ start: z.int(), end: z.int(), text: z.string(), value: time.nullable(), rule: z.string() }),
    ),
    names: z
      .record(z.string(), z.string())
      .openapi({ description: 'The names of the actors that speak in it, by id.' }),
    problems: z.array(problem),
  })
  .openapi('DocumentPage');

export const claimCard = z
  .object({
    id: z.string(),
    text: z.string(),
    statements: z.int(),
    documents: z.int(),
    publishers: z.int(),
    origins: z.object({ atLeast: z.int(), atMost: z.int() }),
    deniedBy: z.int(),
    contradictedBy: z.int(),
    firstSeen: time.nullable(),
    depth: z.int(),
    mood: z.enum(['assertion', 'question', 'wish', 'opinion']),
    distorts: z
      .object({
        of: z.string(),
        kind: z.enum(['figure', 'unit', 'name', 'place', 'time', 'hedge', 'source']),
        before: z.string(),
        after: z.string(),
      })
      .nullable(),
    locked: z.object({ decision: z.string(), suggested: z.int() }).nullable(),
  })
  .openapi('ClaimCard');

export const documentStatements = z
  .object({
    statements: z.array(statement),
    claims: z.record(z.string(), claimCard).openapi({ description: 'By id.' }),
    derivations: z.array(
      z.object({
        other: documentName,
        role: z.enum(['taken-from', 'taken-by', 'either']).openapi({
          description: 'What the other document is: where this one took from, or who took from it.',
        }),
        kind: derivationKind,
        confidence: z.number(),
        shared: z.array(z.object({ here: span, there: span })),
      }),
    ),
  })
  .openapi('DocumentStatements');
