import type { Anchors } from './anchors.ts';
import { addMonths, type CivilMonth, civilDate, dayNumber, exists, weekdayOf } from './calendar.ts';
import { dayStretch, monthStretch, type Stretch } from './stretch.ts';
import {
  countsFromText,
  type DayWording,
  type Direction,
  type MonthWording,
  type YearWording,
} from './wording.ts';

/** A date without a year that lies this many days ahead is meant, rather than the one of eleven months ago. */
const NEAR_FUTURE_DAYS = 45;
/** In a story, a month that would lie so many months back is the one that lies four months or fewer ahead. */
const BACK_TO_LAST_YEAR = 8;
/** “opens in May”, said in December: the nearer of two. In months. */
const HALF_A_YEAR = 5;
/** The next 29 February is at most eight years away. */
const MOST_YEARS_TO_DATE = 8;

/** The year that words beside a date name; null where it cannot be known. */
export function resolveYear(wording: YearWording, anchors: Anchors): number | null {
  if (wording.kind === 'explicit') return wording.year;
  const told = anchors.last === null ? null : civilDate(anchors.last.first).year;
  const published = anchors.published === null ? null : civilDate(anchors.published).year;
  if (wording.kind === 'counted') {
    const base = wording.from === 'text' ? told : published;
    return base === null ? null : base + wording.count;
  }
  switch (wording.shift) {
    case 'last':
      return published === null ? null : published - 1;
    case 'this':
      return published;
    case 'next':
    case 'coming':
      return published === null ? null : published + 1;
    case 'previous':
      return told === null ? null : told - 1;
    case 'same':
      return told;
    case 'following':
      return told === null ? null : told + 1;
  }
}

/** “14 May”: the year said, or the one being told, or the nearest that fits the direction. */
export function resolveDay(wording: DayWording, anchors: Anchors, direction: Direction): Stretch | null {
  const year =
    wording.year === null ? undatedYear(wording, anchors, direction) : resolveYear(wording.year, anchors);
  return year === null ? null : dayOrNull(year, wording.month, wording.day);
}

/** “in May”: as `resolveDay`. */
export function resolveMonth(wording: MonthWording, anchors: Anchors, direction: Direction): Stretch | null {
  if (wording.shift !== null) return resolveShiftedMonth(wording, anchors);
  if (wording.year === null) return resolveUndatedMonth(wording.month, anchors, direction);
  const year = resolveYear(wording.year, anchors);
  return year === null ? null : monthStretch({ year, month: wording.month });
}

/** “on the fourth”: in the month spoken of last, or else the nearest to the publication, once the text has named a day in figures. */
export function resolveDayOfMonth(day: number, anchors: Anchors, direction: Direction): Stretch | null {
  const { month, published, datedDay } = anchors;
  if (!datedDay) return null;
  if (month !== null) return dayOrNull(month.year, month.month, day);
  return published === null ? null : nearestNumberedDay(day, published, direction);
}

/** In the month of the publication, or the one before or after it. */
function nearestNumberedDay(day: number, published: number, direction: Direction): Stretch | null {
  const { year, month, day: today } = civilDate(published);
  const back = direction !== 'future' && day > today ? -1 : 0;
  const ahead = direction === 'future' && day < today ? 1 : 0;
  const meant = addMonths({ year, month }, back + ahead);
  return dayOrNull(meant.year, meant.month, day);
}

function dayOrNull(year: number, month: number, day: number): Stretch | null {
  const date = { year, month, day };
  return exists(date) ? dayStretch(dayNumber(date)) : null;
}

function undatedYear(wording: DayWording, anchors: Anchors, direction: Direction): number | null {
  if (anchors.narrative) return yearBeingTold(wording.month, anchors);
  if (anchors.published === null) return null;
  const last = latestBy(wording, anchors.published);
  const next = earliestAfter(wording, anchors.published);
  if (last === null || next === null) return last ?? next;
  return civilDate(
    wording.weekday === null
      ? nearer(last, next, anchors.published, direction)
      : agreeing(wording, last, next),
  ).year;
}

function nearer(last: number, next: number, published: number, direction: Direction): number {
  if (direction === 'since' || last === published) return last;
  if (direction === 'future') return next;
  if (direction === 'present') return next - published < published - last ? next : last;
  return next - published <= NEAR_FUTURE_DAYS ? next : last;
}

/** Of two years the one in which the date falls on the weekday written beside it. */
function agreeing({ weekday }: DayWording, last: number, next: number): number {
  return weekdayOf(last) !== weekday && weekdayOf(next) === weekday ? next : last;
}

function latestBy({ month, day }: DayWording, published: number): number | null {
  const { year } = civilDate(published);
  for (let back = 0; back <= MOST_YEARS_TO_DATE; back += 1) {
    const date = { year: year - back, month, day };
    if (exists(date) && dayNumber(date) <= published) return dayNumber(date);
  }
  return null;
}

function earliestAfter({ month, day }: DayWording, published: number): number | null {
  const { year } = civilDate(published);
  for (let ahead = 0; ahead <= MOST_YEARS_TO_DATE; ahead += 1) {
    const date = { year: year + ahead, month, day };
    if (exists(date) && dayNumber(date) > published) return dayNumber(date);
  }
  return null;
}

function resolveUndatedMonth(month: number, anchors: Anchors, direction: Direction): Stretch | null {
  if (anchors.narrative) {
    const year = yearBeingTold(month, anchors);
    return year === null ? null : monthStretch({ year, month });
  }
  if (anchors.published === null) return null;
  return monthStretch(nearestMonth(month, civilDate(anchors.published), direction));
}

function nearestMonth(month: number, published: CivilMonth, direction: Direction): CivilMonth {
  const ahead = (month - published.month + 12) % 12;
  if (direction === 'future') return addMonths(published, ahead);
  const soon =
    direction !== 'past' && direction !== 'since' && ahead <= (direction === 'present' ? HALF_A_YEAR : 1);
  return addMonths(published, ahead === 0 || soon ? ahead : ahead - 12);
}

/**
 * In a story, a month belongs to the year written last. Where the story has come near the end of that year, its first
 * months are those of the next.
 */
function yearBeingTold(month: number, anchors: Anchors): number | null {
  const { year, monthOfYear } = anchors;
  if (year === null) return null;
  const turned = monthOfYear !== null && monthOfYear - month >= BACK_TO_LAST_YEAR;
  return turned ? year + 1 : year;
}

function resolveShiftedMonth({ month, shift }: MonthWording, anchors: Anchors): Stretch | null {
  const fromText = countsFromText(shift);
  const base = fromText ? anchors.month : anchors.published === null ? null : civilDate(anchors.published);
  if (base === null) return null;
  const ahead = (month - base.month + 12) % 12;
  switch (shift) {
    case 'last':
    case 'previous':
      return monthStretch(addMonths(base, ahead - 12));
    case 'this':
    case 'same':
      return monthStretch({ year: base.year, month });
    default:
      return monthStretch(addMonths(base, ahead === 0 ? 12 : ahead));
  }
}
