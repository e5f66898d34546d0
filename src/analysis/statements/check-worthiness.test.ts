import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CheckableSigns, checkWorthinessOf } from './check-worthiness.ts';

const anySigns: fc.Arbitrary<CheckableSigns> = fc.record({
  figure: fc.boolean(),
  names: fc.nat(4),
  happened: fc.boolean(),
  possible: fc.boolean(),
  negated: fc.boolean(),
  values: fc.nat(4),
  personal: fc.boolean(),
});

test('from 0 to 1; a figure never takes from it, and what is no assertion keeps less', () => {
  fc.assert(
    fc.property(anySigns, fc.boolean(), (signs, hasTime) => {
      const worth = checkWorthinessOf(signs, 'assertion', hasTime);
      expect(worth).toBeGreaterThanOrEqual(0);
      expect(worth).toBeLessThanOrEqual(1);
      expect(checkWorthinessOf({ ...signs, figure: true }, 'assertion', hasTime)).toBeGreaterThanOrEqual(
        worth,
      );
      expect(checkWorthinessOf(signs, 'wish', hasTime)).toBeLessThanOrEqual(worth);
    }),
  );
});
