import { textAt, type Words, wordAt } from './word.ts';
import type { Reading } from './wording.ts';

/** Words that may stand between the start of a sentence and the expression that opens it: “By the time of 1942”. */
const FEW_WORDS = 2;
/** A paragraph of more words than this is no heading. */
const LONGEST_HEADING = 12;
const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', '!', '?']);

/** Whether the expression stands at the head of its sentence, behind a preposition or two. */
export function opensSentence(words: Words, { from }: Pick<Reading, 'from'>): boolean {
  for (let at = from - 1; at >= from - 1 - FEW_WORDS; at -= 1) {
    const { kind, text } = wordAt(words, at);
    if (kind === 'break' || SENTENCE_ENDS.has(text)) return true;
  }
  return false;
}

/** Whether the expression is a paragraph of its own, or begins one and has a colon behind it: “2005: the flood”. */
export function isHeading(words: Words, { from, to }: Pick<Reading, 'from' | 'to'>): boolean {
  const next = wordAt(words, to);
  return wordAt(words, from - 1).kind === 'break' && (next.kind === 'break' || next.text === ':');
}

/** Whether its paragraph is short and ends without a full stop. */
export function isInHeading(words: Words, { from, to }: Pick<Reading, 'from' | 'to'>): boolean {
  let first = from;
  while (from - first <= LONGEST_HEADING && wordAt(words, first - 1).kind !== 'break') first -= 1;
  let end = to;
  while (end - first <= LONGEST_HEADING && wordAt(words, end).kind !== 'break') end += 1;
  return end - first <= LONGEST_HEADING && !SENTENCE_ENDS.has(textAt(words, end - 1));
}
