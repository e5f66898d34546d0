import fc from 'fast-check';
import { groupAll } from '../src/lineage/pairs/group-all.ts';
import type { PairRule, PlacedEdge } from '../src/lineage/pairs/pair-rule.ts';
import { jsonBytes, ofJsonBytes } from './json-bytes.ts';
import { inOrder } from './pairs-in-memory.ts';

/** An item that is nothing but its class, its keys and a name. */
export interface KeyedItem {
  readonly class: string;
  readonly name: string;
  readonly keys: readonly number[];
}

/** Few classes and keys, so that items are often of one class and blocks often full. */
export const keyedItem: fc.Arbitrary<KeyedItem> = fc.record({
  class: fc.constantFrom(...'opqrstuvwxyz'),
  name: fc.constantFrom(...'abcdef'),
  keys: fc.array(fc.constantFrom(0, 1, 2, 3, 65_536, 2 ** 32 - 1), { maxLength: 4 }),
});

/** A rule that says something of two items, and cuts components, as a number has it. */
export const pairRule: fc.Arbitrary<PairRule<KeyedItem, number>> = fc
  .record({ cap: fc.integer({ min: 2, max: 4 }), shared: fc.integer({ min: 1, max: 2 }), seed: fc.nat(50) })
  .map(({ cap, shared, seed }) => ({
    classOf: (item) => item.class,
    write: jsonBytes,
    read: (written) => ofJsonBytes<KeyedItem>(written),
    keysOf: ({ keys }) => keys,
    cap,
    shared,
    compare: (a, b) => {
      const drawn = hash(seed, JSON.stringify([a, b])) % 8;
      return drawn < 5 ? drawn : null;
    },
    connects: (edge) => edge > 1,
    partition: (items, edges) => cut(items, edges, seed),
  }));

/** What happens to a pile: `add` of a number that is in it does nothing. */
export type PileStep =
  | { readonly kind: 'add'; readonly number: number; readonly item: KeyedItem }
  | { readonly kind: 'remove'; readonly number: number }
  | { readonly kind: 'regroup' };

const number = fc.nat(15);

export const pileSteps: fc.Arbitrary<PileStep[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('add' as const), number, item: keyedItem }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('remove' as const), number }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('regroup' as const) }) },
  ),
  // Without `size`, piles are too small for blocks to be full.
  { maxLength: 60, size: 'max' },
);

/** The items of each group, all grouped at once. */
export function groupsFromScratch(
  rule: PairRule<KeyedItem, number>,
  pile: ReadonlyMap<number, KeyedItem>,
): number[][] {
  const { nodes, groupOf } = groupAll(rule, pile.values());
  const numbers = [...pile.keys()];
  const groups = Map.groupBy(numbers.keys(), (at) => groupOf[nodes.nodeOf[at] ?? -1]);
  return inOrder([...groups.values()].map((group) => group.map((at) => numbers[at] ?? -1)));
}

/** Puts items together that are joined by an even edge, within what a stronger item began: no mere closure. */
function cut(items: readonly KeyedItem[], edges: readonly PlacedEdge<number>[], seed: number): number[][] {
  const groups: number[][] = [];
  for (const place of items.keys()) {
    const group = groups.find(([first]) =>
      edges.some(({ a, b, edge }) => a === first && b === place && (edge + seed) % 2 === 0),
    );
    if (group === undefined) groups.push([place]);
    else group.push(place);
  }
  return groups;
}

function hash(seed: number, text: string): number {
  let state = seed;
  for (const letter of text) state = (Math.imul(state, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) >>> 3;
}
