import { z } from '@hono/zod-openapi';
import { problem } from './shapes.ts';

export const addition = z
  .object({
    id: z.string(),
    state: z.enum(['running', 'done', 'interrupted', 'failed']),
    files: z.int(),
    of: z.int(),
    result: z
      .object({
        added: z.int(),
        documents: z.int(),
        attributions: z.int(),
        held: z.int(),
        skipped: z.int(),
      })
      .nullable(),
    problems: z.array(problem),
  })
  .openapi('Addition');
