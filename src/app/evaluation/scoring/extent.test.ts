import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span, Spans } from '../../../model/span.ts';
import { dice, extent, joinSpans, oneContainsOther, sharedExtent } from './extent.ts';

const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(10)).map(([start, size]): Span => [start, start + size]));

function positions(all: Spans): Set<number> {
  return new Set(all.flatMap(([start, end]) => Array.from({ length: end - start }, (_, at) => start + at)));
}

test('extents count positions', () => {
  fc.assert(
    fc.property(spans, spans, (a, b) => {
      const shared = [...positions(a)].filter((at) => positions(b).has(at));
      expect(extent(a)).toBe(positions(a).size);
      expect(sharedExtent(a, b)).toBe(shared.length);
      expect(positions(joinSpans(a))).toEqual(positions(a));
    }),
  );
});

describe('dice', () => {
  test.each<[string, Spans, Spans, number]>([
    ['the same', [[0, 10]], [[0, 10]], 1],
    ['half of the one in the other', [[0, 10]], [[0, 5]], 10 / 15],
    ['apart', [[0, 10]], [[10, 20]], 0],
    [
      'broken against whole',
      [
        [0, 4],
        [6, 10],
      ],
      [[0, 10]],
      16 / 18,
    ],
    ['nothing against nothing', [], [], 0],
  ])('%s', (_, a, b, expected) => {
    expect(dice(a, b)).toBeCloseTo(expected, 12);
  });
});

test.each<[Spans, Spans, boolean]>([
  [[[2, 4]], [[0, 10]], true],
  [
    [[0, 10]],
    [
      [2, 4],
      [5, 6],
    ],
    true,
  ],
  [[[0, 5]], [[4, 6]], false],
  [[], [[4, 6]], false],
])('%j and %j: one contains the other, %s', (a, b, expected) => {
  expect(oneContainsOther(a, b)).toBe(expected);
});
