import { textAt, type Words, wordAt } from '../../times/word.ts';
import {
  countsFromText,
  type PartOfYear,
  type Reading,
  type Shift,
  type Wording,
} from '../../times/wording.ts';
import { readMonthName } from './read-date.ts';
import { readDigits, readOrdinal } from './read-number.ts';
import { readShift } from './read-weekday.ts';
import { readYearAfter, type YearRead } from './read-year.ts';
import { DAY_PARTS, EDGES, namedPart, SEASONS, UNITS } from './vocabulary.ts';

/** “last week”, “this month”, “next year”, “the following day”, “that year”, “last May”, “next winter”. */
export function readPeriod(words: Words, at: number): Reading | null {
  const { shift, next, article } = readShift(words, at);
  if (shift === null) return null;
  const noun = textAt(words, next);
  const wording = unitWording(noun, shift) ?? namedWording(words, next, shift);
  if (wording === null || isOtherSense(words, at, next, article)) return null;
  return { from: at, to: readShiftedEnd(words, next), wording };
}

/** “summer 2033”, “the summer of 2033”, “in spring”, “in the autumn”. */
export function readSeason(words: Words, at: number): Reading | null {
  const start = textAt(words, at) === 'the' ? at + 1 : at;
  const index = SEASONS.get(textAt(words, start));
  if (index === undefined) return null;
  const year = readSeasonYear(words, start + 1);
  if (year === null && !isBareSeason(words, at, start)) return null;
  return { from: at, to: year?.next ?? start + 1, wording: partWording({ part: 'season', index }, year) };
}

/** “Q3”, “Q3 2033”, “H1 2033”, “the third quarter of 2033”, “the first half of this year”. */
export function readPartOfYear(words: Words, at: number): Reading | null {
  return readShortPart(words, at) ?? readSpeltPart(words, at);
}

/** “at month's end”, “by year-end”: the period in which the text is written. */
export function readPeriodEnd(words: Words, at: number): Reading | null {
  const unit = UNITS.get(textAt(words, at));
  if (unit !== 'year' && unit !== 'month' && unit !== 'week') return null;
  const end = periodEnd(words, at + 1);
  if (end === null || textAt(words, end) !== 'end') return null;
  return { from: at, to: end + 1, wording: { kind: 'period', unit, shift: 'this', part: null } };
}

/** Past the hyphen of “year-end” or the “'s” of “year's end”. */
function periodEnd(words: Words, at: number): number | null {
  const mark = textAt(words, at);
  if (mark === '-') return at + 1;
  return (mark === "'" || mark === '’') && textAt(words, at + 1) === 's' ? at + 2 : null;
}

/** “the end of the year”, “the rest of the month”: the period in which the text is written. */
export function readPeriodWithArticle(words: Words, at: number): Reading | null {
  const unit = UNITS.get(textAt(words, at + 1));
  if (
    textAt(words, at) !== 'the' ||
    unit === undefined ||
    textAt(words, at + 1).endsWith('s') ||
    unit === 'day'
  ) {
    return null;
  }
  return { from: at, to: at + 2, wording: { kind: 'period', unit, shift: 'this', part: null } };
}

function unitWording(noun: string, shift: Shift): Wording | null {
  if (DAY_PARTS.has(noun)) return isTold(shift) ? { kind: 'period', unit: 'day', shift, part: noun } : null;
  const unit = UNITS.get(noun);
  if (unit === undefined || noun.endsWith('s')) return null;
  if (unit === 'day' && !isTold(shift)) return null;
  return { kind: 'period', unit, shift, part: null };
}

/** Whether the shift counts from what the text told. “This day” and “last day” are no dates. */
function isTold(shift: Shift): boolean {
  return countsFromText(shift) || shift === 'next';
}

function namedWording(words: Words, at: number, shift: Shift): Wording | null {
  const index = SEASONS.get(textAt(words, at));
  if (index !== undefined) return { kind: 'part-of-year', part: 'season', index, year: null, shift };
  const month = readMonthName(words, at);
  return month?.sure ? { kind: 'month', month: month.month, year: null, shift } : null;
}

function readShiftedEnd(words: Words, noun: number): number {
  return readMonthName(words, noun)?.next ?? noun + 1;
}

/** “that year-old”, “the last day of”, “that May be” and the like. */
function isOtherSense(words: Words, at: number, noun: number, article: boolean): boolean {
  const after = wordAt(words, noun + 1);
  if (after.text === '-' && after.joined) return true;
  if (article && (textAt(words, at + 1) === 'last' || textAt(words, at + 1) === 'past')) return true;
  return textAt(words, at) === 'that' && readMonthName(words, noun) !== null;
}

/** “winter 1941-42” is told by its first year. */
function readSeasonYear(words: Words, at: number): YearRead | null {
  const year = readYearAfter(words, at);
  if (year === null) return null;
  const dash = textAt(words, year.next);
  const second = wordAt(words, year.next + 1);
  const double = (dash === '-' || dash === '–' || dash === '/') && second.joined && second.kind === 'number';
  return double ? { ...year, next: year.next + 2 } : year;
}

const SEASON_PREPOSITIONS = new Set([
  'in',
  'since',
  'until',
  'till',
  'during',
  'throughout',
  'through',
  'over',
  'by',
  'before',
  'after',
  'early',
  'late',
  'mid',
]);

/** “after the fall” is most often one of something. */
const AROUND_EVENTS = new Set(['by', 'before', 'after', 'of']);

/** “in summer”, “in the autumn”; not “in fall”, nor “in the fall of the city”. */
function isBareSeason(words: Words, at: number, season: number): boolean {
  const before = textAt(words, textAt(words, at - 1) === '-' ? at - 2 : at - 1);
  const edge = before === 'of' && EDGES.has(textAt(words, at - 2));
  if (!edge && !SEASON_PREPOSITIONS.has(before)) return false;
  if (textAt(words, season) === 'fall' && (season === at || AROUND_EVENTS.has(before))) return false;
  if (season === at && before === 'through') return false;
  return textAt(words, season + 1) !== 'of';
}

function partWording(part: PartOfYear, year: YearRead | null): Wording {
  return { kind: 'part-of-year', ...part, year: year?.year ?? null, shift: null };
}

const SHORT_PARTS: ReadonlyMap<string, string> = new Map([
  ['q', 'quarter'],
  ['h', 'half'],
]);

function readShortPart(words: Words, at: number): Reading | null {
  const letter = wordAt(words, at);
  const number = wordAt(words, at + 1);
  const noun = SHORT_PARTS.get(letter.text);
  if (noun === undefined || !letter.capital || letter.joined || !number.joined || number.text.length !== 1)
    return null;
  const part = number.kind === 'number' ? namedPart(noun, Number(number.text)) : null;
  const year = readYearAfter(words, at + 2);
  if (part === null || (noun === 'half' && year === null)) return null;
  return { from: at, to: year?.next ?? at + 2, wording: partWording(part, year) };
}

function readSpeltPart(words: Words, at: number): Reading | null {
  const start = textAt(words, at) === 'the' ? at + 1 : at;
  const ordinal = readOrdinal(words, start);
  if (ordinal === null || !ordinal.ordinal) return null;
  const noun = textAt(words, ordinal.next) === '-' ? ordinal.next + 1 : ordinal.next;
  const part = namedPart(textAt(words, noun), ordinal.value);
  if (part === null) return null;
  const year = readYearAfter(words, noun + 1) ?? readOfTheYear(words, noun + 1);
  if (year === null && !isBareQuarter(words, noun, part)) return null;
  return { from: at, to: year?.next ?? noun + 1, wording: partWording(part, year) };
}

/** “in the third quarter”, “third-quarter earnings”; not “the third quarter of the match”. A half is most often one of a match. */
function isBareQuarter(words: Words, noun: number, { part }: PartOfYear): boolean {
  const next = textAt(words, noun + 1);
  return part === 'quarter' && next !== 'of' && next !== 'final' && next !== '-';
}

/** “of the year”. */
function readOfTheYear(words: Words, at: number): YearRead | null {
  const told =
    textAt(words, at) === 'of' && textAt(words, at + 1) === 'the' && textAt(words, at + 2) === 'year';
  if (!told || readDigits(words, at + 3) !== null) return null;
  return { year: { kind: 'shifted', shift: 'this' }, next: at + 3 };
}
