import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stretchOfValue } from '../../analysis/times/stretch-of-value.ts';
import { PERIOD_UNITS, periodAround, periodOf } from './period.ts';

const days = fc.integer({ min: -900_000, max: 900_000 });

test.each([
  ['2031-05-06'],
  ['2031-W19'],
  ['2031-05'],
  ['2031'],
  ['-0263'],
  ['2031-05-10/2031-05-11'],
  ['2032-06/2032-08'],
  ['2032-12/2033-02'],
  ['1990/1999'],
])('%s is written as it was', (value) => {
  const stretch = stretchOfValue(value);
  expect(stretch && periodOf(stretch).iso).toBe(value);
});

test('a period is written so that it reads back as the same days', () => {
  fc.assert(
    fc.property(days, fc.nat(2_000), (first, more) => {
      const { iso } = periodOf({ first, last: first + more });
      expect(stretchOfValue(iso)).toMatchObject({ first, last: first + more });
    }),
  );
});

test('periods of one unit hold every day once', () => {
  fc.assert(
    fc.property(days, fc.constantFrom(...PERIOD_UNITS), (day, unit) => {
      const { first, last } = periodAround(day, unit);
      expect(first <= day && day <= last).toBe(true);
      expect(periodAround(first, unit)).toEqual(periodAround(last, unit));
      expect(periodAround(last + 1, unit).first).toBe(last + 1);
    }),
  );
});
