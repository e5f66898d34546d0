import type { Word } from '../build-stretches.ts';
import type { Draft } from '../draft.ts';
import type { LaidOut } from '../lay-out.ts';
import { combineDrafts } from '../learned/combine.ts';
import { findLearned } from '../learned/find-learned.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { findRuleDrafts } from './find-rule-drafts.ts';

/**
 * Who says what in a stretch of text: what the rules find, corrected by what the models read, paragraph by paragraph.
 *
 * @param transcript whether the document is known to be one; otherwise its labels tell
 */
export function findDrafts(laidOut: LaidOut, transcript: boolean): Draft[] {
  const { paragraphs } = laidOut;
  const ends = paragraphs.spans.map(([, end]) => end);
  const drafts = shareOut(
    findRuleDrafts(laidOut, transcript),
    ends,
    ({ cue, content }) => (cue ?? content)[0]?.[0] ?? 0,
  );
  const quotations = shareOut(laidOut.quotations, ends, ({ start }) => start);
  const all: Draft[] = [];
  for (let index = 0; index < paragraphs.length; index += 1) {
    const words = paragraphs.at(index)?.words ?? [];
    const own: readonly Draft[] = drafts[index] ?? [];
    const quoted: readonly Quotation[] = quotations[index] ?? [];
    const found = isProse(words) ? combineDrafts(own, findLearned(words, quoted, own)) : own;
    for (const draft of found) all.push(draft);
  }
  return all;
}

/**
 * The models read the whole paragraph once for every cue in it, so their cost grows with its square. Paragraphs of news
 * have under 400 words; beyond this many, the rules stand by themselves.
 */
const mostWords = 800;

function isProse(sentences: readonly (readonly Word[])[]): boolean {
  return sentences.reduce((sum, words) => sum + words.length, 0) <= mostWords;
}

/** The things by paragraph: each belongs to the first one that ends behind its offset. */
function shareOut<Thing>(
  things: readonly Thing[],
  ends: readonly number[],
  offset: (thing: Thing) => number,
): Thing[][] {
  const shares: Thing[][] = ends.map(() => []);
  for (const thing of things) {
    const at = offset(thing);
    let low = 0;
    let high = ends.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((ends[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    shares[low]?.push(thing);
  }
  return shares;
}
