import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stretchOf } from './moments.ts';
import { timeScale } from './time-scale.ts';
import { timeTicks } from './time-ticks.ts';

/** The ticks of an axis of 600 pixels: `label (within)`. */
function named(value: string): string {
  const stretch = stretchOf(value);
  if (stretch === null) throw new Error(`${value} is no time.`);
  return timeTicks(timeScale(stretch, null, 0, 600).pieces, 90)
    .map(({ label, within }) => (within === '' ? label : `${label} (${within})`))
    .join(' · ');
}

describe('ticks from decades to minutes', () => {
  test.each([
    ['1941/2034', '1960 · 1980 · 2000 · 2020'],
    ['2030/2034', '2030 · 2031 · 2032 · 2033 · 2034 · 2035'],
    ['2033-11/2034-04', 'Nov (2033) · Dec · Jan (2034) · Feb · Mar · Apr · May'],
    ['2034-03', '6 Mar (2034) · 13 Mar · 20 Mar · 27 Mar'],
    ['2034-03-07/2034-03-10', '7 Mar (2034) · 8 Mar · 9 Mar · 10 Mar · 11 Mar'],
    ['2034-03-07', '00:00 (7 Mar 2034) · 06:00 · 12:00 · 18:00 · 00:00 (8 Mar 2034)'],
    ['2034-03-07T05:30/2034-03-07T05:54', '05:30 (7 Mar 2034) · 05:35 · 05:40 · 05:45 · 05:50 · 05:55'],
  ])('%s: %s', (value, expected) => {
    expect(named(value)).toBe(expected);
  });
});

test('a piece that is too short for two ticks has one, and one without room has none', () => {
  const piece = { from: 0, to: 60, start: 0, end: 50 };
  expect(
    timeTicks([piece, { ...piece, from: 60, to: 120, start: 50, end: 60 }], 56).map(({ label }) => label),
  ).toEqual(['Feb']);
});

test('ticks rise, lie on the axis and keep their distance', () => {
  const from = fc.double({ min: -300_000, max: 300_000, noNaN: true });
  const length = fc.double({ min: 0.01, max: 300_000, noNaN: true });
  fc.assert(
    fc.property(from, length, fc.integer({ min: 40, max: 120 }), fc.option(from), (first, days, gap, at) => {
      const whole = { from: first, to: first + days };
      const focus = at === null ? null : { from: at, to: at + 5 };
      const { pieces } = timeScale(whole, focus, 0, 800);
      for (const piece of pieces) {
        const ticks = timeTicks([piece], gap);
        for (const [n, tick] of ticks.entries()) {
          expect(tick.moment).toBeGreaterThanOrEqual(piece.from);
          expect(tick.moment).toBeLessThanOrEqual(piece.to);
          const before = ticks[n - 1];
          if (before !== undefined) expect(tick.at - before.at).toBeGreaterThanOrEqual(gap - 0.01);
        }
      }
    }),
  );
});
