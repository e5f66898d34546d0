import { z } from '@hono/zod-openapi';
import { attitude, roles } from './documents.ts';
import { documentName, problem, spans, time, words } from './shapes.ts';

/** Where the roles of an attribution stand, as a person reads them. */
export const readRoles = z
  .object({
    source: spans.max(1_000).nullable(),
    cue: spans.max(1_000).nullable(),
    content: spans.min(1).max(1_000),
    attitude: attitude.default('affirms'),
    rank: z.int().min(0).max(100).optional().openapi({
      description:
        'How many voices that have the same content stand outside this one. Left out: as many as before; of one that is added, all that have it.',
    }),
  })
  .openapi('ReadRoles');

export const about = z.object({
  id: z.string().max(200).openapi({ description: 'Of the attribution (a-…), or of a review of it (p-…).' }),
  reason: words.optional(),
});

export const reviewed = z
  .object({
    decision: z.string().openapi({ description: 'By which it is withdrawn.' }),
    document: z.string(),
    attribution: z
      .string()
      .nullable()
      .openapi({ description: 'Its id as it is now; null where there is none.' }),
    problems: z.array(problem).openapi({ description: 'Why it was not taken; none where it was.' }),
  })
  .openapi('Reviewed');

export const queueChoices = z.object({
  reviewer: z
    .string()
    .max(200)
    .optional()
    .openapi({ description: 'Name; the one of this run if not given.' }),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export const queue = z
  .object({
    reviewer: z.string(),
    total: z.int(),
    items: z.array(
      z.object({
        id: z
          .string()
          .openapi({ description: 'Of the attribution; of one that another rejected, of that review.' }),
        document: documentName,
        roles,
        words: z.object({ source: z.string().nullable(), cue: z.string().nullable(), content: z.string() }),
        confidence: z.number(),
        others: z.int().openapi({ description: 'How many others have reviewed it.' }),
      }),
    ),
  })
  .openapi('ReviewQueue', { description: 'What a person has not reviewed, the least certain first.' });

const alpha = z.number().nullable();
const aspect = z.enum(['verdict', 'source', 'cue', 'content', 'attitude']);

export const agreement = z
  .object({
    reviewers: z.array(z.string()),
    reviewed: z.int(),
    byMoreThanOne: z.int(),
    alpha: z
      .object({ verdict: alpha, source: alpha, cue: alpha, content: alpha, attitude: alpha })
      .openapi({ description: 'Krippendorff’s alpha, nominal; null where nothing can be said.' }),
    total: z.int().openapi({ description: 'How many disagreements there are.' }),
    disagreements: z.array(
      z.object({
        unit: z.string(),
        document: z.string(),
        differs: z.array(aspect),
        reviews: z.array(
          z.object({
            decision: z.string(),
            by: z.string(),
            time,
            verdict: z.enum(['accepted', 'rejected', 'corrected', 'added']),
            reason: z.string().nullable(),
            reads: z
              .object({
                source: z.string().nullable(),
                cue: z.string().nullable(),
                content: z.string(),
                attitude: z.string(),
              })
              .nullable(),
          }),
        ),
      }),
    ),
  })
  .openapi('Agreement');

export const casebookSize = z
  .object({
    passages: z.int().openapi({ description: 'Paragraphs in which everything that was found was reviewed.' }),
    leftOut: z.int().openapi({ description: 'More of them, which the notation cannot hold.' }),
  })
  .openapi('CasebookSize');

export const disagreementChoices = z.object({
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
