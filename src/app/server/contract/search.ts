import { z } from '@hono/zod-openapi';
import { claimCard } from './documents.ts';
import { documentKind, documentName, mood, snippet, stance, statement } from './shapes.ts';

export const searchChoices = z.object({
  words: z.string().trim().min(1).max(1_000),
  publisher: z.string().optional(),
  kind: documentKind.optional(),
  mood: mood.optional(),
  stance: stance.optional(),
  asOf: z.iso.date().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

const facet = z.array(z.object({ value: z.string().nullable(), count: z.int() }));

export const searchResults = z
  .object({
    statements: z.object({
      total: z.int(),
      more: z.boolean().openapi({ description: 'There are more than are looked at.' }),
      results: z.array(z.object({ statement, snippet, document: documentName })),
      facets: z.object({ publisher: facet, kind: facet, mood: facet, stance: facet }),
    }),
    texts: z.object({
      more: z.boolean(),
      results: z.array(z.object({ document: documentName, start: z.int(), snippet })),
    }),
    actors: z.array(z.object({ id: z.string(), name: z.string(), snippet })),
    claims: z.record(z.string(), claimCard).openapi({
      description: 'Of the statements, by id; empty as long as lineage is being prepared.',
    }),
  })
  .openapi('SearchResults');
