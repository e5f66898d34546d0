import type { TimePrecision } from '../../model/time.ts';
import { addMonths, type CivilMonth, civilDate, dayNumber, daysInMonth, mondayOf } from './calendar.ts';

/** A stretch of calendar time: how ISO 8601 writes it, and its first and last day (both belong to it). */
export interface Stretch {
  readonly iso: string;
  readonly first: number;
  readonly last: number;
  readonly precision: TimePrecision;
}

/** `2031-05-06`. */
export function dayStretch(day: number): Stretch {
  const { year, month, day: ofMonth } = civilDate(day);
  return {
    iso: `${isoYear(year)}-${twoDigits(month)}-${twoDigits(ofMonth)}`,
    first: day,
    last: day,
    precision: 'day',
  };
}

/** `2031-05`. */
export function monthStretch(month: CivilMonth): Stretch {
  const first = dayNumber({ ...month, day: 1 });
  const iso = `${isoYear(month.year)}-${twoDigits(month.month)}`;
  return { iso, first, last: first + daysInMonth(month) - 1, precision: 'month' };
}

/** `2031`. */
export function yearStretch(year: number): Stretch {
  const first = dayNumber({ year, month: 1, day: 1 });
  return { iso: isoYear(year), first, last: dayNumber({ year, month: 12, day: 31 }), precision: 'year' };
}

/** The ISO week in which the day lies, `2031-W19`. A week belongs to the year that holds its Thursday. */
export function weekStretch(day: number): Stretch {
  const monday = mondayOf(day);
  const year = civilDate(monday + 3).year;
  const firstMonday = mondayOf(dayNumber({ year, month: 1, day: 4 }));
  const week = (monday - firstMonday) / 7 + 1;
  return { iso: `${isoYear(year)}-W${twoDigits(week)}`, first: monday, last: monday + 6, precision: 'week' };
}

/** `a/b`, from where a range that begins it begins to where one that ends it ends; null where `to` would end before `from` begins. */
export function rangeStretch(from: Stretch, to: Stretch): Stretch | null {
  if (to.last < from.first) return null;
  const [begin = '', end = ''] = [from.iso.split('/')[0], to.iso.split('/').at(-1)];
  return { iso: `${begin}/${end}`, first: from.first, last: to.last, precision: 'range' };
}

/** Saturday and Sunday, `2031-05-10/2031-05-11`. */
export function weekendStretch(saturday: number): Stretch {
  const iso = `${dayStretch(saturday).iso}/${dayStretch(saturday + 1).iso}`;
  return { iso, first: saturday, last: saturday + 1, precision: 'weekend' };
}

/** A run of whole months, `2031-06/2031-08`. */
export function monthsStretch(from: CivilMonth, count: number, precision: TimePrecision): Stretch {
  const first = monthStretch(from);
  const last = monthStretch(addMonths(from, count - 1));
  return { iso: `${first.iso}/${last.iso}`, first: first.first, last: last.last, precision };
}

/** A run of whole years, `1990/1999`. */
export function yearsStretch(from: number, to: number, precision: TimePrecision): Stretch {
  const first = yearStretch(from);
  const last = yearStretch(to);
  return { iso: `${first.iso}/${last.iso}`, first: first.first, last: last.last, precision };
}

/** Whether it is one day, no more. */
export function isDay(stretch: Stretch): boolean {
  return stretch.first === stretch.last;
}

function isoYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return year < 0 ? `-${digits}` : digits;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
