import type { Word } from '../../build-stretches.ts';
import { baseNounPhraseEnd, isAdverb, isFiniteVerb } from '../phrases/noun-phrase.ts';

/** Words of the longest clause that says who somebody is. */
const longestClause = 30;

const linking = new Set(['of', 'at', 'in', 'from', 'for', 'with', 'on', 'near', 'inside', 'within', 'to']);
const relatives = new Set(['WP', 'WP$', 'WDT']);
const openers = new Set('that because when while if whether although though since until'.split(' '));

/**
 * Where a description ends with all that says who is meant: `a doctor at the hospital, who asked that his name be withheld`; index of
 * the word behind it.
 *
 * @param from index of the word behind its noun
 */
export function wholeDescriptionEnd(words: readonly Word[], from: number): number {
  let end = from;
  for (;;) {
    const { tag = '', lower = '' } = words[end] ?? {};
    const object = tag === 'IN' && linking.has(lower) ? baseNounPhraseEnd(words, end + 1) : end;
    if (object <= end + 1) break;
    end = object;
  }
  const isParted = words[end]?.tag === ',';
  const opening = words[isParted ? end + 1 : end];
  if (opening === undefined || !relatives.has(opening.tag)) return end;
  if (isParted) return opening.tag === 'WDT' ? end : (partedEnd(words, end + 2) ?? end);
  return clauseEnd(words, end) ?? end;
}

/** A clause between commas ends with the second. */
function partedEnd(words: readonly Word[], first: number): number | null {
  const length = words.slice(first, first + longestClause).findIndex(isMark);
  return length > 0 && words[first + length]?.tag === ',' ? first + length : null;
}

/** A relative clause ends where a verb comes that belongs to none of the clauses in it, or with a comma; null where it is too long. */
function clauseEnd(words: readonly Word[], first: number): number | null {
  let open = 1;
  for (let at = first + 1; at < first + longestClause; at += 1) {
    const word = words[at];
    if (word === undefined || isMark(word)) return open > 0 ? null : at;
    if (relatives.has(word.tag) || openers.has(word.lower)) open += 1;
    if (!isFiniteVerb(word) || isJoined(words, at)) continue;
    if (open === 0) return at;
    open -= 1;
  }
  return null;
}

function isMark({ tag }: Word): boolean {
  return tag === ',' || tag === '.' || tag === ':' || tag === '``' || tag === "''" || tag === '-LRB-';
}

/** Adverbs between `and` and its verb. */
const mostAdverbs = 4;

/** `who saw the fire and left`: a verb behind `and` has the subject of the one before. */
function isJoined(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - mostAdverbs), at).findLast((word) => !isAdverb(word))?.tag === 'CC';
}
