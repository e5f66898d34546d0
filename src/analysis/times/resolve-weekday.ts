import type { Anchors } from './anchors.ts';
import { mondayOf, weekdayOf } from './calendar.ts';
import { resolveMonth } from './resolve-date.ts';
import { resolvePeriod } from './resolve-period.ts';
import { dayStretch, rangeStretch, type Stretch, weekendStretch } from './stretch.ts';
import {
  countsFromText,
  type Direction,
  type NthWording,
  type Shift,
  type WeekdayWording,
} from './wording.ts';

const WEEK = 7;
const SATURDAY = 5;
const SUNDAY = 6;

/** “on Monday”, “last Monday”, “Monday week”, “the following Monday”. Null without the day that it counts from. */
export function resolveWeekday(
  wording: WeekdayWording,
  anchors: Anchors,
  direction: Direction,
): Stretch | null {
  const told = countsFromText(wording.week ?? wording.shift);
  const base = told ? (anchors.day?.first ?? null) : anchors.published;
  if (base === null) return null;
  if (wording.week !== null)
    return dayStretch(mondayOf(base) + WEEK * weekOffset(wording.week) + wording.weekday);
  return dayStretch(weekdayFrom(base, wording, direction) + WEEK * wording.weeksMore);
}

/** “the weekend”, “last weekend”, “next weekend”: Saturday to Sunday. */
export function resolveWeekend(shift: Shift | null, anchors: Anchors, direction: Direction): Stretch | null {
  const base = countsFromText(shift) ? (anchors.day?.first ?? null) : anchors.published;
  if (base === null) return null;
  const saturday = mondayOf(base) + SATURDAY + WEEK * weekendOffset(base, shift, direction);
  return weekendStretch(saturday);
}

/** “the last weekend of May”, “the first week of June”, “the second Tuesday in March”. */
export function resolveNth(wording: NthWording, anchors: Anchors, direction: Direction): Stretch | null {
  const month =
    wording.month.kind === 'month'
      ? resolveMonth(wording.month, anchors, direction)
      : resolvePeriod(wording.month, anchors);
  if (month === null) return null;
  const { what, nth } = wording;
  switch (what) {
    case 'day':
      return inMonth(nth < 0 ? month.last : month.first + nth - 1, month);
    case 'week':
      return nthWeek(nth, month);
    case 'weekday':
      return inMonth(nthWeekday(wording.weekday, nth, month), month);
    case 'weekend': {
      const saturday = nthWeekday(SATURDAY, nth, nth < 0 ? { ...month, last: month.last - 1 } : month);
      return weekendStretch(saturday);
    }
  }
}

/** The first day of this weekday on or after `day`. */
export function weekdayOnOrAfter(day: number, weekday: number): number {
  return day + ((weekday - weekdayOf(day) + WEEK) % WEEK);
}

function weekdayOnOrBefore(day: number, weekday: number): number {
  return day - ((weekdayOf(day) - weekday + WEEK) % WEEK);
}

/** Beside a weekday, the present tells of something arranged. */
function isAhead(direction: Direction): boolean {
  return direction === 'future' || direction === 'present';
}

function isBehind(direction: Direction): boolean {
  return direction === 'past' || direction === 'since';
}

/** The publication day itself counts for a plain “on Monday”, not for “last”, “next” and “coming”. */
function weekdayFrom(base: number, { weekday, shift }: WeekdayWording, direction: Direction): number {
  switch (shift) {
    case 'last':
    case 'previous':
      return weekdayOnOrBefore(base - 1, weekday);
    case 'next':
      return mondayOf(base) + WEEK + weekday;
    case 'coming':
    case 'following':
      return weekdayOnOrAfter(base + 1, weekday);
    case 'same':
      return weekdayOnOrAfter(base, weekday);
    case 'this':
      return isBehind(direction) ? weekdayOnOrBefore(base, weekday) : weekdayOnOrAfter(base, weekday);
    default:
      if (isAhead(direction)) return weekdayOnOrAfter(base, weekday);
      return weekdayOnOrBefore(direction === 'since' ? base - 1 : base, weekday);
  }
}

function weekOffset(week: Shift): number {
  if (week === 'this' || week === 'same') return 0;
  return week === 'last' || week === 'previous' ? -1 : 1;
}

/** In weeks from the base's own. On a Saturday or Sunday “the weekend” is the one going on. */
function weekendOffset(base: number, shift: Shift | null, direction: Direction): number {
  const now = weekdayOf(base) >= SATURDAY;
  switch (shift) {
    case 'last':
    case 'previous':
      return -1;
    case 'this':
    case 'same':
      return isBehind(direction) && !now ? -1 : 0;
    case 'next':
      return 1;
    case 'coming':
    case 'following':
      return now ? 1 : 0;
    default:
      return isAhead(direction) || now ? 0 : -1;
  }
}

function nthWeekday(weekday: number, nth: number, month: Stretch): number {
  if (nth < 0) return weekdayOnOrBefore(month.last, weekday);
  return weekdayOnOrAfter(month.first, weekday) + WEEK * (nth - 1);
}

/** Weeks of a month are counted in sevens from its first day; the last one is its last seven days. */
function nthWeek(nth: number, month: Stretch): Stretch | null {
  const first = nth < 0 ? month.last - SUNDAY : month.first + WEEK * (nth - 1);
  const last = Math.min(first + SUNDAY, month.last);
  return first > month.last ? null : rangeStretch(dayStretch(first), dayStretch(last));
}

function inMonth(day: number, month: Stretch): Stretch | null {
  return day >= month.first && day <= month.last ? dayStretch(day) : null;
}
