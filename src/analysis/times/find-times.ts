import type { TimeExpression } from '../../model/time.ts';
import { publicationDay } from './anchors.ts';
import { numericDates } from './numeric-dates.ts';
import { type Clock, readExpressions } from './read-expressions.ts';
import { type Resolved, resolveAll } from './resolve-all.ts';
import { dayStretch, isDay, type Stretch } from './stretch.ts';
import type { TimeReader } from './time-reader.ts';

/** What is known of a text beside its words. */
export interface TimeContext {
  /** ISO 8601 date or date-time, of which the local date counts; null when unknown. */
  readonly published: string | null;
  /** That of its language; null where there is none, and then only dates in figures are read. */
  readonly reader: TimeReader | null;
}

/** A time expression in a text, without the document that it belongs to. */
export type FoundTime = Omit<TimeExpression, 'document'>;

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

/** “by the sixth” is no date where the text has spoken of none, nor “the worst in 40 years”, where nothing lies ahead. */
function isTime({ expression: { wording }, stretch }: Resolved): boolean {
  if (stretch !== null || wording.kind === 'day-of-month') return stretch !== null;
  return !(wording.kind === 'counted' && wording.from === 'published' && wording.direction > 0);
}

function foundTime(text: string, { expression: { start, end }, stretch, rule }: Resolved): FoundTime {
  const value = stretch?.iso ?? null;
  return { start, end, text: text.slice(start, end), value, ...extentOf(stretch), rule };
}

/** Null where what stands beside the clock is no single day. */
function foundClock(
  text: string,
  { start, end, minutes, sure, beside }: Clock,
  all: readonly Resolved[],
): FoundTime | null {
  const day = all[beside]?.stretch ?? null;
  if (day !== null && !isDay(day)) return null;
  const told = sure ? day : null;
  const value = told === null ? null : `${told.iso}T${clockTime(minutes)}`;
  const precision = told === null ? null : 'minute';
  return { start, end, text: text.slice(start, end), value, ...extentOf(told), precision, rule: 'clock' };
}

function extentOf(stretch: Stretch | null): Pick<FoundTime, 'precision' | 'earliest' | 'latest'> {
  if (stretch === null) return { precision: null, earliest: null, latest: null };
  const { first, last, precision } = stretch;
  return { precision, earliest: dayStretch(first).iso, latest: dayStretch(last).iso };
}

function clockTime(minutes: number): string {
  const hour = String(Math.floor(minutes / 60)).padStart(2, '0');
  return `${hour}:${String(minutes % 60).padStart(2, '0')}`;
}
