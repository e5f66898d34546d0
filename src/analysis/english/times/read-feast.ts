import { textAt, type Words, wordAt } from '../../times/word.ts';
import type { Reading } from '../../times/wording.ts';
import { readYearAfter } from './read-year.ts';
import { FEASTS, TIME_PREPOSITIONS } from './vocabulary.ts';

/** Prepositions that tell when, beside those that a year may follow. */
const BEFORE_FEASTS: ReadonlySet<string> = new Set([...TIME_PREPOSITIONS, 'at', 'on', 'over']);
const AFTER_FEASTS: ReadonlySet<string> = new Set(
  `the a an he she it they we i his her its their and but or to in at by when while as with that which was
  were is had`.split(/\s+/),
);
/** In words, an apostrophe and its “s” counted. */
const LONGEST_NAME = 5;

/** “since Christmas”, “on New Year's Eve 2033”: a feast that falls on a certain day, where a preposition makes it a time. */
export function readFeast(words: Words, at: number): Reading | null {
  if (!wordAt(words, at).capital || !BEFORE_FEASTS.has(textAt(words, at - 1))) return null;
  const name = readName(words, at);
  if (name === null) return null;
  const year = readYearAfter(words, name.next);
  if (year === null && !endsThere(words, name.next)) return null;
  const [month, day] = name.date;
  const wording = { kind: 'day', year: year?.year ?? null, month, day, weekday: null } as const;
  return { from: at, to: year?.next ?? name.next, wording };
}

/** The longest name that begins there. */
function readName(words: Words, at: number) {
  for (let length = LONGEST_NAME; length > 0; length -= 1) {
    const name = Array.from({ length }, (_, offset) => textAt(words, at + offset)).join(' ');
    const date = FEASTS.get(name.replace("'", '’'));
    if (date !== undefined) return { date, next: at + length };
  }
  return null;
}

/** Not “Christmas cards”, “the Christmas Offensive”. */
function endsThere(words: Words, at: number): boolean {
  const next = wordAt(words, at);
  return next.kind === 'break' || next.kind === 'mark' || AFTER_FEASTS.has(next.text);
}
