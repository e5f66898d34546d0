import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civilDate,
  dayNumber,
  daysInMonth,
  exists,
  mondayOf,
  sameDayInMonth,
  weekdayOf,
} from './calendar.ts';

const day = fc.integer({ min: -1_000_000, max: 1_000_000 });
const MILLISECONDS = 86_400_000;

describe('calendar', () => {
  it('agrees with the clock of the platform', () => {
    fc.assert(
      fc.property(day, (number) => {
        const date = new Date(number * MILLISECONDS);
        const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(civilDate(number)).toEqual(civil);
        expect(dayNumber(civil)).toBe(number);
        expect(weekdayOf(number)).toBe((date.getUTCDay() + 6) % 7);
      }),
    );
  });

  it('puts every day in the week of the Monday before it', () => {
    fc.assert(
      fc.property(day, (number) => {
        expect(weekdayOf(mondayOf(number))).toBe(0);
        expect(number - mondayOf(number)).toBe(weekdayOf(number));
      }),
    );
  });

  it.each([
    [{ year: 2033, month: 2 }, 28],
    [{ year: 2032, month: 2 }, 29],
    [{ year: 2100, month: 2 }, 28],
    [{ year: 2033, month: 12 }, 31],
  ])('%o has %i days', (month, days) => {
    expect(daysInMonth(month)).toBe(days);
  });

  it('goes over the turn of the year both ways', () => {
    expect(addMonths({ year: 2033, month: 11 }, 3)).toEqual({ year: 2034, month: 2 });
    expect(addMonths({ year: 2033, month: 2 }, -14)).toEqual({ year: 2031, month: 12 });
  });

  it('keeps the day of the month where the other has it', () => {
    const last = dayNumber({ year: 2033, month: 3, day: 31 });
    expect(civilDate(sameDayInMonth(last, { year: 2033, month: 2 }))).toEqual({
      year: 2033,
      month: 2,
      day: 28,
    });
    expect(civilDate(sameDayInMonth(last, { year: 2032, month: 12 })).day).toBe(31);
  });

  it('knows which dates there are', () => {
    expect(exists({ year: 2033, month: 6, day: 31 })).toBe(false);
    expect(exists({ year: 2033, month: 13, day: 1 })).toBe(false);
    expect(exists({ year: 2033, month: 6, day: 30 })).toBe(true);
  });
});
