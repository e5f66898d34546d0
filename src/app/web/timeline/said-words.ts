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

/** How far from what it speaks of: `3 days after`, `within that time`; empty where nobody knows. */
export function daysWords(days: number | null): string {
  if (days === null) return '';
  if (days === 0) return 'within that time';
  return `${counted(Math.abs(days), 'day')} ${days > 0 ? 'after' : 'before'}`;
}
