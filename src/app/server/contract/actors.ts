import { z } from '@hono/zod-openapi';
import { asOf, documentName, statement, time } from './shapes.ts';

const entityType = z
  .enum(['person', 'organisation', 'place', 'publication', 'group', 'document', 'unnamed'])
  .openapi('EntityType');

export const actorCard = z
  .object({
    id: z.string(),
    name: z.string(),
    type: entityType,
    aliases: z.array(z.string()),
    documents: z.int().openapi({ description: 'In how many it is named or speaks.' }),
    voiced: z.int().openapi({ description: 'Statements that rest on its word.' }),
    relayed: z.int().openapi({ description: 'Statements that it passed on from others.' }),
    about: z.int().openapi({ description: 'Statements of others in whose words it is mentioned.' }),
  })
  .openapi('ActorCard');

export const actorChoices = z.object({
  words: z.string().max(1_000).optional(),
  type: entityType.optional(),
  order: z.enum(['voiced', 'relayed', 'about', 'name']).default('voiced'),
  asOf: z.iso.date().optional(),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

export const actorList = z
  .object({
    asOf: asOf.nullable(),
    total: z.int(),
    actors: z.array(actorCard),
    types: z.array(z.object({ value: entityType, count: z.int() })),
  })
  .openapi('ActorList');

const counted = z.object({ id: z.string(), name: z.string(), statements: z.int() });

const placed = z.array(statement);

export const actorPage = z
  .object({
    card: actorCard,
    names: z.array(z.object({ name: z.string(), documents: z.array(z.string()) })),
    roles: z.array(z.object({ text: z.string(), document: z.string(), asOf: time.nullable() })),
    affiliations: z.array(
      z.object({
        of: z.string(),
        name: z.string(),
        role: z.string().nullable(),
        document: z.string().nullable(),
        decision: z.string().nullable(),
      }),
    ),
    members: z.array(z.object({ id: z.string(), name: z.string() })),
    heardFrom: z.array(counted).openapi({ description: 'Whose words it passed on, most often first.' }),
    heardBy: z.array(counted).openapi({ description: 'Who passed its words on, most often first.' }),
    voiced: placed,
    relayed: placed,
    about: placed,
    documents: z.record(z.string(), documentName),
  })
  .openapi('ActorPage');

const tie = z.enum(['relay', 'affiliation', 'about']);

export const network = z
  .object({
    nodes: z.array(z.object({ id: z.string(), name: z.string(), type: entityType, statements: z.int() })),
    edges: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        kind: tie.openapi({
          description:
            'relay: `to` passed on the words of `from`; affiliation: `from` belongs to `to`; about: `from` speaks of `to`.',
        }),
        count: z.int(),
      }),
    ),
    left: z.int().openapi({ description: 'How many actors are left out.' }),
  })
  .openapi('Network');

export const networkChoices = z.object({
  around: z.string().optional().openapi({ description: 'Id of an actor: those next to it.' }),
  kinds: z
    .string()
    .regex(/^(?:relay|affiliation|about)(?:,(?:relay|affiliation|about)){0,2}$/)
    .optional()
    .openapi({ description: 'Kinds of edges, with commas between them; all of them if not given.' }),
  asOf: z.iso.date().optional(),
  limit: z.coerce.number().int().min(2).max(200).default(40),
});

export const actorsDecided = z
  .object({ decision: z.string(), actors: z.array(z.object({ id: z.string(), name: z.string() })) })
  .openapi('ActorsDecided');
