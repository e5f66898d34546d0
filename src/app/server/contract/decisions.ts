import { z } from '@hono/zod-openapi';
import { time } from './shapes.ts';

const named = z.object({
  id: z.string().nullable().openapi({ description: 'As it is today; null where it is not there any more.' }),
  name: z.string().nullable(),
});

/** The first of those that are named, and how many more there are. */
const some = z.object({ first: z.array(named), more: z.int() });

export const standingDecision = z
  .object({
    id: z.string().openapi({ description: 'By which it is withdrawn.' }),
    kind: z.enum([
      'claim-join',
      'claim-split',
      'claim-lock',
      'merge',
      'split',
      'rename',
      'affiliation',
      'disaffiliation',
    ]),
    time,
    by: z.string().nullable().openapi({ description: 'Name of a person; null: the program.' }),
    reason: z.string().nullable(),
    state: z.enum(['counts', 'overruled', 'overruled in part', 'not placed']),
    about: some.openapi({ description: 'Actors or statements.' }),
    from: some.openapi({ description: 'Of a split: whom or which these are not.' }),
    says: z.record(z.string(), z.string().nullable()).openapi({
      description: 'What was decided of them, field by field.',
    }),
  })
  .openapi('StandingDecision');

export const standingDecisions = z
  .object({ decisions: z.array(standingDecision) })
  .openapi('StandingDecisions', { description: 'What was not withdrawn, the latest first.' });
