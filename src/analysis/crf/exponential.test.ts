import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exponential } from './exponential.ts';

test('gives e to the power of x to twelve digits', () => {
  fc.assert(
    fc.property(fc.double({ min: -708, max: 709, noNaN: true }), (x) => {
      expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(1e-12);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [0, 1],
  [-1e4, 0],
  [Number.NEGATIVE_INFINITY, 0],
  [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  [Number.NaN, Number.NaN],
])('gives for %d %d', (x, power) => {
  expect(exponential(x)).toBe(power);
});
