import { publicationDay } from './anchors.ts';
import { numericDates } from './numeric-dates.ts';
import { type Clock, readExpressions } from './read-expressions.ts';
import { type Resolved, resolveAll } from './resolve-all.ts';
import { isDay } from './stretch.ts';
import type { TimeReader } from './time-reader.ts';

/** What is known of a text beside its words. */
export interface TimeContext {
  /** ISO 8601 date or date-time, of which the local date counts; null when unknown. */
  readonly published: string | null;
  /** That of its language; null where there is none, and then only dates in figures are read. */
  readonly reader: TimeReader | null;
}

/** A time expression in a text. Half-open, UTF-16 code units. */
export interface FoundTime {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** ISO 8601: `2031-05-06`, `2031-05-06T03:10`, `2031-05`, `2031`, `2031-W19`, or `a/b`. Null where it cannot be known. */
  readonly value: string | null;
  /** What resolved it, e.g. `weekday-past`. */
  readonly rule: string;
}

/**
 * Every time expression in `[start, end)` of the text, in order, none overlapping another. Prepositions are left out of
 * the spans (“on Sunday” gives `Sunday`). A clock time beside a date is an expression of its own, whose value
 * holds the day too. Only what stands in `[start, end)` is looked at. Linear in its length.
 */
export function findTimes(text: string, context: TimeContext, start = 0, end = text.length): FoundTime[] {
  const reader = context.reader ?? numericDates;
  const read = readExpressions(text, Math.max(0, start), Math.min(end, text.length), reader);
  const resolved = resolveAll(read, publicationDay(context.published));
  const times = resolved.filter(isTime).map((time) => foundTime(text, time));
  const timed = read.clocks.map((clock) => foundClock(text, clock, resolved));
  return [...times, ...timed.filter((time) => time !== null)].sort((a, b) => a.start - b.start);
}

/** “by the sixth” is no date where the text has spoken of none before it. */
function isTime({ expression, stretch }: Resolved): boolean {
  return stretch !== null || expression.wording.kind !== 'day-of-month';
}

function foundTime(text: string, { expression: { start, end }, stretch, rule }: Resolved): FoundTime {
  return { start, end, text: text.slice(start, end), value: stretch?.iso ?? null, rule };
}

/** Null where what stands beside the clock is no single day. */
function foundClock(
  text: string,
  { start, end, minutes, sure, beside }: Clock,
  all: readonly Resolved[],
): FoundTime | null {
  const day = all[beside]?.stretch ?? null;
  if (day !== null && !isDay(day)) return null;
  const value = day === null || !sure ? null : `${day.iso}T${clockTime(minutes)}`;
  return { start, end, text: text.slice(start, end), value, rule: 'clock' };
}

function clockTime(minutes: number): string {
  const hour = String(Math.floor(minutes / 60)).padStart(2, '0');
  return `${hour}:${String(minutes % 60).padStart(2, '0')}`;
}
