import { textAt, type Words, wordAt } from '../../times/word.ts';
import type { DayWording, MonthWording, Reading, Wording, YearWording } from '../../times/wording.ts';
import { type OrdinalRead, readOrdinal } from './read-number.ts';
import { readYearAfter } from './read-year.ts';
import {
  DETERMINERS_OF_NOUNS,
  EVERYDAY_MONTHS,
  MONTHS,
  PEOPLE_MONTHS,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  TIME_PREPOSITIONS,
  VERBS_AFTER_MAY,
  VERBS_OF_PERIODS,
  WEEKDAYS,
} from './vocabulary.ts';

/** A month's name at words `[at, next)`. */
interface MonthRead {
  readonly month: number;
  readonly next: number;
  /** Whether it can be nothing but a month: `may` written small can. */
  readonly sure: boolean;
}

/** One day, or the days from one to another. */
interface DaysRead {
  readonly from: OrdinalRead;
  readonly to: OrdinalRead | null;
  readonly next: number;
}

/** “3 May 2033”, “May 3, 2033”, “Tuesday, 3 May”, “the 3rd of May”, “4-5 May”, “May 4 to 6”. */
export function readDate(words: Words, at: number): Reading | null {
  const weekday = readDateWeekday(words, at);
  const start = weekday === null ? at : weekday.next;
  const read = readDayFirst(words, start) ?? readMonthFirst(words, start);
  if (read === null) return null;
  return { from: at, to: read.to, wording: withWeekday(read.wording, weekday?.weekday ?? null) };
}

/** “May 2033”, “last year”’s months, and bare months where the words around them make them a time. */
export function readMonth(words: Words, at: number): Reading | null {
  const read = readMonthName(words, at);
  if (read === null) return null;
  const year = readYearAfter(words, read.next);
  if (year?.year.kind === 'explicit' && (read.sure || wordAt(words, at).capital)) {
    return { from: at, to: year.next, wording: monthWording(read.month, year.year) };
  }
  if (!read.sure || !isMonthInContext(words, at, read)) return null;
  return { from: at, to: year?.next ?? read.next, wording: monthWording(read.month, year?.year ?? null) };
}

/** A month's name, long or short with its full stop, whatever stands around it. */
export function readMonthName(words: Words, at: number): MonthRead | null {
  const word = wordAt(words, at);
  const long = MONTHS.get(word.text);
  if (long !== undefined) {
    return { month: long, next: at + 1, sure: word.capital || !EVERYDAY_MONTHS.has(word.text) };
  }
  const short = word.capital ? SHORT_MONTHS.get(word.text) : undefined;
  if (short === undefined) return null;
  const dotted = textAt(words, at + 1) === '.' && wordAt(words, at + 1).joined;
  return { month: short, next: dotted ? at + 2 : at + 1, sure: true };
}

/** A month without a shift. */
export function monthWording(month: number, year: YearWording | null): MonthWording {
  return { kind: 'month', month, year, shift: null };
}

function readDateWeekday(words: Words, at: number): { weekday: number; next: number } | null {
  const word = wordAt(words, at);
  const weekday = WEEKDAYS.get(word.text) ?? (word.capital ? SHORT_WEEKDAYS.get(word.text) : undefined);
  if (weekday === undefined) return null;
  let next = at + 1;
  if (textAt(words, next) === '.') next += 1;
  if (textAt(words, next) === ',') next += 1;
  return { weekday, next };
}

function readDayFirst(words: Words, at: number): Reading | null {
  const start = textAt(words, at) === 'the' ? at + 1 : at;
  const days = readDays(words, start, true);
  if (days === null) return null;
  const of = textAt(words, days.next) === 'of';
  if ((start > at || of) && !lastOf(days).ordinal) return null;
  const month = readMonthName(words, of ? days.next + 1 : days.next);
  if (month === null) return null;
  const year = readYearAfter(words, month.next);
  const told = month.sure || of || year?.year.kind === 'explicit';
  if (!told || (year === null && isVerbMay(words, month))) return null;
  return {
    from: at,
    to: year?.next ?? month.next,
    wording: daysWording(days, month.month, year?.year ?? null),
  };
}

function readMonthFirst(words: Words, at: number): Reading | null {
  const month = readMonthName(words, at);
  if (month === null) return null;
  const start = textAt(words, month.next) === 'the' ? month.next + 1 : month.next;
  const days = readDays(words, start, false);
  if (days === null || (start > month.next && !lastOf(days).ordinal)) return null;
  const year = readYearAfter(words, days.next);
  if (!month.sure && year?.year.kind !== 'explicit' && !lastOf(days).ordinal) return null;
  if (isSpeltNumber(words, start) && start === month.next) return null;
  if (isCompound(words, days.next)) return null;
  return {
    from: at,
    to: year?.next ?? days.next,
    wording: daysWording(days, month.month, year?.year ?? null),
  };
}

/** “March second” is said and not written; “March first came” is a month and an adverb. */
function isSpeltNumber(words: Words, at: number): boolean {
  return wordAt(words, at).kind === 'word';
}

/** “June 11-year-old”. */
function isCompound(words: Words, next: number): boolean {
  const mark = wordAt(words, next);
  return (
    mark.text === '-' &&
    mark.joined &&
    wordAt(words, next + 1).joined &&
    wordAt(words, next + 1).kind === 'word'
  );
}

/** `before` a month, both days may be joined by “and” where they follow each other. */
function readDays(words: Words, at: number, beforeMonth: boolean): DaysRead | null {
  const from = readMonthDay(words, at);
  if (from === null) return null;
  const link = readDayLink(words, from.next, beforeMonth && textAt(words, at - 1) === 'between');
  const to = link === null ? null : readMonthDay(words, link);
  if (to === null || to.value <= from.value) return { from, to: null, next: from.next };
  if (
    textAt(words, from.next) === 'and' &&
    textAt(words, at - 1) !== 'between' &&
    to.value !== from.value + 1
  ) {
    return { from, to: null, next: from.next };
  }
  return { from, to, next: to.next };
}

function readMonthDay(words: Words, at: number): OrdinalRead | null {
  const day = readOrdinal(words, at);
  return day !== null && day.value >= 1 && day.value <= 31 ? day : null;
}

const DAY_LINKS = new Set(['-', '–', '—', '/', 'to', 'and', 'until', 'till', 'through']);

function readDayLink(words: Words, at: number, between: boolean): number | null {
  const link = textAt(words, at);
  if (!DAY_LINKS.has(link)) return null;
  if (between && link !== 'and') return null;
  return textAt(words, at + 1) === 'the' ? at + 2 : at + 1;
}

function lastOf(days: DaysRead): OrdinalRead {
  return days.to ?? days.from;
}

function daysWording(days: DaysRead, month: number, year: YearWording | null): Wording {
  const from = dayWording(days.from.value, month, year);
  return days.to === null ? from : { kind: 'range', from, to: dayWording(days.to.value, month, year) };
}

function dayWording(day: number, month: number, year: YearWording | null): DayWording {
  return { kind: 'day', day, month, year, weekday: null };
}

function withWeekday(wording: Wording, weekday: number | null): Wording {
  return wording.kind === 'day' ? { ...wording, weekday } : wording;
}

/** “the 12 may have died”, also in a headline: “12 MAY HAVE DIED”. */
function isVerbMay(words: Words, month: MonthRead): boolean {
  return textAt(words, month.next - 1) === 'may' && VERBS_AFTER_MAY.has(textAt(words, month.next));
}

const BEFORE_PEOPLE = new Set(['by', 'for', 'to', 'from', 'of', 'and', 'after', 'before', 'about']);

/** April, May, June and August are also people: after “by” and the like, no capitalised word may follow. */
function isMonthInContext(words: Words, at: number, month: MonthRead): boolean {
  const before = textAt(words, textAt(words, at - 1) === '-' ? at - 2 : at - 1);
  if (isVerbMay(words, month)) return false;
  if (isMonthRange(words, month.next)) return true;
  if (isBeforeNoun(words, at, month) || isSubject(words, at, month)) return true;
  if (!TIME_PREPOSITIONS.has(before)) return false;
  return !(BEFORE_PEOPLE.has(before) && wordAt(words, month.next).capital);
}

/** “October was dry.” */
function isSubject(words: Words, at: number, { month, next }: MonthRead): boolean {
  const before = wordAt(words, at - 1);
  const opens = before.kind === 'break' || before.text === '.';
  return opens && !PEOPLE_MONTHS.has(month) && VERBS_OF_PERIODS.has(textAt(words, next));
}

/** “the May election”, “its October meeting”. */
function isBeforeNoun(words: Words, at: number, month: MonthRead): boolean {
  const noun = wordAt(words, month.next);
  return DETERMINERS_OF_NOUNS.has(textAt(words, at - 1)) && noun.kind === 'word' && !noun.capital;
}

/** “March–May”: a dash and another month. */
function isMonthRange(words: Words, next: number): boolean {
  const dash = textAt(words, next);
  return (dash === '-' || dash === '–') && readMonthName(words, next + 1)?.sure === true;
}
