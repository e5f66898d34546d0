import type { Word } from '../build-stretches.ts';
import type { Draft } from '../draft.ts';
import type { LaidOut } from '../lay-out.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { findRuleDrafts } from './find-rule-drafts.ts';
import { combineDrafts } from './learned/combine.ts';
import { findLearned } from './learned/find-learned.ts';

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
    const sentences = paragraphs.at(index)?.words ?? [];
    for (const draft of readParagraph(sentences, drafts[index] ?? [], quotations[index] ?? []))
      all.push(draft);
  }
  return all;
}

/** @param drafts those of the rules in the paragraph */
function readParagraph(
  sentences: readonly (readonly Word[])[],
  drafts: readonly Draft[],
  quotations: readonly Quotation[],
): Draft[] {
  const passages = passagesOf(sentences);
  const ends = passages.map(endOf);
  const ruled = shareOut(drafts, ends, ({ cue, content }) => (cue ?? content)[0]?.[0] ?? 0);
  const quoted = quotationsBy(passages, quotations, ends);
  return passages.flatMap((words, index) => {
    const own: readonly Draft[] = ruled[index] ?? [];
    if (lengthOf(words) > mostWords) return own;
    return combineDrafts(own, findLearned(words, quoted[index] ?? [], own), endOf(words));
  });
}

/** Sentences that the models read together. */
type Passage = readonly (readonly Word[])[];

/**
 * Paragraphs of news have under 400 words. The models' cost for each cue grows with what they read together, so a longer
 * paragraph is read in passages of whole sentences; a single sentence that is longer yet is left to the rules.
 */
const mostWords = 800;

/** The passages of a paragraph, in order. */
export function passagesOf(sentences: readonly (readonly Word[])[]): Passage[] {
  const passages: (readonly Word[])[][] = [];
  let length = mostWords;
  for (const sentence of sentences) {
    length += sentence.length;
    if (length <= mostWords) passages.at(-1)?.push(sentence);
    else {
      passages.push([sentence]);
      length = sentence.length;
    }
  }
  return passages;
}

function lengthOf(passage: Passage): number {
  return passage.reduce((sum, words) => sum + words.length, 0);
}

function startOf(passage: Passage): number {
  return passage[0]?.[0]?.start ?? 0;
}

function endOf(passage: Passage): number {
  return passage.at(-1)?.at(-1)?.end ?? 0;
}

/** For each passage the quotations that it has part in. */
function quotationsBy(
  passages: readonly Passage[],
  quotations: readonly Quotation[],
  ends: readonly number[],
): Quotation[][] {
  const shares: Quotation[][] = passages.map(() => []);
  for (const quotation of quotations) {
    let at = firstBehind(ends, quotation.start);
    for (let passage = passages[at]; passage !== undefined; passage = passages[at]) {
      if (at > 0 && startOf(passage) >= quotation.end) break;
      shares[at]?.push(quotation);
      at += 1;
    }
  }
  return shares;
}

/** The things by paragraph or passage: each belongs to the first one that ends behind its offset. */
function shareOut<Thing>(
  things: readonly Thing[],
  ends: readonly number[],
  offset: (thing: Thing) => number,
): Thing[][] {
  const shares: Thing[][] = ends.map(() => []);
  for (const thing of things) shares[firstBehind(ends, offset(thing))]?.push(thing);
  return shares;
}

/** Index of the first end behind an offset; the last index where there is none. */
function firstBehind(ends: readonly number[], offset: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
