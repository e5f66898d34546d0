import { z } from '@hono/zod-openapi';
import { asOf, documentName, statement, time } from './shapes.ts';

export const timelineChoices = z.object({
  through: z.string().optional().openapi({ description: 'Id of an actor anywhere in the chain.' }),
  about: z.string().optional().openapi({ description: 'Id of an actor whom others speak of.' }),
  claim: z.string().optional(),
  from: time.optional().openapi({
    description:
      'What happened at this time or later: a year, month, week or day, or a day with a clock time, which shuts out what has an earlier clock time.',
  }),
  until: time.optional(),
  saidFrom: time.optional(),
  saidUntil: time.optional(),
  undated: z.enum(['yes']).optional(),
  asOf: z.iso.date().optional(),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

const days = z.object({ first: z.iso.date(), last: z.iso.date() });

export const timeline = z
  .object({
    asOf: asOf.nullable(),
    dated: z.int(),
    undated: z.int(),
    cells: z.array(z.object({ happened: days, said: days.nullable(), statements: z.int() })).openapi({
      description:
        'How many statements speak of which days and were said on which; where these would be thousands, those of neighbouring days together.',
    }),
    items: z.array(
      z.object({
        statement,
        happened: z
          .object({ value: time, earliest: z.iso.date(), latest: z.iso.date(), precision: z.string() })
          .nullable(),
        said: z.object({
          value: time.nullable(),
          earliest: z.iso.date().nullable(),
          latest: z.iso.date().nullable(),
          basis: z.enum(['told', 'published', 'captured', 'unknown']),
        }),
        days: z.int().nullable(),
      }),
    ),
    documents: z.record(z.string(), documentName),
  })
  .openapi('Timeline');
