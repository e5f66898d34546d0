import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TimeMark } from './time-marks.ts';
import { type MarkStep, walkMarks } from './walk-marks.ts';

const stretch = { from: 0, to: 1 };
const mark = (x: number, y: number, endX = x): TimeMark => ({
  kind: x === endX ? 'dot' : 'bar',
  x,
  endX,
  y,
  faint: null,
  count: 1,
  happened: stretch,
  said: stretch,
});

/**
 *     said  y
 *      10   │       b
 *      20   │ a         d
 *      30   │     c━━━━
 *           └─────────────
 *            10  20 30  40  happened
 */
const drawn = [mark(10, 20), mark(30, 10), mark(20, 30, 40), mark(40, 20)];
const names = ['a', 'b', 'c', 'd'];

test.each<readonly [string, MarkStep, string]>([
  ['a', 'right', 'c'],
  ['c', 'right', 'b'],
  ['b', 'left', 'c'],
  ['d', 'right', 'd'],
  ['c', 'up', 'a'],
  ['a', 'up', 'd'],
  ['d', 'up', 'b'],
  ['b', 'down', 'd'],
  ['c', 'down', 'c'],
  ['b', 'first', 'a'],
  ['b', 'last', 'd'],
])('from %s %s is %s', (from, step, to) => {
  expect(names[walkMarks(drawn, names.indexOf(from), step)]).toBe(to);
});

test('whatever is drawn, each pair of keys goes through all of it once, there and back', () => {
  const few = fc.integer({ min: 0, max: 4 });
  const marks = fc.array(
    fc.record({ x: few, length: few, y: few }).map(({ x, length, y }) => mark(x, y, x + length)),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(marks, (all) => {
      for (const [there, back] of [
        ['right', 'left'],
        ['up', 'down'],
      ] as const) {
        let at = 0;
        for (const _ of all) at = walkMarks(all, at, back);
        const seen = [at];
        for (const _ of all.slice(1)) {
          const next = walkMarks(all, at, there);
          expect(walkMarks(all, next, back)).toBe(at);
          at = next;
          seen.push(at);
        }
        expect(seen.toSorted((a, b) => a - b)).toEqual([...all.keys()]);
      }
    }),
  );
});
