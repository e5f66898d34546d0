import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDate } from './calendar.ts';
import {
  dayStretch,
  monthStretch,
  monthsStretch,
  rangeStretch,
  weekendStretch,
  weekStretch,
  yearStretch,
  yearsStretch,
} from './stretch.ts';
import { stretchOfValue } from './stretch-of-value.ts';

/** `first to last (precision)`, or null. */
function told(value: string): string | null {
  const stretch = stretchOfValue(value);
  if (stretch === null) return null;
  return `${dayStretch(stretch.first).iso} to ${dayStretch(stretch.last).iso} (${stretch.precision})`;
}

describe('stretchOfValue', () => {
  test.each([
    ['2031-05-06', '2031-05-06 to 2031-05-06 (day)'],
    ['2031-05-06T21:40', '2031-05-06 to 2031-05-06 (minute)'],
    ['2031-05-06T23:59:59.5+02:00', '2031-05-06 to 2031-05-06 (minute)'],
    ['2031-W19', '2031-05-05 to 2031-05-11 (week)'],
    ['2032-W53', '2032-12-27 to 2033-01-02 (week)'],
    ['2031-05', '2031-05-01 to 2031-05-31 (month)'],
    ['2032-02', '2032-02-01 to 2032-02-29 (month)'],
    ['2031', '2031-01-01 to 2031-12-31 (year)'],
    ['-0263', '-0263-01-01 to -0263-12-31 (year)'],
    ['-0263-03', '-0263-03-01 to -0263-03-31 (month)'],
    ['2031-05-10/2031-05-11', '2031-05-10 to 2031-05-11 (range)'],
    ['2032-12/2033-02', '2032-12-01 to 2033-02-28 (range)'],
    ['1990/1999', '1990-01-01 to 1999-12-31 (range)'],
    ['-0020/0003', '-0020-01-01 to 0003-12-31 (range)'],
    ['2031/2031-W03', '2031-01-01 to 2031-01-19 (range)'],
  ])('%s is %s', (value, expected) => {
    expect(told(value)).toBe(expected);
  });

  test.each([
    '',
    '/',
    '31',
    '2031-13',
    '2031-02-30',
    '2031-W00',
    '2031-W53',
    '2031-5-6',
    '2031-05-06 21:40',
    '2031-05-09/2031-05-08',
    '2031/',
    '2031/2032/2033',
    '../2031',
    '1234567',
    'P3D',
    'soon',
    ' 2031',
    '2031\n',
  ])('%j is none', (value) => {
    expect(stretchOfValue(value)).toBeNull();
  });

  const days = fc.integer({ min: -3_000_000, max: 3_000_000 });

  test('reads back what the analysis writes', () => {
    const stretches = fc.tuple(days, fc.nat(5_000), fc.nat(8)).map(([day, more, kind]) => {
      const { year, month } = civilDate(day);
      const [from, to] = [weekStretch(day), dayStretch(day + more + 7)];
      return [
        dayStretch(day),
        weekStretch(day),
        monthStretch({ year, month }),
        yearStretch(year),
        weekendStretch(day),
        monthsStretch({ year, month }, 3, 'range'),
        yearsStretch(year, year + 9, 'range'),
        rangeStretch(from, to),
        rangeStretch(monthStretch({ year, month }), to),
      ][kind];
    });
    fc.assert(
      fc.property(stretches, (stretch) => {
        if (!stretch) return;
        const precision = stretch.iso.includes('/') ? 'range' : stretch.precision;
        expect(stretchOfValue(stretch.iso)).toEqual({ ...stretch, precision });
      }),
    );
  });

  test('a clock time makes no other day', () => {
    fc.assert(
      fc.property(days, fc.string(), (day, clock) => {
        const { iso, first, last } = dayStretch(day);
        expect(stretchOfValue(`${iso}T${clock.replaceAll('/', '')}`)).toMatchObject({ first, last });
      }),
    );
  });
});
