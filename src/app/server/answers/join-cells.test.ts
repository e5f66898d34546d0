import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TimelineCell } from '../../timeline/lay-out.ts';
import { joinCells } from './join-cells.ts';

const days = fc
  .tuple(fc.integer({ min: -9_000, max: 30_000 }), fc.nat(400))
  .map(([first, more]) => ({ first, last: first + more }));
const cell: fc.Arbitrary<TimelineCell> = fc.record({
  happened: days,
  said: fc.option(days),
  statements: fc.integer({ min: 1, max: 9 }),
});

test('few cells stay as they are', () => {
  const cells: TimelineCell[] = [{ happened: { first: 1, last: 1 }, said: null, statements: 2 }];
  expect(joinCells(cells, 3)).toBe(cells);
});

test('neighbouring days are joined before far ones', () => {
  const at = (first: number): TimelineCell => ({
    happened: { first, last: first },
    said: { first: 900, last: 900 },
    statements: 1,
  });
  expect(joinCells([at(10), at(11), at(500)], 2)).toEqual([
    { ...at(10), happened: { first: 10, last: 11 }, statements: 2 },
    at(500),
  ]);
});

test('all statements are counted, in no more cells than asked for, and each within the days of its cell', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 80 }), fc.integer({ min: 40, max: 60 }), (cells, most) => {
      const joined = joinCells(cells, most);
      const sum = (all: readonly TimelineCell[]) => all.reduce((so, { statements }) => so + statements, 0);
      expect(sum(joined)).toBe(sum(cells));
      expect(joined.length).toBeLessThanOrEqual(most);
      const holds = (outer: TimelineCell['said'], inner: TimelineCell['said']) =>
        outer === null || inner === null
          ? outer === inner
          : outer.first <= inner.first && outer.last >= inner.last;
      for (const one of cells)
        expect(
          joined.some(({ happened, said }) => holds(happened, one.happened) && holds(said, one.said)),
        ).toBe(true);
    }),
  );
});
