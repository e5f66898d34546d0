import { reads, textAt, type Words, wordAt } from '../../times/word.ts';
import type { Reading, Shift, WeekdayWording } from '../../times/wording.ts';
import { readCount } from './read-number.ts';
import { DAY_PARTS, FEAST_NAMES, SHIFTS, WEEKDAYS } from './vocabulary.ts';

/** A shift and its article, up to the noun at `next`. */
export interface ShiftRead {
  readonly shift: Shift | null;
  readonly next: number;
  /** Whether “the” stands first. */
  readonly article: boolean;
}

const REPEATED = new Set(['every', 'each', 'most', 'some', 'many', 'any', 'alternate', 'a', 'one']);

/** “Monday”, “last Sunday”, “Tuesday night”, “Saturday week”, “Monday of last week”, “the following Friday”. */
export function readWeekday(words: Words, at: number): Reading | null {
  const week = readWeekOnWeekday(words, at);
  if (week !== null) return week;
  const { shift, next, article } = readShift(words, at);
  // “said that Tuesday …” is no demonstrative: the weekday alone is read, at its own place.
  if (reads(words, at, 'that') && next === at + 1) return null;
  const weekday = WEEKDAYS.get(textAt(words, next));
  if (weekday === undefined || isNoDate(words, at, next)) return null;
  const part = DAY_PARTS.has(textAt(words, next + 1)) ? next + 2 : next + 1;
  const tail = readWeekdayTail(words, part, { kind: 'weekday', weekday, shift, week: null, weeksMore: 0 });
  const start = article && shift === null && tail.wording.shift === null ? next : at;
  return { from: start, to: tail.to, wording: tail.wording };
}

/** “the weekend”, “last weekend”, “this coming weekend”. */
export function readWeekend(words: Words, at: number): Reading | null {
  const { shift, next, article } = readShift(words, at);
  if (textAt(words, next) !== 'weekend') return null;
  if (shift === null && !article) return null;
  return { from: at, to: next + 1, wording: { kind: 'weekend', shift } };
}

/** “the following”, “this coming”, “last”, “the”, or nothing. With “the”, “next” counts from what was told. */
export function readShift(words: Words, at: number): ShiftRead {
  const article = textAt(words, at) === 'the';
  const start = article ? at + 1 : at;
  if (reads(words, start, 'this', 'coming') || reads(words, start, 'this', 'past')) {
    return { shift: SHIFTS.get(textAt(words, start + 1)) ?? null, next: start + 2, article };
  }
  if (reads(words, start, 'that', 'same') || reads(words, start, 'very', 'same')) {
    return { shift: 'same', next: start + 2, article };
  }
  const shift = SHIFTS.get(textAt(words, start)) ?? null;
  if (shift === null) return { shift, next: start, article };
  return { shift: article && shift === 'next' ? 'following' : shift, next: start + 1, article };
}

/** “the Sunday Courier”, “Bloody Sunday”, “every Friday” name no day. */
function isNoDate(words: Words, at: number, weekday: number): boolean {
  if (FEAST_NAMES.has(textAt(words, weekday - 1))) return true;
  if (REPEATED.has(textAt(words, at - 1)) && weekday === at) return true;
  return textAt(words, weekday - 1) === 'the' && wordAt(words, weekday + 1).capital;
}

interface Tail {
  readonly to: number;
  readonly wording: WeekdayWording;
}

/** “Monday week”, “Monday fortnight”, “Monday of last week”, “the Monday before”. */
function readWeekdayTail(words: Words, at: number, wording: WeekdayWording): Tail {
  const word = textAt(words, at);
  if (word === 'week') return { to: at + 1, wording: { ...wording, shift: 'coming', weeksMore: 1 } };
  if (word === 'fortnight') return { to: at + 1, wording: { ...wording, shift: 'coming', weeksMore: 2 } };
  const { shift, next } = readShift(words, word === 'of' ? at + 1 : at);
  if (shift !== null && textAt(words, next) === 'week')
    return { to: next + 1, wording: { ...wording, week: shift } };
  return { to: at, wording };
}

/** “a week on Monday”, “two weeks from Tuesday”. */
function readWeekOnWeekday(words: Words, at: number): Reading | null {
  const count = readCount(words, at);
  if (count === null || count.value === null) return null;
  const unit = textAt(words, count.next);
  const link = textAt(words, count.next + 1);
  const weekday = WEEKDAYS.get(textAt(words, count.next + 2));
  if ((unit !== 'week' && unit !== 'weeks') || weekday === undefined || (link !== 'on' && link !== 'from'))
    return null;
  const wording = { kind: 'weekday', weekday, shift: 'coming', week: null, weeksMore: count.value } as const;
  return { from: at, to: count.next + 3, wording };
}
