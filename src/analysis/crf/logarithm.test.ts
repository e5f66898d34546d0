import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logarithm } from './logarithm.ts';

describe('logarithm', () => {
  test('is that of Math to fourteen digits', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e300, noNaN: true, minExcluded: true }), (x) => {
        expect(Math.abs(logarithm(x) - Math.log(x))).toBeLessThanOrEqual(
          1e-14 * Math.max(1, Math.abs(Math.log(x))),
        );
      }),
    );
  });

  test('near one, where it is near nothing, too', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e-3, max: 1e-3, noNaN: true }), (far) => {
        const wanted = Math.log1p(1 + far - 1);
        expect(Math.abs(logarithm(1 + far) - wanted)).toBeLessThanOrEqual(1e-14 * Math.abs(wanted));
      }),
    );
  });

  test.each([
    [1, 0],
    [0, Number.NEGATIVE_INFINITY],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    [-1, Number.NaN],
    [Number.NaN, Number.NaN],
  ])('of %d', (x, wanted) => {
    expect(logarithm(x)).toBe(wanted);
  });
});
