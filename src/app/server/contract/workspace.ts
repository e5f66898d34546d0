import { z } from '@hono/zod-openapi';
import { problem, time } from './shapes.ts';

export const workspace = z
  .object({
    name: z.string(),
    version: z.string(),
    holdings: z.object({
      evidence: z.int(),
      documents: z.int(),
      attributions: z.int(),
      statements: z.int(),
    }),
    /** Of the last entry of the custody log: it changes with everything that changes. */
    head: z.object({ n: z.int(), hash: z.string() }).nullable(),
    first: z.iso.date().nullable().openapi({
      description: 'The earliest day of a document that says when it was published, or was captured.',
    }),
    last: z.iso.date().nullable().openapi({ description: 'The latest such day.' }),
    undated: z.int().openapi({
      description: 'Documents that do not say when: in `days` they stand where they were added.',
    }),
    days: z
      .array(z.object({ day: z.iso.date(), documents: z.int() }))
      .openapi({ description: 'On how many documents became known on which day, the earliest first.' }),
    lineage: z
      .object({
        state: z.enum(['preparing', 'ready', 'failed']),
        since: time,
        problem: z.union([problem, z.null()]),
      })
      .openapi({
        description: 'Whether claims, actors and time lines can be asked for as the workspace is now.',
      }),
  })
  .openapi('Workspace');
