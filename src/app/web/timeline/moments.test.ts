import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, civilOf, isoDay, mondayBefore, stretchOf } from './moments.ts';

/** The days of a stretch, the last one included; a clock as hours. */
function told(value: string): string {
  const stretch = stretchOf(value);
  if (stretch === null) return 'none';
  const { from, to } = stretch;
  if (to - from >= 1) return `${isoDay(from)} to ${isoDay(to - 1)}`;
  return `${isoDay(from)} ${civilOf(from).hour}:${civilOf(from).minute}, ${Math.round((to - from) * 1440)} min`;
}

describe('stretchOf', () => {
  test.each([
    ['2034', '2034-01-01 to 2034-12-31'],
    ['2036-02', '2036-02-01 to 2036-02-29'],
    ['2034-12', '2034-12-01 to 2034-12-31'],
    ['2034-W11', '2034-03-13 to 2034-03-19'],
    ['2034-W01', '2034-01-02 to 2034-01-08'],
    ['2034-03-07', '2034-03-07 to 2034-03-07'],
    ['2034-03-07T05:45:00+02:00', '2034-03-07 5:45, 1 min'],
    ['2034-03-07/2034-03-09', '2034-03-07 to 2034-03-09'],
    ['1960/1969', '1960-01-01 to 1969-12-31'],
    ['-0044-03-15', '-0044-03-15 to -0044-03-15'],
    ['0099', '0099-01-01 to 0099-12-31'],
    ['2034-13', 'none'],
    ['2034-02-30', 'none'],
    ['2034-03-07T24:10', 'none'],
    ['2034-03-09/2034-03-07', 'none'],
    ['999999', 'none'],
    ['March', 'none'],
    ['', 'none'],
  ])('%s: %s', (value, expected) => {
    expect(told(value)).toBe(expected);
  });
});

const day = fc.integer({ min: -700_000, max: 900_000 });

test('a day is read as it is written', () => {
  fc.assert(
    fc.property(day, (one) => {
      expect(stretchOf(isoDay(one))).toEqual({ from: one, to: one + 1 });
    }),
  );
});

test('a week begins on the Monday before', () => {
  fc.assert(
    fc.property(day, fc.double({ min: 0, max: 0.99, noNaN: true }), (one, part) => {
      const monday = mondayBefore(one + part);
      expect(monday).toBeLessThanOrEqual(one);
      expect(one - monday).toBeLessThan(7);
      expect(new Date(monday * 86_400_000).getUTCDay()).toBe(1);
    }),
  );
});

test('bounds are days of long stretches, and minutes of short ones', () => {
  expect(boundsOf({ from: 100.2, to: 110.4 })).toEqual({ from: '1970-04-11', until: '1970-04-20' });
  expect(boundsOf({ from: 100 + 1 / 3, to: 100.5 })).toEqual({
    from: '1970-04-11T08:00',
    until: '1970-04-11T11:59',
  });
});

test('bounds choose about what was drawn, and never nothing', () => {
  const length = fc.double({ min: 0, max: 4_000, noNaN: true });
  fc.assert(
    fc.property(day, fc.double({ min: 0, max: 0.999, noNaN: true }), length, (one, part, more) => {
      const drawn = { from: one + part, to: one + part + more };
      const bounds = boundsOf(drawn);
      const chosen = stretchOf(`${bounds.from}/${bounds.until}`);
      expect(chosen).not.toBeNull();
      const slack = more >= 3 ? 0.5 : 2 / 1440;
      expect(Math.abs((chosen?.from ?? Number.NaN) - drawn.from)).toBeLessThanOrEqual(slack + 1e-6);
      expect(Math.abs((chosen?.to ?? Number.NaN) - drawn.to)).toBeLessThanOrEqual(slack + 1e-6);
    }),
  );
});
