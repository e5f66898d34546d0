import fc from 'fast-check';
import { expect, test } from 'vitest';
import { focusOf, timeScale } from './time-scale.ts';

const moment = fc.integer({ min: -100_000, max: 100_000 });
const stretch = fc
  .tuple(moment, fc.integer({ min: 1, max: 50_000 }))
  .map(([from, length]) => ({ from, to: from + length }));

test('time without a focus runs evenly', () => {
  const scale = timeScale({ from: 0, to: 100 }, null, 50, 250);
  expect([0, 25, 100].map(scale.at)).toEqual([50, 100, 250]);
  expect(scale.pieces).toEqual([{ from: 0, to: 100, start: 50, end: 250 }]);
});

test('what lies outside of a short focus is drawn closer', () => {
  const scale = timeScale({ from: 0, to: 1_000 }, { from: 900, to: 950 }, 0, 1_000);
  expect(scale.pieces.map(({ from, to }) => [from, to])).toEqual([
    [0, 900],
    [900, 950],
    [950, 1_000],
  ]);
  expect(scale.at(950) - scale.at(900)).toBeCloseTo(640);
  expect(scale.at(900)).toBeGreaterThan(scale.at(1_000) - scale.at(950));
});

test('a focus that has much of the axis anyway, or none of it, changes nothing', () => {
  for (const focus of [
    { from: 100, to: 600 },
    { from: 2_000, to: 2_001 },
  ]) {
    expect(timeScale({ from: 0, to: 1_000 }, focus, 0, 100).pieces).toHaveLength(1);
  }
});

test('later is never drawn before earlier, and each place tells its moment', () => {
  fc.assert(
    fc.property(
      stretch,
      fc.option(stretch),
      moment,
      moment,
      fc.boolean(),
      (whole, focus, a, b, isUpwards) => {
        const [start, end] = isUpwards ? [400, 10] : [10, 400];
        const scale = timeScale(whole, focus, start, end);
        const direction = isUpwards ? -1 : 1;
        const [early, late] = [Math.min(a, b), Math.max(a, b)];
        expect(direction * (scale.at(late) - scale.at(early))).toBeGreaterThanOrEqual(0);
        expect(scale.at(whole.from)).toBeCloseTo(start);
        expect(scale.at(whole.to)).toBeCloseTo(end);
        const within = Math.min(Math.max(a, whole.from), whole.to);
        expect(scale.momentAt(scale.at(within))).toBeCloseTo(within, 3);
        expect(scale.pieces.every((piece, at) => at === 0 || piece.from === scale.pieces[at - 1]?.to)).toBe(
          true,
        );
      },
    ),
  );
});

test('the focus leaves out the few that were said long before', () => {
  const said = [
    { moment: 0, count: 1 },
    ...Array.from({ length: 40 }, (_, n) => ({ moment: 900 + n, count: 1 })),
  ];
  expect(focusOf(said)?.from).toBeGreaterThan(800);
  expect(focusOf([])).toBeNull();
  const focus = focusOf([{ moment: 10, count: 3 }]);
  expect(focus).toEqual({ from: 8, to: 12 });
});
