import { dayNumber, exists } from './calendar.ts';
import { dayStretch, type Stretch } from './stretch.ts';
import { textAt, type Words, wordAt } from './word.ts';
import type { Reading, Wording } from './wording.ts';

/** Three numbers with one mark between them, as `2033-05-03`, `3/5/2033` and `03.05.2033` are. */
interface Triple {
  readonly mark: string;
  readonly numbers: readonly [number, number, number];
  /** How many digits the first has: four make it a year. */
  readonly firstDigits: number;
  readonly lastDigits: number;
}

const TRIPLE_WORDS = 5;
const MARKS = new Set(['-', '/', '.']);

/** `2033-05-03`, `3/5/2033`, `03.05.2033`. With dots the day comes first wherever dates are written so. */
export function readNumericDate(words: Words, at: number): Reading | null {
  const triple = readTriple(words, at);
  const wording = triple === null ? null : tripleWording(triple);
  return wording === null ? null : { from: at, to: at + TRIPLE_WORDS, wording };
}

function readTriple(words: Words, at: number): Triple | null {
  const first = wordAt(words, at);
  const mark = textAt(words, at + 1);
  if (first.kind !== 'number' || !MARKS.has(mark) || textAt(words, at + 3) !== mark) return null;
  if (!isWhole(words, at, mark)) return null;
  const parts = [first, wordAt(words, at + 2), wordAt(words, at + 4)];
  if (parts.some((part) => part.kind !== 'number' || part.text.length > 4)) return null;
  const [a = 0, b = 0, c = 0] = parts.map((part) => Number(part.text));
  const lastDigits = wordAt(words, at + 4).text.length;
  return { mark, numbers: [a, b, c], firstDigits: first.text.length, lastDigits };
}

/** Whether the five words touch, and nothing longer goes on at either end. */
function isWhole(words: Words, at: number, mark: string): boolean {
  for (let index = at + 1; index < at + TRIPLE_WORDS; index += 1) {
    if (!wordAt(words, index).joined) return false;
  }
  const before = wordAt(words, at - 1);
  if (wordAt(words, at).joined && (before.kind !== 'mark' || before.text === mark)) return false;
  const after = wordAt(words, at + TRIPLE_WORDS);
  const further = wordAt(words, at + TRIPLE_WORDS + 1);
  return !(after.joined && after.text === mark && further.joined && further.kind === 'number');
}

function tripleWording({ mark, numbers, firstDigits, lastDigits }: Triple): Wording | null {
  const [a, b, c] = numbers;
  if (firstDigits === 4 && lastDigits <= 2) return fixed(a, b, c);
  if (firstDigits > 2 || lastDigits !== 4) return null;
  if (mark === '.') return fixed(c, b, a);
  if (a > 12) return fixed(c, b, a);
  if (b > 12) return fixed(c, a, b);
  return a === b ? fixed(c, b, a) : { kind: 'ambiguous', first: a, second: b, year: c };
}

function fixed(year: number, month: number, day: number): Wording | null {
  const date = { year, month, day };
  if (year < 1000 || !exists(date)) return null;
  return { kind: 'fixed', stretch: dayStretch(dayNumber(date)), rule: 'numeric-date' };
}

/** Which number of `3/5/2033` is the day, as the unambiguous dates of the same text show; null where they do not. */
export type DateHabit = 'day-first' | 'month-first' | null;

/** Which orders the dates of a text show that leave no choice. */
export interface DateOrders {
  readonly dayFirst: boolean;
  readonly monthFirst: boolean;
}

/** The orders that some readings show, with those known before. */
export function dateOrders(words: Words, readings: readonly Reading[], known: DateOrders): DateOrders {
  let { dayFirst, monthFirst } = known;
  for (const { from, wording } of readings) {
    if (wording.kind !== 'fixed' || wording.rule !== 'numeric-date') continue;
    const triple = readTriple(words, from);
    if (triple === null || triple.firstDigits === 4 || triple.mark === '.') continue;
    dayFirst ||= triple.numbers[0] > 12;
    monthFirst ||= triple.numbers[1] > 12;
  }
  return { dayFirst, monthFirst };
}

/** The habit of a text. Null where it shows no order, or both. */
export function habitOf({ dayFirst, monthFirst }: DateOrders): DateHabit {
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'day-first' : 'month-first';
}

/** The day that `3/5/2033` means under a habit; null without one. */
export function habitualDay(first: number, second: number, year: number, habit: DateHabit): Stretch | null {
  if (habit === null) return null;
  const [day, month] = habit === 'day-first' ? [first, second] : [second, first];
  const date = { year, month, day };
  return exists(date) ? dayStretch(dayNumber(date)) : null;
}
