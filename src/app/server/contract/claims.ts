import { z } from '@hono/zod-openapi';
import { claimCard } from './documents.ts';
import { asOf, documentName, mood, stance, statement } from './shapes.ts';

export const claimChoices = z.object({
  by: z.enum(['spread', 'independence', 'contradiction', 'newness']).default('spread'),
  words: z.string().max(1_000).optional(),
  speaker: z.string().optional().openapi({ description: 'Id of an actor anywhere in its chains.' }),
  mood: mood.optional(),
  denied: z.enum(['yes']).optional(),
  distorted: z.enum(['yes']).optional(),
  minDocuments: z.coerce.number().int().min(1).default(1),
  asOf: z.iso.date().optional(),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

export const claimList = z
  .object({ asOf: asOf.nullable(), total: z.int(), claims: z.array(claimCard) })
  .openapi('ClaimList');

const change = z
  .object({
    kind: z.enum(['figure', 'hedge', 'source']),
    before: z.string().nullable(),
    after: z.string().nullable(),
  })
  .openapi('Change', {
    description: 'What a retelling dropped (after: null), added (before: null) or changed.',
  });

const other = z.object({ id: z.string(), text: z.string() });

const distortionKind = z.enum(['figure', 'unit', 'name', 'place', 'time', 'hedge', 'source']);

export const claimPage = z
  .object({
    asOf: asOf.nullable(),
    card: claimCard,
    statements: z.array(
      statement.extend({
        origin: z.int().nullable().openapi({ description: 'Place in `origins`; null where it is none’s.' }),
        stance: stance.openapi({ description: 'Of its innermost voice, to the claim.' }),
      }),
    ),
    documents: z.record(z.string(), documentName).openapi({ description: 'By id.' }),
    names: z.record(z.string(), z.string()).openapi({ description: 'Of actors, by id.' }),
    origins: z.array(
      z.object({
        name: z.string().nullable(),
        entity: z.string().nullable(),
        kind: z.enum(['named', 'unnamed', 'witness']),
        statements: z.array(z.string()),
        via: z.array(z.string()),
        doubtful: z.boolean().openapi({
          description: 'Whether none of its statements surely makes the claim: it counts in `atMost` alone.',
        }),
      }),
    ),
    chokePoints: z.array(z.string()),
    selfCitations: z.array(
      z.object({ entity: z.string(), statement: z.string(), through: z.array(z.string()) }),
    ),
    transmissions: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        kind: z.enum(['copy', 'quotation', 'citation', 'paraphrase']),
        confidence: z.number(),
        changes: z.array(change),
      }),
    ),
    ties: z
      .array(
        z.object({ documents: z.tuple([z.string(), z.string()]), kind: z.string(), confidence: z.number() }),
      )
      .openapi({ description: 'Documents of which one took from the other, nobody knows which.' }),
    joins: z.array(
      z.object({
        statements: z.tuple([z.string(), z.string()]),
        relation: z.enum(['same', 'opposite']),
        confidence: z.number(),
        reason: z.string(),
        decision: z.string().nullable(),
      }),
    ),
    contradictions: z.array(
      other.extend({
        kind: z.string(),
        confidence: z.number(),
        own: z.string().openapi({ description: 'Id of the statement of this claim that shows it.' }),
        others: z.array(statement).openapi({ description: 'The statements of the other claim.' }),
      }),
    ),
    distorts: other
      .extend({ kind: distortionKind, before: z.string(), after: z.string(), statement: z.string() })
      .nullable(),
    distortedAs: z.array(other.extend({ kind: distortionKind, before: z.string(), after: z.string() })),
    suggested: z.array(statement),
  })
  .openapi('ClaimPage');

export const decided = z
  .object({ decision: z.string(), claims: z.array(other.pick({ id: true })) })
  .openapi('ClaimsDecided');
