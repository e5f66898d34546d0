import { civilDate } from './calendar.ts';
import type { Expression } from './read-expressions.ts';
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
  let old = 0;
  let deictic = 0;
  for (const { wording } of readings) {
    if (isOld(wording, published)) old += isBareYear(wording) ? WEIGHT_OF_BARE_YEAR : 1;
    if (countsFromPublication(wording)) deictic += 1;
  }
  return old >= FEWEST_OLD_DATES && old > 2 * deictic;
}

/** Where in a text an expression stands, as far as it tells whether that passage tells of the past. */
export interface Passage {
  /** Whether a year long past stands in the heading. */
  readonly underHeading: boolean;
  readonly paragraph: number;
  /** Dates with years long past that its paragraph has so far. */
  readonly oldDates: number;
  /** Whether the paragraph tells of the day: “yesterday”, “on Monday”. */
  readonly ofTheDay: boolean;
}

/** At the head of a text. */
export const firstPassage: Passage = { underHeading: false, paragraph: 0, oldDates: 0, ofTheDay: false };

/** So many dates with years long past in one paragraph make it tell of the past; one is background in a news report. */
const FEWEST_OLD_DATES_OF_PASSAGE = 2;

/** The passage at an expression, which counts as part of it. */
export function passageAt(
  before: Passage,
  { wording, heads, paragraph }: Pick<Expression, 'wording' | 'heads' | 'paragraph'>,
  published: number | null,
): Passage {
  const same = paragraph === before.paragraph;
  const ofTheDay = (same && before.ofTheDay) || countsFromPublication(wording);
  const old = published !== null && isOld(wording, published);
  return {
    underHeading: ((old && heads) || before.underHeading) && !ofTheDay,
    paragraph,
    oldDates: (same ? before.oldDates : 0) + (old && !isBareYear(wording) ? 1 : 0),
    ofTheDay,
  };
}

/** Whether a bare “May” there belongs to the year being told, in a text that as a whole tells of the day. */
export function tellsOfPast({ underHeading, oldDates, ofTheDay }: Passage): boolean {
  return underHeading || (oldDates >= FEWEST_OLD_DATES_OF_PASSAGE && !ofTheDay);
}

function isOld(wording: Wording, published: number): boolean {
  const year = writtenYear(wording);
  return year !== null && year <= civilDate(published).year - OLD_AFTER_YEARS;
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
