import { textAt, type Words, wordAt } from '../../times/word.ts';
import type { Reading } from '../../times/wording.ts';
import { readOrdinal } from './read-number.ts';

/** “of the third” is more often one of several things. */
const BEYOND_RANKS = 5;

const PREPOSITIONS = new Set(['of', 'on', 'by', 'since', 'until', 'till', 'from', 'to', 'before', 'after']);

/** Words that can begin a clause after “on the fourth”; a noun there would be what is ranked (“on the fourth floor”). */
const CLAUSE_OPENERS = new Set(
  `the a an he she it they we i you his her its their our my this that these those there and but or to in at by
  when while after before as with for from who which was were is are had has came`.split(/\s+/),
);

/** “on the fourth”, “by the 6th”: a day of the month that the text spoke of last. */
export function readDayOfMonth(words: Words, at: number): Reading | null {
  if (textAt(words, at) !== 'the' || !PREPOSITIONS.has(textAt(words, at - 1))) return null;
  const day = readOrdinal(words, at + 1);
  if (day === null || !day.ordinal || day.value > 31 || wordAt(words, at + 1).capital) return null;
  if (textAt(words, at - 1) === 'of' && day.value < BEYOND_RANKS) return null;
  if (!endsThere(words, day.next, wordAt(words, at - 1).capital)) return null;
  return { from: at, to: day.next, wording: { kind: 'day-of-month', day: day.value } };
}

/** A name may follow where the sentence begins with the date: “On the eighth Ostara answered”, not “on the first Ostara story”. */
function endsThere(words: Words, at: number, opening: boolean): boolean {
  const next = wordAt(words, at);
  if (next.kind === 'break') return true;
  if (next.capital) return opening;
  if (next.kind === 'mark') return next.text !== '-' && next.text !== '$';
  return CLAUSE_OPENERS.has(next.text);
}
