import { match, type Sheet, shareOf } from '../scoring/tally.ts';
import { type FoundEnd, hasGoldExtent, hasGoldValue, type TimeComparison } from './match-dates.ts';
import type { TimexValue } from './timex-value.ts';

/** What one text adds to the figures; docs/evaluation.md says what each counts. */
export function scoreDates({ pairs, spurious }: TimeComparison): Sheet {
  const paired = pairs.filter(({ found }) => found !== null);
  const times = pairs.filter(({ value }) => isTime(value));
  const days = pairs.filter(({ value }) => value.kind === 'day');
  const found = [...paired.flatMap(({ found }) => found ?? []), ...spurious];
  const foundTimes = [...times.flatMap(({ found }) => found ?? []), ...spurious].filter(isFoundTime);
  const foundDays = found.filter(({ value }) => value.kind === 'day');
  const hits = pairs.filter(hasGoldValue).length;
  const dayHits = days.filter(hasGoldValue).length;
  return new Map([
    match('extent overlaps', paired.length, found.length, pairs.length),
    match('extent exact', pairs.filter(hasGoldExtent).length, found.length, pairs.length),
    match('value', hits, found.length, pairs.length),
    match('value of times', times.filter(hasGoldValue).length, foundTimes.length, times.length),
    match('value of days', dayHits, foundDays.length, days.length),
    shareOf('values right of those found', paired, hasGoldValue),
    shareOf(
      'days right of those found',
      paired.filter(({ value }) => value.kind === 'day'),
      hasGoldValue,
    ),
  ]);
}

function isTime({ kind }: TimexValue): boolean {
  return kind === 'day' || kind === 'time';
}

function isFoundTime({ value }: FoundEnd): boolean {
  return isTime(value);
}
