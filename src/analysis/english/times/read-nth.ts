import { textAt, type Words } from '../../times/word.ts';
import type { NthWording, Reading } from '../../times/wording.ts';
import { monthWording, readMonthName } from './read-date.ts';
import { readOrdinal } from './read-number.ts';
import { readShift } from './read-weekday.ts';
import { readYearAfter } from './read-year.ts';
import { WEEKDAYS } from './vocabulary.ts';

/** “the last weekend of May”, “the first week of June 2033”, “the second Tuesday in March”, “the third of this month”. */
export function readNthOfMonth(words: Words, at: number): Reading | null {
  const start = textAt(words, at) === 'the' ? at + 1 : at;
  return readNumberedDay(words, at, start) ?? readRanked(words, at, start);
}

function readRanked(words: Words, at: number, start: number): Reading | null {
  const rank = readRank(words, start);
  const thing = rank === null ? null : countedThing(textAt(words, rank.next));
  const link = rank === null ? '' : textAt(words, rank.next + 1);
  if (rank === null || thing === null || (link !== 'of' && link !== 'in')) return null;
  const month = readNamedMonth(words, rank.next + 2) ?? readToldMonth(words, rank.next + 2);
  if (month === null) return null;
  return {
    from: at,
    to: month.next,
    wording: { kind: 'nth', ...thing, nth: rank.value, month: month.wording },
  };
}

/** “the 28th of that month”; “the third of the month” may be a third. */
function readNumberedDay(words: Words, at: number, start: number): Reading | null {
  const day = start > at ? readOrdinal(words, start) : null;
  if (!day?.ordinal || day.value > 31 || textAt(words, day.next) !== 'of') return null;
  const month = readToldMonth(words, day.next + 1);
  if (month === null) return null;
  const wording = { kind: 'nth', what: 'day', weekday: 0, nth: day.value, month: month.wording } as const;
  return { from: at, to: month.next, wording };
}

interface MonthPart {
  readonly wording: NthWording['month'];
  readonly next: number;
}

function readNamedMonth(words: Words, at: number): MonthPart | null {
  const month = readMonthName(words, at);
  if (month === null || !month.sure) return null;
  const year = readYearAfter(words, month.next);
  return { wording: monthWording(month.month, year?.year ?? null), next: year?.next ?? month.next };
}

/** “this month”, “the following month”, “the month”. */
function readToldMonth(words: Words, at: number): MonthPart | null {
  const { shift, next, article } = readShift(words, at);
  if ((shift === null && !article) || textAt(words, next) !== 'month') return null;
  return { wording: { kind: 'period', unit: 'month', shift: shift ?? 'this', part: null }, next: next + 1 };
}

function readRank(words: Words, at: number): { value: number; next: number } | null {
  if (textAt(words, at) === 'last' || textAt(words, at) === 'final') return { value: -1, next: at + 1 };
  const ordinal = readOrdinal(words, at);
  return ordinal?.ordinal && ordinal.value <= 5 ? ordinal : null;
}

function countedThing(noun: string): Pick<NthWording, 'what' | 'weekday'> | null {
  if (noun === 'weekend' || noun === 'week' || noun === 'day') return { what: noun, weekday: 0 };
  const weekday = WEEKDAYS.get(noun);
  return weekday === undefined ? null : { what: 'weekday', weekday };
}
