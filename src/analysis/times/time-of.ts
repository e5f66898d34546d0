import type { Spans } from '../../model/span.ts';
import type { FoundTime } from './find-times.ts';

/**
 * The time that a content speaks of: of the resolved expressions inside its spans the most precise, and of equally
 * precise ones the first. A clock time is taken only with the day it belongs to. `times` are in text order.
 *
 * Null where no expression inside is resolved.
 */
export function timeOf(spans: Spans, times: readonly FoundTime[]): string | null {
  const values = spans.flatMap((span) => valuesWithin(span, times));
  const days = values.filter((value) => !value.includes('T'));
  const best = days.reduce<string | null>((kept, value) => (isFiner(value, kept) ? value : kept), null);
  if (best === null) return values[0] ?? null;
  return values.find((value) => value.startsWith(`${best}T`)) ?? best;
}

function valuesWithin([start, end]: readonly [number, number], times: readonly FoundTime[]): string[] {
  const values: string[] = [];
  for (let at = firstFrom(start, times); at < times.length; at += 1) {
    const time = times[at];
    if (time === undefined || time.end > end) break;
    if (time.value !== null) values.push(time.value);
  }
  return values;
}

/** The index of the first time, of those in text order, that starts at or after an offset; their number where none does. A document has many contents, hence the search by halves. */
export function firstFrom(start: number, times: readonly FoundTime[]): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isFiner(value: string, kept: string | null): boolean {
  return kept === null || coarseness(value) < coarseness(kept);
}

/** 0 for a day, 1 for a run of days, 2 for a week, 3 for a month, 4 for longer runs, 5 for a year. */
function coarseness(value: string): number {
  const unit = value.slice(0, value.includes('/') ? value.indexOf('/') : undefined);
  const dashes = unit.replace(/^-/, '').split('-').length - 1;
  if (dashes === 2) return value.includes('/') ? 1 : 0;
  if (unit.includes('W')) return 2;
  if (value.includes('/')) return 4;
  return dashes === 1 ? 3 : 5;
}
