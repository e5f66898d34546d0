import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edge } from './edge.ts';
import { partition } from './partition.ts';

/** Edges from `0-1 3`, with the score last. */
function edges(text: string): Edge[] {
  return text.split(',').flatMap((row) => {
    const [, a, b, score] = /(\d+)-(\d+) (-?[\d.]+)/.exec(row) ?? [];
    return a === undefined ? [] : [{ a: Number(a), b: Number(b), score: Number(score) }];
  });
}

const parts = (count: number, found: readonly Edge[], thin: readonly number[] = []) =>
  partition({ items: [...Array(count).keys()], edges: found }, (item) => thin.includes(item))
    .map((group) => group.join(' '))
    .sort();

describe('partition', () => {
  test.each([
    ['nothing in common', 2, '', ['0', '1']],
    ['a pair', 2, '0-1 2', ['0 1']],
    ['a pair that is doubted', 2, '0-1 -1', ['0', '1']],
    ['all alike', 3, '0-1 2, 1-2 2, 0-2 2', ['0 1 2']],
    ['a chain whose ends have nothing in common', 4, '0-1 3, 1-2 2, 2-3 3', ['0 1', '2 3']],
    [
      'one certain difference among two pairs',
      4,
      '0-1 4, 2-3 4, 0-2 3, 1-3 3, 0-3 3, 1-2 -12',
      ['0 1', '2 3'],
    ],
  ])('%s', (_, count, text, expected) => {
    expect(parts(count, edges(text))).toEqual(expected);
  });

  test('what says little goes with what it is nearest to', () => {
    const found = edges('0-1 4, 1-2 4, 0-2 4, 0-3 1, 1-3 0.5, 2-3 -4');
    expect([parts(4, found), parts(4, found, [3])]).toEqual([['0 1 2', '3'], ['0 1 2 3']]);
  });

  test('more items than can be linked at once are parted all the same', () => {
    const pairs = Array.from({ length: 500 }, (_, at) => ({ a: 2 * at, b: 2 * at + 1, score: 3 }));
    const links = Array.from({ length: 499 }, (_, at) => ({ a: 2 * at + 1, b: 2 * at + 2, score: 0.5 }));
    expect(parts(1000, [...pairs, ...links])).toHaveLength(500);
  });

  test('each item is in one group, whatever the order of the edges', () => {
    const edge = fc.record({ a: fc.nat(9), b: fc.nat(9), score: fc.integer({ min: -12, max: 5 }) });
    const some = fc.uniqueArray(
      edge.filter(({ a, b }) => a < b),
      { selector: ({ a, b }) => `${a} ${b}` },
    );
    fc.assert(
      fc.property(some, fc.subarray([0, 3, 7]), (found, thin) => {
        const groups = parts(10, found, thin);
        expect(groups.flatMap((group) => group.split(' ')).sort()).toEqual([...Array(10).keys()].map(String));
        expect(parts(10, found.toReversed(), thin)).toEqual(groups);
      }),
    );
  });
});
