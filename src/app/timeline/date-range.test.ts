import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayStretch } from '../../analysis/times/stretch.ts';
import { maybeDateRange, touches } from './date-range.ts';

/** `from to until`, an open end as `…`; null where it is no range. */
function read(written: string): string | null {
  const range = maybeDateRange(written);
  if (range === null) return null;
  return [range.from, range.until].map((day) => (day === null ? '…' : dayStretch(day).iso)).join(' to ');
}

describe('maybeDateRange', () => {
  test.each([
    ['2031-05-06', '2031-05-06 to 2031-05-06'],
    ['2031-05', '2031-05-01 to 2031-05-31'],
    ['2031', '2031-01-01 to 2031-12-31'],
    ['2031-W19', '2031-05-05 to 2031-05-11'],
    ['2031-05-06..2031-05-09', '2031-05-06 to 2031-05-09'],
    ['2031-05..2031', '2031-05-01 to 2031-12-31'],
    ['2031-05..', '2031-05-01 to …'],
    ['..2031-05', '… to 2031-05-31'],
    ['-0044-03-15..', '-0044-03-15 to …'],
  ])('%s is %s', (written, expected) => {
    expect(read(written)).toBe(expected);
  });

  test.each([
    '',
    '..',
    'May',
    '2031-13',
    '2031-02-30',
    '2031-05-09..2031-05-08',
    '2031..2032..2033',
    '2031-05-06...',
  ])('%j is none', (written) => {
    expect(read(written)).toBeNull();
  });
});

test('days touch a range where they have a day in common', () => {
  const day = fc.integer({ min: 0, max: 12 });
  const end = fc.option(day);
  fc.assert(
    fc.property(end, end, day, fc.nat(6), (from, until, first, more) => {
      const days = Array.from({ length: more + 1 }, (_, n) => first + n);
      const common = days.some((one) => one >= (from ?? one) && one <= (until ?? one));
      fc.pre(from === null || until === null || from <= until);
      expect(touches({ from, until }, { first, last: first + more })).toBe(common);
    }),
  );
  expect(touches({ from: null, until: 5 }, null)).toBe(false);
});
