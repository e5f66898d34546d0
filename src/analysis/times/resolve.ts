import type { Anchors } from './anchors.ts';
import { type DateHabit, habitualDay } from './read-numeric-date.ts';
import { resolveDay, resolveDayOfMonth, resolveMonth } from './resolve-date.ts';
import { resolveCounted, resolvePartOfYear, resolvePeriod, resolveWindow } from './resolve-period.ts';
import { resolveNth, resolveWeekday, resolveWeekend, weekdayOnOrAfter } from './resolve-weekday.ts';
import { dayStretch, rangeStretch, type Stretch } from './stretch.ts';
import type { DayWording, Direction, MonthWording, Wording } from './wording.ts';

/** What a wording is resolved against. */
export interface Circumstances {
  readonly anchors: Anchors;
  readonly direction: Direction;
  readonly habit: DateHabit;
}

/** When a wording is, in its circumstances; null where that cannot be known. */
export function resolve(wording: Wording, circumstances: Circumstances): Stretch | null {
  const { anchors, direction, habit } = circumstances;
  switch (wording.kind) {
    case 'fixed':
      return wording.stretch;
    case 'ambiguous':
      return habitualDay(wording.first, wording.second, wording.year, habit);
    case 'day':
      return resolveDay(wording, anchors, direction);
    case 'day-of-month':
      return resolveDayOfMonth(wording.day, anchors, direction);
    case 'month':
      return resolveMonth(wording, anchors, direction);
    case 'part-of-year':
      return resolvePartOfYear(wording, anchors, direction);
    case 'weekday':
      return resolveWeekday(wording, anchors, direction);
    case 'weekend':
      return resolveWeekend(wording.shift, anchors, direction);
    case 'nth':
      return resolveNth(wording, anchors, direction);
    case 'deictic-day':
      return anchors.published === null ? null : dayStretch(anchors.published + wording.days);
    case 'period':
      return resolvePeriod(wording, anchors);
    case 'counted':
      return resolveCounted(wording, anchors, direction);
    case 'window':
      return resolveWindow(wording.count, wording.unit, wording.direction, anchors, direction);
    case 'range':
      return resolveRange(wording.from, wording.to, circumstances);
  }
}

/** The end carries the year for both (“4-5 May 2033”, “March-May 2033”); a weekday ends after it began. */
function resolveRange(from: Wording, to: Wording, circumstances: Circumstances): Stretch | null {
  if (from.kind === 'weekday' && to.kind === 'weekday') {
    const first = resolve(from, circumstances);
    const last = first === null ? null : dayStretch(weekdayOnOrAfter(first.last + 1, to.weekday));
    return first === null || last === null ? null : rangeStretch(first, last);
  }
  const last = resolve(to, circumstances);
  const first = resolve(withYearOf(from, to), circumstances);
  if (first === null || last === null) return null;
  return rangeStretch(first, last) ?? acrossNewYear(from, to, circumstances);
}

function withYearOf(from: Wording, to: Wording): Wording {
  if (!canLackYear(from) || !canLackYear(to) || from.year !== null) return from;
  return { ...from, year: to.year };
}

function canLackYear(wording: Wording): wording is DayWording | MonthWording {
  return wording.kind === 'day' || wording.kind === 'month';
}

/** “28 December to 2 January 2034” begins the year before it ends. */
function acrossNewYear(from: Wording, to: Wording, circumstances: Circumstances): Stretch | null {
  const last = resolve(to, circumstances);
  if (last === null || !canLackYear(from) || from.year !== null) return null;
  const endYear = Number(last.iso.slice(0, 4));
  const first = resolve({ ...from, year: { kind: 'explicit', year: endYear - 1 } }, circumstances);
  return first === null ? null : rangeStretch(first, last);
}
