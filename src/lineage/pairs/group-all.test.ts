import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type KeyedItem, keyedItem, pairRule } from '../../../test/arbitrary-pairs.ts';
import { jsonBytes, ofJsonBytes, textOf } from '../../../test/json-bytes.ts';
import { compareBytes } from './compare-bytes.ts';
import { groupAll } from './group-all.ts';
import { compareInOrder, type PairRule } from './pair-rule.ts';

/** Words that share a letter are compared, and are together where one begins as the other does. */
const words: PairRule<string, string> = {
  classOf: (word) => word.toLowerCase(),
  write: jsonBytes,
  read: (written) => ofJsonBytes<string>(written),
  keysOf: (word) => [...word].map((letter) => letter.codePointAt(0) ?? 0),
  cap: 3,
  shared: 1,
  compare: (a, b) => (a[0] === b[0] ? `${a}-${b}` : null),
  connects: () => true,
  partition: (items) => [[...items.keys()]],
};

function grouped(line: string): string[] {
  const items = line.split(' ');
  const { nodes, groupOf } = groupAll(words, items);
  const groups = Map.groupBy(items.keys(), (at) => groupOf[nodes.nodeOf[at] ?? -1]);
  return [...groups.values()].map((group) => group.map((at) => items[at]).join(' '));
}

describe('groupAll', () => {
  test.each<[string, string, string[]]>([
    ['what shares a key and is found alike', 'tide quay tern', ['tide tern', 'quay']],
    ['nothing where no key is shared', 'ox quay', ['ox', 'quay']],
    ['nothing that only a full block would lead to', 'ta te ti to', ['ta', 'te', 'ti', 'to']],
    ['what another block leads to', 'tap tep ti to', ['tap tep', 'ti', 'to']],
    ['copies, which count once', 'ta ta ta ta te', ['ta ta ta ta te']],
    ['a class, for which its first stands', 'ta Ta te', ['ta Ta', 'te']],
    ['one', 'quay', ['quay']],
  ])('puts together %s', (_, line, expected) => {
    expect(grouped(line)).toEqual(expected);
  });

  test('of nothing is nothing', () => {
    const { nodes, groupOf, edges } = groupAll(words, []);
    expect([nodes.size, groupOf.length, edges.length]).toEqual([0, 0, 0]);
  });

  test('does not take a rule that loses an item', () => {
    expect(() => groupAll({ ...words, partition: () => [[0]] }, ['ta', 'te'])).toThrow(RangeError);
    expect(() => groupAll({ ...words, partition: () => [[0, 1], [1]] }, ['ta', 'te'])).toThrow(RangeError);
  });

  test('finds the edges that comparing each two finds, whatever the order of the items', () => {
    fc.assert(
      fc.property(pairRule, fc.array(keyedItem, { maxLength: 25, size: 'max' }), (rule, items) => {
        const { edges, nodes } = groupAll(rule, items);
        const found = Array.from(edges, ({ a, b, edge }) =>
          edgeLine(nodes.written(a), nodes.written(b), edge),
        );
        expect(found.sort()).toEqual(edgesByEachTwo(rule, items).sort());
        expect([...edges].every(({ a, b }) => a < b)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

function edgesByEachTwo(rule: PairRule<KeyedItem, number>, items: readonly KeyedItem[]): string[] {
  const classes = Map.groupBy(items, rule.classOf);
  const written = [...classes.values()].flatMap((members) =>
    members.map(rule.write).sort(compareBytes).slice(0, 1),
  );
  const keysOf = (one: Uint8Array) => new Set(rule.keysOf(rule.read(one)));
  const sizeOf = (key: number) => written.filter((one) => keysOf(one).has(key)).length;
  return written.flatMap((one, at) =>
    written.slice(at + 1).flatMap((other) => {
      const common = [...keysOf(one).intersection(keysOf(other))].filter((key) => sizeOf(key) <= rule.cap);
      const edge = common.length >= rule.shared ? compareInOrder(rule, one, other) : null;
      return edge === null ? [] : [edgeLine(one, other, edge)];
    }),
  );
}

function edgeLine(one: Uint8Array, other: Uint8Array, edge: number): string {
  return [...[one, other].map(textOf).sort(), edge].join(' ');
}
