import { z } from '@hono/zod-openapi';
import { time } from './shapes.ts';

export const custodyEntry = z
  .object({
    n: z.int(),
    hash: z.string(),
    time,
    actor: z.string().nullable().openapi({ description: 'Null: the program itself.' }),
    program: z.string(),
    action: z.string(),
    about: z.record(z.string(), z.unknown()),
    previous: z.string().nullable(),
  })
  .openapi('CustodyEntry');

export const custodyLog = z
  .object({
    total: z.int(),
    entries: z.array(custodyEntry),
    titles: z.record(z.string(), z.string()).openapi({
      description: 'Of the documents that these entries name, by id; the path of one that has none.',
    }),
  })
  .openapi('CustodyLog');

export const custodyChoices = z.object({
  evidence: z
    .string()
    .optional()
    .openapi({ description: 'Entries about these original bytes (`sha256-…`).' }),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

export const custodyItem = z
  .object({
    evidence: z.string(),
    bytes: z.int().nullable().openapi({ description: 'Null where the original is not in this copy.' }),
    paths: z.array(z.string()),
    documents: z.array(z.object({ id: z.string(), title: z.string().nullable(), reader: z.string() })),
    entries: z.array(custodyEntry),
    intact: z.enum(['yes', 'no', 'missing']).openapi({
      description: 'Whether the bytes that are held now have the hash under which they came in.',
    }),
  })
  .openapi('CustodyItem');

export const verification = z
  .object({
    state: z.enum(['none', 'running', 'done', 'failed']),
    done: z.number().openapi({ description: '0 to 1.' }),
    result: z
      .object({
        at: time,
        sound: z.boolean(),
        head: z.object({ n: z.int(), hash: z.string() }).nullable(),
        entries: z.int(),
        originals: z.int(),
        bytes: z.int(),
        documents: z.int(),
        withheld: z.int(),
        signatures: z.array(z.object({ entry: z.int(), time, key: z.string().nullable(), covers: z.int() })),
        stamps: z.array(
          z.object({
            entry: z.int(),
            stamped: time.nullable(),
            authority: z.string().nullable(),
            covers: z.int(),
          }),
        ),
        faults: z.array(z.object({ code: z.string(), message: z.string() })),
        more: z.int(),
      })
      .nullable(),
    problem: z.string().nullable(),
  })
  .openapi('Verification');
