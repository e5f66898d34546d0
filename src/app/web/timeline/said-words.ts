import type { Shapes } from '../api/client.ts';
import { counted } from '../parts/counted.ts';
import { readableTime } from '../parts/times.ts';

type Item = Shapes['Timeline']['items'][number];

/** When a statement was said, and how one knows: `said by 8 Mar 2034, when the document was published`. */
export function saidWords({ value, earliest, latest, basis }: Item['said']): string {
  if (value === null) return 'nobody knows when it was said';
  const time = readableTime(value);
  if (basis === 'told') return `said ${time}, as the text tells`;
  const when = basis === 'captured' ? 'when the page was captured' : 'when the document was published';
  if (earliest === null)
    return latest === null ? `said at a time unknown, known from ${time}` : `said by ${time}, ${when}`;
  if (latest === null) return `said ${time} or later, under a page of that day`;
  if (earliest !== latest) return `said between ${readableTime(earliest)} and ${readableTime(latest)}`;
  return `said ${time}, ${when}`;
}

/**
 * How far from what it speaks of: `3 days after`, `at most 72 days after`, `about 9 months after its end`; empty where nobody knows. What was said
 * by a day may have been said before it, and what happened in a year ended no later than the year.
 */
export function distanceWords({ days, happened, said }: Pick<Item, 'days' | 'happened' | 'said'>): string {
  if (days === null || happened === null) return '';
  const isLong = happened.earliest !== happened.latest;
  if (days === 0) return isLong ? 'within that time' : 'the same day';
  const bound = days > 0 && said.earliest === null ? 'at most ' : '';
  const end = isLong ? (days > 0 ? ' its end' : ' it begins') : '';
  return `${bound}${lengthWords(Math.abs(days))} ${days > 0 ? 'after' : 'before'}${end}`;
}

/** Days in a month and in a year, on the average of the Gregorian calendar. */
const average = { month: 30.436875, year: 365.2425 };

/** Two months in days are hard to read; two years in months are. */
function lengthWords(days: number): string {
  if (days < 2 * average.month) return counted(days, 'day');
  if (days < 2 * average.year) return `about ${counted(Math.round(days / average.month), 'month')}`;
  return `about ${counted(Math.round(days / average.year), 'year')}`;
}
