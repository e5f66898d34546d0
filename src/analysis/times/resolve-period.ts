import type { Anchors } from './anchors.ts';
import { addMonths, type CivilMonth, civilDate, sameDayInMonth, weekdayOf } from './calendar.ts';
import { resolveYear } from './resolve-date.ts';
import {
  dayStretch,
  monthStretch,
  monthsStretch,
  rangeStretch,
  type Stretch,
  weekStretch,
  yearStretch,
  yearsStretch,
} from './stretch.ts';
import {
  type CountedWording,
  countsFromText,
  type Direction,
  type PartOfYear,
  type PartOfYearWording,
  type PeriodWording,
  type Shift,
  type Unit,
} from './wording.ts';

const WEEK = 7;
const SUNDAY = 6;
const MONTHS_PER_YEAR = 12;
const MONTHS_PER_SEASON = 3;
/** Seasons of the northern half of the earth begin with March; a winter belongs to the year it begins in. */
const SPRING_BEGINS = 3;

/** “last week”, “this month”, “the following year”, “that day”. */
export function resolvePeriod(wording: PeriodWording, anchors: Anchors): Stretch | null {
  const { unit, part } = wording;
  const shift = wording.shift === 'this' && anchors.narrative ? 'same' : wording.shift;
  if (shift === 'same' && part !== null) return resolveThatPart(part, anchors);
  const base = countsFromText(shift) ? toldDay(unit, anchors) : anchors.published;
  if (base === null) return null;
  // On a Sunday, “last week” is the one that is just ending, wherever the writer's weeks begin.
  if (unit === 'week' && shift === 'last' && weekdayOf(base) === SUNDAY) return weekStretch(base);
  return unitAt(base, unit, shiftCount(shift));
}

/**
 * “that night” is the night spoken of last, or else that of the day spoken of last; a report may have named other days since, a
 * story goes on from day to day.
 */
function resolveThatPart(part: string, anchors: Anchors): Stretch | null {
  const told = anchors.dayParts.get(part) ?? null;
  return anchors.narrative ? (anchors.day ?? told) : (told ?? anchors.day);
}

/** “two days ago”, “a week later”. As precise as the unit it counts in. */
export function resolveCounted(wording: CountedWording, anchors: Anchors, tense: Direction): Stretch | null {
  const { count, unit, direction, from } = wording;
  if (count === null || from === 'event') return null;
  // “in two weeks” after a verb in the past is how long it took.
  if (from === 'published' && direction > 0 && tense === 'past') return null;
  const base = from === 'published' ? anchors.published : toldDay(unit, anchors);
  return base === null ? null : unitAt(base, unit, count * direction);
}

/** “the past two weeks”: from so long before the publication until it, or from it on. */
export function resolveWindow(
  count: number,
  unit: Unit,
  direction: -1 | 1,
  anchors: Anchors,
  tense: Direction,
): Stretch | null {
  // “over the next two weeks the town was shelled”: from the day being told.
  const base = direction > 0 && tense === 'past' ? (anchors.day?.first ?? null) : anchors.published;
  if (base === null) return null;
  const far = dayStretch(shiftedDay(base, unit, count * direction));
  const near = dayStretch(base);
  return direction < 0 ? rangeStretch(far, near) : rangeStretch(near, far);
}

/** “Q3 2033”, “last winter”, “in the summer”. */
export function resolvePartOfYear(
  wording: PartOfYearWording,
  anchors: Anchors,
  direction: Direction,
): Stretch | null {
  if (wording.year !== null) {
    const year = resolveYear(wording.year, anchors);
    return year === null ? null : partOf(wording, year);
  }
  if (wording.shift === null && anchors.narrative)
    return anchors.year === null ? null : partOf(wording, anchors.year);
  const told = wording.shift !== null && countsFromText(wording.shift);
  const base = told ? (anchors.last?.first ?? null) : anchors.published;
  return base === null ? null : nearestPart(wording, base, direction);
}

/** Days and weeks count from a day that was told; longer units from anything that is no longer than they are. */
function toldDay(unit: Unit, anchors: Anchors): number | null {
  if (unit === 'day' || unit === 'week') return anchors.day?.first ?? null;
  if (unit !== 'month') return anchors.last?.first ?? null;
  return anchors.last === null || anchors.month === null ? null : firstOf(anchors.month);
}

function firstOf(month: CivilMonth): number {
  return monthStretch(month).first;
}

function shiftCount(shift: Shift): number {
  if (shift === 'this' || shift === 'same') return 0;
  return shift === 'last' || shift === 'previous' ? -1 : 1;
}

function unitAt(base: number, unit: Unit, count: number): Stretch {
  const { year } = civilDate(base);
  switch (unit) {
    case 'day':
      return dayStretch(base + count);
    case 'week':
      return weekStretch(base + WEEK * count);
    case 'month':
      return monthStretch(addMonths(civilDate(base), count));
    case 'year':
      return yearStretch(year + count);
    case 'decade':
      return runOfYears(year, 10, count);
    case 'century':
      return runOfYears(year, 100, count);
  }
}

function runOfYears(year: number, length: number, count: number): Stretch {
  const first = Math.floor(year / length) * length + length * count + (length === 100 ? 1 : 0);
  return yearsStretch(first, first + length - 1, length === 100 ? 'century' : 'decade');
}

const MONTHS_PER_UNIT: Readonly<Record<Exclude<Unit, 'day' | 'week'>, number>> = {
  month: 1,
  year: MONTHS_PER_YEAR,
  decade: 10 * MONTHS_PER_YEAR,
  century: 100 * MONTHS_PER_YEAR,
};

function shiftedDay(base: number, unit: Unit, count: number): number {
  if (unit === 'day') return base + count;
  if (unit === 'week') return base + WEEK * count;
  return sameDayInMonth(base, addMonths(civilDate(base), count * MONTHS_PER_UNIT[unit]));
}

function partOf({ part, index }: PartOfYear, year: number): Stretch {
  const length = part === 'half' ? 6 : MONTHS_PER_SEASON;
  const month = part === 'season' ? SPRING_BEGINS + MONTHS_PER_SEASON * index : 1 + length * index;
  return monthsStretch({ year, month }, length, part === 'half' ? 'half-year' : part);
}

/** The one asked for among those of the years around: “last” is over, “next” has not begun, “this” is nearest. */
function nearestPart(wording: PartOfYearWording, base: number, direction: Direction): Stretch | null {
  const { year } = civilDate(base);
  const around = [-2, -1, 0, 1, 2].map((offset) => partOf(wording, year + offset));
  const begun = around.filter((part) => part.first <= base);
  switch (wording.shift) {
    case 'last':
    case 'previous':
      return around.filter((part) => part.last < base).at(-1) ?? null;
    case 'next':
    case 'coming':
    case 'following':
      return around.find((part) => part.first > base) ?? null;
    case 'same':
      return partOf(wording, year);
    case 'this':
      return around.find((part) => part.last >= base && (part.first <= base || direction !== 'past')) ?? null;
    default:
      return direction === 'future'
        ? (around.find((part) => part.last >= base) ?? null)
        : (begun.at(-1) ?? null);
  }
}
