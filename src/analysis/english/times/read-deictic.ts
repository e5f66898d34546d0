import { reads, textAt, type Words, wordAt } from '../../times/word.ts';
import type { Reading } from '../../times/wording.ts';
import { DAY_PARTS } from './vocabulary.ts';

const DEICTIC_DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

/** “yesterday evening”, “today”, “last night”, “this morning”, “the day before yesterday”. */
export function readDeicticDay(words: Words, at: number): Reading | null {
  if (reads(words, at, 'the', 'day', 'before', 'yesterday')) return deictic(at, at + 4, -2);
  if (reads(words, at, 'the', 'day', 'after', 'tomorrow')) return deictic(at, at + 4, 2);
  const days = DEICTIC_DAYS.get(textAt(words, at));
  if (days !== undefined && isTitle(words, at)) return null;
  if (days !== undefined) return deictic(at, DAY_PARTS.has(textAt(words, at + 1)) ? at + 2 : at + 1, days);
  if (reads(words, at, 'last', 'night') || reads(words, at, 'last', 'evening'))
    return deictic(at, at + 2, -1);
  const part = textAt(words, at) === 'this' && DAY_PARTS.has(textAt(words, at + 1));
  return part ? deictic(at, at + 2, 0) : null;
}

/** “Ostara Today” is a paper: a capital behind another capital within the sentence. */
function isTitle(words: Words, at: number): boolean {
  return wordAt(words, at).capital && wordAt(words, at - 1).capital;
}

function deictic(from: number, to: number, days: number): Reading {
  return { from, to, wording: { kind: 'deictic-day', days } };
}
