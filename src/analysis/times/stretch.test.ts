import { describe, expect, it } from 'vitest';
import { dayNumber } from './calendar.ts';
import { dayStretch, monthStretch, rangeStretch, weekStretch, yearStretch, yearsStretch } from './stretch.ts';

function day(iso: string): number {
  const [year = 0, month = 0, ofMonth = 0] = iso.split('-').map(Number);
  return dayNumber({ year, month, day: ofMonth });
}

describe('stretch', () => {
  it.each([
    ['2033-05-08', '2033-W18'],
    ['2033-05-09', '2033-W19'],
    ['2033-01-01', '2032-W53'],
    ['2034-01-01', '2033-W52'],
    ['2030-12-30', '2031-W01'],
  ])('%s lies in %s', (date, week) => {
    expect(weekStretch(day(date)).iso).toBe(week);
  });

  it('ends a month and a year with their last day', () => {
    expect(monthStretch({ year: 2032, month: 2 }).last).toBe(day('2032-02-29'));
    expect(yearStretch(2032).last).toBe(day('2032-12-31'));
  });

  it('writes years before the first with a sign', () => {
    expect(yearStretch(-263).iso).toBe('-0263');
  });

  it('makes no range that ends before it begins', () => {
    expect(rangeStretch(dayStretch(2), dayStretch(1))).toBeNull();
    expect(rangeStretch(dayStretch(1), dayStretch(2))?.iso).toBe('1970-01-02/1970-01-03');
    const [nineties, noughties] = [yearsStretch(1990, 1999, 'decade'), yearsStretch(2000, 2009, 'decade')];
    expect(rangeStretch(nineties, noughties)?.iso).toBe('1990/2009');
  });
});
