import { textAt, type Words } from '../../times/word.ts';
import type { NthWording, Reading } from '../../times/wording.ts';
import { monthWording, readMonthName } from './read-date.ts';
import { readOrdinal } from './read-number.ts';
import { readYearAfter } from './read-year.ts';
import { WEEKDAYS } from './vocabulary.ts';

/** “the last weekend of May”, “the first week of June 2033”, “the second Tuesday in March”. */
export function readNthOfMonth(words: Words, at: number): Reading | null {
  const start = textAt(words, at) === 'the' ? at + 1 : at;
  const rank = readRank(words, start);
  const thing = rank === null ? null : countedThing(textAt(words, rank.next));
  if (rank === null || thing === null) return null;
  const link = textAt(words, rank.next + 1);
  const month = link === 'of' || link === 'in' ? readMonthName(words, rank.next + 2) : null;
  if (month === null || !month.sure) return null;
  const year = readYearAfter(words, month.next);
  const wording = {
    kind: 'nth',
    ...thing,
    nth: rank.value,
    month: monthWording(month.month, year?.year ?? null),
  } as const;
  return { from: at, to: year?.next ?? month.next, wording };
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
