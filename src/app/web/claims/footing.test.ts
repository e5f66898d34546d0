import { expect, test } from 'vitest';
import { footingsOf } from './footing.ts';
import { claimOf } from './lineage/made-up-claim.ts';

const own = { published: null, origin: 0 };
const page = claimOf([
  { ...own, id: 's-1', document: 'wire' },
  { ...own, id: 's-2', document: 'courier', from: ['s-1'] },
  { ...own, id: 's-3', document: 'herald', from: ['s-other'] },
  { ...own, id: 's-4', document: 'bellman' },
  { ...own, id: 's-5', document: 'tern' },
  { ...own, id: 's-other', document: 'leaflet', origin: 1 },
]);

/** A source beside the voice of the document. */
function source(name: string, entity: string | null) {
  return { name, entity, attribution: null, stance: 'affirms' as const };
}

test('each statement of an origin says why it is counted with it', () => {
  const chains: Record<string, ReturnType<typeof source>[]> = {
    's-4': [source('Ana Ruiz', 'e-ruiz')],
    's-5': [source('a clerk', 'e-clerk')],
  };
  const statements = page.statements.map((one) => ({
    ...one,
    chain: [...one.chain, ...(chains[one.id] ?? [])],
  }));
  const origins = page.origins.map((one) => ({ ...one, entity: 'e-ruiz' }));
  const footings = footingsOf({ ...page, statements, origins }, 0);
  expect(footings.map(({ statement, footing }) => [statement.id, footing.why])).toEqual([
    ['s-1', 'own-voice'],
    ['s-2', 'taken'],
    // Who took it from somebody who rests on another origin says so in its own voice.
    ['s-3', 'own-voice'],
    ['s-4', 'named'],
    ['s-5', 'same-word'],
  ]);
});
