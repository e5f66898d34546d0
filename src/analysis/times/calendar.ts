/**
 * Days as whole numbers, counted from 1970-01-01 (day 0) in the proleptic Gregorian calendar.
 *
 * Year 0 is 1 BC, as in ISO 8601. Months run from 1, weekdays from 0 (Monday) to 6 (Sunday).
 */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A month of a certain year. */
export interface CivilMonth {
  readonly year: number;
  readonly month: number;
}

const DAYS_PER_ERA = 146_097;
/** Days from 0000-03-01, where the eras below begin, to 1970-01-01. */
const EPOCH_SHIFT = 719_468;

/** The day number of a date that exists. Years start in March here, so that the leap day comes last (H. Hinnant, 2013). */
export function dayNumber(date: CivilDate): number {
  const year = date.month <= 2 ? date.year - 1 : date.year;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((date.month + 9) % 12) + 2) / 5) + date.day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT;
}

/** The inverse of `dayNumber`. */
export function civilDate(day: number): CivilDate {
  const shifted = day + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 };
}

/** 0 for Monday to 6 for Sunday. Day 0 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The Monday of the week in which the day lies. */
export function mondayOf(day: number): number {
  return day - weekdayOf(day);
}

/** How many days the month has: 28 to 31. */
export function daysInMonth({ year, month }: CivilMonth): number {
  const next = addMonths({ year, month }, 1);
  return dayNumber({ ...next, day: 1 }) - dayNumber({ year, month, day: 1 });
}

/** The month that lies `count` months later, or earlier where `count` is negative. */
export function addMonths({ year, month }: CivilMonth, count: number): CivilMonth {
  const months = year * 12 + (month - 1) + count;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** Whether the calendar has this date. */
export function exists({ year, month, day }: CivilDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth({ year, month });
}

/** The same day of another month, or that month's last where it is shorter. */
export function sameDayInMonth(day: number, month: CivilMonth): number {
  return dayNumber({ ...month, day: Math.min(civilDate(day).day, daysInMonth(month)) });
}
