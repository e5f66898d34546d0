import { yearStretch, yearsStretch } from '../../times/stretch.ts';
import { textAt, type Words, wordAt } from '../../times/word.ts';
import type { Reading, Shift, YearWording } from '../../times/wording.ts';
import { readCount, readDigits, readOrdinal } from './read-number.ts';
import {
  COUNTED_THINGS,
  DECADES,
  DETERMINERS_OF_NOUNS,
  SHIFTS,
  TIME_PREPOSITIONS,
  VERBS_OF_PERIODS,
} from './vocabulary.ts';

/** A year that a date carries, at words `[at, next)`. */
export interface YearRead {
  readonly year: YearWording;
  readonly next: number;
}

interface PlainYear {
  readonly year: number;
  readonly next: number;
}

/** Four digits below this count things more often than years, even after “in” or “of”. */
const EARLIEST_BARE_YEAR = 1000;
const LATEST_BARE_YEAR = 2199;
/** “the 2029 agreement”: before this, “the 1200 houses” is the likelier reading. */
const EARLIEST_YEAR_AFTER_ARTICLE = 1800;

/** A later one is not spoken of as a time. */
const LATEST_CENTURY = 30;

/** Longer than this, two numbers with a dash are something else. */
const LONGEST_YEAR_SPAN = 150;

const EARLIER_ERA = new Set(['bc', 'bce']);
const THIS_ERA = new Set(['ad', 'ce']);

/** The year that follows a day or month: “2033”, “, 2033”, “of this year”, “last year”, “two years ago”. */
export function readYearAfter(words: Words, at: number): YearRead | null {
  const direct = readExplicitYear(words, at) ?? readRelativeYear(words, at);
  if (direct !== null) return direct;
  const mark = textAt(words, at);
  if (mark === ',') return readExplicitYear(words, at + 1);
  return mark === 'of' || mark === 'in' ? readYearAfterPreposition(words, at) : null;
}

/** “in 2029”, “since 2009”, “(2009)”, “AD 79”, “264 BC”, “the 2029 agreement”. */
export function readBareYear(words: Words, at: number): Reading | null {
  const plain = readEraYear(words, at) ?? readYearInContext(words, at);
  if (plain === null) return null;
  const wording = { kind: 'fixed', stretch: yearStretch(plain.year), rule: 'year' } as const;
  return { from: at, to: plain.next, wording };
}

/** “1915-17”, “2009–2011”: two years with a dash between them need no preposition. */
export function readYearSpan(words: Words, at: number): Reading | null {
  const early = readEarlySpan(words, at);
  if (early !== null) return early;
  const from = readFourDigits(words, at);
  const dash = textAt(words, at + 1);
  if (from === null || !(dash === '-' || dash === '–') || !wordAt(words, at + 2).joined) return null;
  const to = readSpanEnd(words, at + 2, from.year);
  if (to === null || to.year <= from.year || to.year - from.year > LONGEST_YEAR_SPAN) return null;
  const stretch = yearsStretch(from.year, to.year, 'range');
  return { from: at, to: to.next, wording: { kind: 'fixed', stretch, rule: 'year-span' } };
}

const SPAN_LINKS = new Set(['-', '–', 'to', 'until']);

/** “499-493 BC”, “264 to 241 BC”: the era is written once, and the years count down. */
function readEarlySpan(words: Words, at: number): Reading | null {
  const from = readDigits(words, at);
  const to =
    from !== null && SPAN_LINKS.has(textAt(words, from.next)) ? readEraYear(words, from.next + 1) : null;
  if (from === null || to === null || to.year > 0 || 1 - from.value >= to.year) return null;
  const stretch = yearsStretch(1 - from.value, to.year, 'range');
  return { from: at, to: to.next, wording: { kind: 'fixed', stretch, rule: 'year-span' } };
}

/** “the 1990s”, “the nineties”, “the '90s”. */
export function readDecade(words: Words, at: number): Reading | null {
  const start = textAt(words, at) === 'the' ? at + 1 : at;
  const decade = readNumericDecade(words, start) ?? (start > at ? readShortDecade(words, start) : null);
  if (decade === null) return null;
  const stretch = yearsStretch(decade.year, decade.year + 9, 'decade');
  return { from: at, to: decade.next, wording: { kind: 'fixed', stretch, rule: 'decade' } };
}

/** “the nineteenth century”, “the 9th century BC”. */
export function readCentury(words: Words, at: number): Reading | null {
  const ordinal = readOrdinal(words, textAt(words, at) === 'the' ? at + 1 : at);
  if (ordinal === null || !ordinal.ordinal || ordinal.value < 1 || ordinal.value > LATEST_CENTURY)
    return null;
  const noun = textAt(words, ordinal.next) === '-' ? ordinal.next + 1 : ordinal.next;
  if (textAt(words, noun) !== 'century') return null;
  const era = textAt(words, noun + 1);
  const from = EARLIER_ERA.has(era) ? 1 - ordinal.value * 100 : (ordinal.value - 1) * 100 + 1;
  const to = EARLIER_ERA.has(era) || THIS_ERA.has(era) ? noun + 2 : noun + 1;
  return {
    from: at,
    to,
    wording: { kind: 'fixed', stretch: yearsStretch(from, from + 99, 'century'), rule: 'century' },
  };
}

/** Four digits that can be a year, whatever stands around them. */
function readFourDigits(words: Words, at: number): PlainYear | null {
  const word = wordAt(words, at);
  const digits = readDigits(words, at);
  if (digits === null || word.end - word.start !== 4) return null;
  if (digits.value < EARLIEST_BARE_YEAR || digits.value > LATEST_BARE_YEAR) return null;
  const after = wordAt(words, at + 1);
  return after.joined && after.kind === 'word' ? null : { year: digits.value, next: at + 1 };
}

/** The second year in full, or its last two digits where a preposition shows that these are years. */
function readSpanEnd(words: Words, at: number, from: number): PlainYear | null {
  const whole = readFourDigits(words, at);
  if (whole !== null) return whole;
  const word = wordAt(words, at);
  const digits = readDigits(words, at);
  const introduced =
    TIME_PREPOSITIONS.has(textAt(words, at - 3)) || ['(', 'the'].includes(textAt(words, at - 3));
  if (digits === null || word.end - word.start !== 2 || !introduced) return null;
  return { year: Math.floor(from / 100) * 100 + digits.value, next: at + 1 };
}

function readExplicitYear(words: Words, at: number): YearRead | null {
  const plain = readEraYear(words, at) ?? readFourDigits(words, at);
  return plain === null ? null : { year: { kind: 'explicit', year: plain.year }, next: plain.next };
}

function readYearAfterPreposition(words: Words, at: number): YearRead | null {
  const start = textAt(words, at + 1) === 'the' && textAt(words, at + 2) === 'year' ? at + 3 : at + 1;
  return readExplicitYear(words, start) ?? readRelativeYear(words, start);
}

/** “last year”, “of the same year”, “two years ago”. */
function readRelativeYear(words: Words, at: number): YearRead | null {
  const start = textAt(words, at) === 'the' ? at + 1 : at;
  const shift = SHIFTS.get(textAt(words, start));
  if (shift !== undefined && textAt(words, start + 1) === 'year') {
    return { year: { kind: 'shifted', shift: start > at ? asTold(shift) : shift }, next: start + 2 };
  }
  return readCountedYear(words, at);
}

/** With “the”, “next” counts from what was told, not from the publication. */
function asTold(shift: Shift): Shift {
  return shift === 'next' ? 'following' : shift;
}

function readCountedYear(words: Words, at: number): YearRead | null {
  const count = readCount(words, at);
  if (count === null || count.value === null) return null;
  const noun = textAt(words, count.next);
  if (noun !== 'year' && noun !== 'years') return null;
  const next = count.next + 2;
  const years = count.value;
  switch (textAt(words, count.next + 1)) {
    case 'ago':
      return { year: { kind: 'counted', count: -years, from: 'published' }, next };
    case 'earlier':
      return { year: { kind: 'counted', count: -years, from: 'text' }, next };
    case 'later':
      return { year: { kind: 'counted', count: years, from: 'text' }, next };
    default:
      return null;
  }
}

/** “264 BC” is the year -263: ISO 8601 counts 1 BC as year 0. */
function readEraYear(words: Words, at: number): PlainYear | null {
  if (textAt(words, at) === 'ad' && wordAt(words, at).capital) {
    const digits = readDigits(words, at + 1);
    return digits === null ? null : { year: digits.value, next: digits.next };
  }
  const digits = readDigits(words, at);
  const era = digits === null ? null : wordAt(words, digits.next);
  if (digits === null || era === null || !era.capital || digits.value === 0) return null;
  const next = isDottedEra(words, digits.next) ? digits.next + 3 : digits.next + 1;
  if (next > digits.next + 1 || EARLIER_ERA.has(era.text)) return { year: 1 - digits.value, next };
  return THIS_ERA.has(era.text) ? { year: digits.value, next: digits.next + 1 } : null;
}

/** “B.C.”, whose last stop may be that of the sentence. */
function isDottedEra(words: Words, at: number): boolean {
  return textAt(words, at) === 'b' && textAt(words, at + 1) === '.' && textAt(words, at + 2) === 'c';
}

function readYearInContext(words: Words, at: number): PlainYear | null {
  const plain = readFourDigits(words, at);
  if (plain === null || countsThings(words, at, plain.next)) return null;
  const before = textAt(words, textAt(words, at - 1) === '-' ? at - 2 : at - 1);
  if (TIME_PREPOSITIONS.has(before) || before === '(' || isHeading(words, at)) return plain;
  if (plain.year < EARLIEST_YEAR_AFTER_ARTICLE) return null;
  const besideNoun = DETERMINERS_OF_NOUNS.has(before) || isPossessive(words, at - 1);
  const told = (besideNoun && wordAt(words, plain.next).kind === 'word') || isSubject(words, at, plain.next);
  return told ? plain : null;
}

/** Whether the word is the “s” of a possessive: “Ostara's 2029 treaty”. */
function isPossessive(words: Words, at: number): boolean {
  return textAt(words, at) === 's' && wordAt(words, at).joined && isApostrophe(textAt(words, at - 1));
}

/** “2007 saw a sharp rise”: a year at the head of a sentence, with its verb. */
function isSubject(words: Words, at: number, next: number): boolean {
  const before = wordAt(words, at - 1);
  const opens = before.kind === 'break' || before.text === '.';
  return opens && !wordAt(words, at).joined && VERBS_OF_PERIODS.has(textAt(words, next));
}

/** A year that is a paragraph of its own, or stands before the colon of a heading. */
function isHeading(words: Words, at: number): boolean {
  const next = wordAt(words, at + 1);
  return wordAt(words, at - 1).kind === 'break' && (next.kind === 'break' || next.text === ':');
}

const AFTER_AMOUNTS = new Set(['of', 'to', 'by', 'from', 'around', 'about', 'the', 'for', 'between', 'and']);
const SINGULARS = new Set(['is', 'was', 'has', 'as', 'this', 'its', 'his', 'thus', 'always', 'perhaps']);

/** Whether the number counts what follows it: “in 2000 homes”, “of 1500 soldiers”. */
function countsThings(words: Words, at: number, next: number): boolean {
  const noun = wordAt(words, next);
  if (noun.kind !== 'word') return false;
  if (COUNTED_THINGS.has(noun.text)) return true;
  const plural = noun.text.endsWith('s') && !noun.text.endsWith('ss') && !SINGULARS.has(noun.text);
  return plural && !noun.capital && AFTER_AMOUNTS.has(textAt(words, at - 1));
}

function readNumericDecade(words: Words, at: number): PlainYear | null {
  const digits = wordAt(words, at);
  const value = digits.kind === 'number' && digits.text.length === 4 ? Number(digits.text) : 0;
  if (value < EARLIEST_BARE_YEAR || value % 10 !== 0) return null;
  return readPluralEnding(words, at + 1, value);
}

function readShortDecade(words: Words, at: number): PlainYear | null {
  const named = DECADES.get(textAt(words, at));
  if (named !== undefined) return { year: 1900 + named, next: at + 1 };
  const start = isApostrophe(textAt(words, at)) ? at + 1 : at;
  const digits = wordAt(words, start);
  const value = digits.kind === 'number' && digits.text.length === 2 ? Number(digits.text) : 0;
  return value >= 20 && value % 10 === 0 ? readPluralEnding(words, start + 1, 1900 + value) : null;
}

function readPluralEnding(words: Words, at: number, year: number): PlainYear | null {
  const start = isApostrophe(textAt(words, at)) && wordAt(words, at).joined ? at + 1 : at;
  return textAt(words, start) === 's' && wordAt(words, start).joined ? { year, next: start + 1 } : null;
}

function isApostrophe(mark: string): boolean {
  return mark === "'" || mark === '’' || mark === '‘';
}
