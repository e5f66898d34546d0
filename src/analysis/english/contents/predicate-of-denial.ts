import type { Item } from '../../stretch.ts';
import type { VerbCue } from '../cues/verb-cue.ts';
import { longNounPhraseEnd } from '../phrases/noun-phrase.ts';
import { wordsOfDenial } from '../predicates.ts';
import type { Range } from '../sources/find-subject.ts';

/**
 * The part of a predicate that denies: `as false` in `dismissed as false claims that …` and `dismissed the report as
 * false`, `a lie` in `called the figure a lie`. After a verb of denial whatever `as` leads to is one. Null when the
 * predicate does not deny.
 */
export function predicateOfDenial(items: readonly Item[], cue: VerbCue, content: Range): Range | null {
  const start = items[content.first]?.lower === 'as' ? content.first : predicateStart(items, content);
  if (start === null) return null;
  const end = start === content.first ? predicateEnd(items, start, content.end) : content.end;
  const denies =
    items.slice(start, end).some(({ lower }) => wordsOfDenial.has(lower)) ||
    (cue.attitude === 'denies' && items[start]?.lower === 'as');
  return denies ? { first: start, end } : null;
}

/** Where the object ends and `as …` or `a lie` begins. */
function predicateStart(items: readonly Item[], { first, end }: Range): number | null {
  const as = items.findIndex(
    ({ lower, tag }, index) => index > first && index < end && lower === 'as' && tag === 'IN',
  );
  if (as > first) return as;
  const object = longNounPhraseEnd(items, first, end);
  return object > first && object < end ? object : null;
}

/** `as false` before what is dismissed: up to the first word of denial. */
function predicateEnd(items: readonly Item[], start: number, end: number): number {
  const word = items.findIndex(
    ({ lower }, index) => index > start && index < end && wordsOfDenial.has(lower),
  );
  return word < 0 ? start + 1 : word + 1;
}
