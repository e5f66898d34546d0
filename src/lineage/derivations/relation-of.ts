import type { Attribution } from '../../model/attribution.ts';
import type { Span } from '../../model/span.ts';
import { citingWords, publishingVerbs, tellingVerbs, works } from './citing-words.ts';
import type { Relation } from './features.ts';
import type { Word } from './words.ts';

/**
 * How a sentence stands to what its words `from` to `to` name.
 *
 * @param isSource whether an attribution has it as its source
 */
export function relationOf(words: readonly Word[], from: number, to: number, isSource: boolean): Relation {
  const before = words.slice(Math.max(0, from - 4), from).map(({ folded }) => folded);
  const after = words.slice(to + 1, to + 4).map(({ folded }) => folded);
  if (before.some((word) => tellingVerbs.has(word)) || isTold(after)) return 'recipient';
  if (isSource || before.slice(-3).join(' ').includes('according to')) return 'source';
  return isOfWork(before, after) ? 'work' : 'mention';
}

/** `The Post was told …` */
function isTold(after: readonly string[]): boolean {
  return /^(?:was|were|has been|had been) told/.test(after.join(' '));
}

function isOfWork(before: readonly string[], after: readonly string[]): boolean {
  const isAddressee = before.slice(-2).includes('to');
  if (!isAddressee && after.some((word) => publishingVerbs.has(word))) return true;
  if (before.some((word) => works.has(word) || citingWords.has(word))) return true;
  const [next = '', second = ''] = after;
  return works.has(next) || (works.has(second) && !/^(?:of|in|on|to|and|for)$/.test(next));
}

const speaker = /\b(?:spokes\p{L}+|statement|communiqué|release)\b/iu;
const besideOthers = /\b(?:of|for|at|in|from|inside|with|near|by|who|which|that|to|about|on)\b|,/iu;
/** Longer sources are clauses, of which no name at their end is the head. */
const longest = 160;

/** Whether the source of an attribution is what stands at `at`, or somebody who speaks for it. */
export function isSourceAt({ source }: Attribution, at: Span, text: string): boolean {
  return (source?.spans ?? []).some(([start, end]) => {
    if (at[0] < start || at[1] > end || at[0] - start > longest) return false;
    const before = text.slice(start, at[0]);
    return speaker.test(before) || !besideOthers.test(before);
  });
}
