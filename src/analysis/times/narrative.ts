import { civilDate } from './calendar.ts';
import { countsFromText, type Reading, type Wording } from './wording.ts';

/** Fewer old dates than this are background in a news report. */
const FEWEST_OLD_DATES = 3;
/** A year by itself (“in 2012”) is what background looks like too, so that it takes several to weigh as much as a date. */
const WEIGHT_OF_BARE_YEAR = 0.25;
/** Years that lie closer to the publication than this are still news. */
const OLD_AFTER_YEARS = 2;

/**
 * Whether a text tells of the past and not of the day: many dates with their years, long before its publication, and few
 * words like “yesterday” or “on Monday”. A text without a publication date has nothing else to count from.
 */
export function isNarrative(
  readings: readonly Pick<Reading, 'wording'>[],
  published: number | null,
): boolean {
  if (published === null) return true;
  const newest = civilDate(published).year - OLD_AFTER_YEARS;
  let old = 0;
  let deictic = 0;
  for (const { wording } of readings) {
    const year = writtenYear(wording);
    if (year !== null && year <= newest) old += isBareYear(wording) ? WEIGHT_OF_BARE_YEAR : 1;
    if (countsFromPublication(wording)) deictic += 1;
  }
  return old >= FEWEST_OLD_DATES && old > 2 * deictic;
}

function isBareYear(wording: Wording): boolean {
  return wording.kind === 'fixed' && wording.rule !== 'numeric-date';
}

function writtenYear(wording: Wording): number | null {
  switch (wording.kind) {
    case 'day':
    case 'month':
    case 'part-of-year':
      return wording.year?.kind === 'explicit' ? wording.year.year : null;
    case 'fixed':
      return wording.stretch === null ? null : civilDate(wording.stretch.first).year;
    case 'range':
      return writtenYear(wording.to);
    default:
      return null;
  }
}

/** Whether it can be understood only from the day on which the text was published. */
export function countsFromPublication(wording: Wording): boolean {
  switch (wording.kind) {
    case 'deictic-day':
    case 'window':
      return true;
    case 'weekday':
      return !countsFromText(wording.week ?? wording.shift);
    case 'weekend':
      return !countsFromText(wording.shift);
    case 'period':
      return wording.shift === 'last' || wording.shift === 'next';
    case 'counted':
      return wording.from === 'published';
    default:
      return false;
  }
}
