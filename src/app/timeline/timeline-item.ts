import { dayStretch, type Stretch } from '../../analysis/times/stretch.ts';
import { stretchOfValue } from '../../analysis/times/stretch-of-value.ts';
import type { Statement } from '../../model/statement.ts';
import type { TimePrecision } from '../../model/time.ts';
import { byCodeUnits } from '../code-units.ts';
import type { Place } from '../place.ts';
import type { SaidTime } from './said-time.ts';

/** When what a statement claims is said to have happened. */
export interface HappenedTime {
  /** ISO 8601, as `Statement.when`. */
  readonly value: string;
  /** ISO 8601 day: the first that the value holds. */
  readonly earliest: string;
  /** ISO 8601 day: the last that the value holds. */
  readonly latest: string;
  /** The unit of the value; `range` for all that is written as `a/b`, seasons and decades included. */
  readonly precision: Extract<TimePrecision, 'minute' | 'day' | 'week' | 'month' | 'year' | 'range'>;
}

/** A statement on two axes: when it is said to have happened, and when it was said. */
export interface TimelineItem {
  /** With the actors of the workspace in its chain; the names there are those in the document. */
  readonly statement: Statement;
  /** Null where the text does not say. */
  readonly happened: HappenedTime | null;
  readonly said: SaidTime;
  /**
   * How many days it was said after the last day of what it speaks of, or, below 0, before the first; 0: within it. Reckoned from
   * `said.value`; before an event only where it cannot have been said later. Null where it is not known.
   */
  readonly days: number | null;
  /** Where it stands. */
  readonly place: Place;
}

/** The time that a value means; null where it is none. */
export function happenedTime(value: string | null): HappenedTime | null {
  const stretch = value === null ? null : stretchOfValue(value);
  if (value === null || stretch === null) return null;
  const [earliest, latest] = [dayStretch(stretch.first).iso, dayStretch(stretch.last).iso];
  return { value, earliest, latest, precision: precisionOf(stretch) };
}

function precisionOf({ precision }: Stretch): HappenedTime['precision'] {
  switch (precision) {
    case 'minute':
    case 'day':
    case 'week':
    case 'month':
    case 'year':
      return precision;
    default:
      return 'range';
  }
}

/** See `TimelineItem.days`. */
export function daysBetween(happened: HappenedTime | null, said: SaidTime): number | null {
  const event = happened === null ? null : stretchOfValue(happened.value);
  const saying = said.value === null ? null : stretchOfValue(said.value);
  if (event === null || saying === null) return null;
  if (saying.first > event.last) return saying.first - event.last;
  if (saying.last >= event.first) return 0;
  const latest = said.latest === null ? null : stretchOfValue(said.latest);
  return latest === null || latest.last >= event.first ? null : latest.last - event.first;
}

/** By the day and time at which they were said, what is not known last; then by place. */
export function inOrderOfSaying(items: readonly TimelineItem[]): TimelineItem[] {
  const keyed = items.map((item) => ({ item, day: firstDay(item.said), instant: instantOf(item.said) }));
  keyed.sort(
    (a, b) => compareNumbers(a.day, b.day) || compareNumbers(a.instant, b.instant) || byPlace(a.item, b.item),
  );
  return keyed.map(({ item }) => item);
}

function firstDay({ value }: SaidTime): number {
  return (value === null ? null : stretchOfValue(value)?.first) ?? Number.POSITIVE_INFINITY;
}

/** In milliseconds, where a clock time is given; that of no zone is taken for UTC. What has none comes after those of its day. */
function instantOf({ value }: SaidTime): number {
  if (value === null || !value.includes('T')) return Number.POSITIVE_INFINITY;
  const instant = Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(value) ? value : `${value}Z`);
  return Number.isNaN(instant) ? Number.POSITIVE_INFINITY : instant;
}

function byPlace(a: TimelineItem, b: TimelineItem): number {
  return (
    byCodeUnits(a.place.path, b.place.path) ||
    byCodeUnits(a.place.record ?? '', b.place.record ?? '') ||
    startOf(a) - startOf(b) ||
    byCodeUnits(a.statement.id, b.statement.id)
  );
}

function startOf({ statement }: TimelineItem): number {
  return statement.spans[0]?.[0] ?? 0;
}

/** Where infinity may be compared with itself, which a difference cannot. */
function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
