import type { Word } from '../build-stretches.ts';
import type { Draft } from '../draft.ts';
import type { LaidOut } from '../lay-out.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { mostDrafts, TooManyDrafts } from '../too-many-drafts.ts';
import { findRuleDrafts, type RuleDrafts } from './find-rule-drafts.ts';
import { combineDrafts } from './learned/combine.ts';
import { bestReadings, type Weigh, weighParagraph } from './learned/find-learned.ts';
import { addFreeQuotations } from './patterns/find-free-quotations.ts';
import { Hearers } from './patterns/find-hearer.ts';

/**
 * Who says what in a stretch of text: what the rules find, corrected by what the models read, passage by passage; then the
 * quotations that nothing claims.
 *
 * @param transcript whether the document is known to be one; otherwise its labels tell
 * @param most drafts that are held at once
 * @throws TooManyDrafts where there are more
 */
export function findDrafts(laidOut: LaidOut, transcript: boolean, most = mostDrafts): Draft[] {
  return traceDrafts(laidOut, transcript, weighParagraph, most).map(({ draft }) => draft);
}

/** A draft, and where it comes from. */
export interface TracedDraft {
  readonly draft: Draft;
  /** What it was before a quotation that carries it on was added to it; null where it is nothing but such a quotation. */
  readonly read: Draft | null;
  readonly passage: ReadPassage | null;
}

/**
 * The drafts of `findDrafts`, in its order, with where each comes from.
 *
 * @param weigh reads a passage; by default with the models that come with the program
 */
export function traceDrafts(
  laidOut: LaidOut,
  transcript: boolean,
  weigh: Weigh = weighParagraph,
  most = mostDrafts,
): TracedDraft[] {
  const rules = findRuleDrafts(laidOut, transcript, most);
  const read: { readonly read: Draft; readonly passage: ReadPassage }[] = [];
  for (const passage of readPassages(laidOut, rules)) {
    for (const draft of inOrder(draftsIn(passage, weigh))) read.push({ read: draft, passage });
    if (read.length > most) throw new TooManyDrafts(most);
  }
  const drafts = addFreeQuotations(
    read.map((one) => one.read),
    rules.standing,
  );
  return drafts.map((draft, index) => ({ read: null, passage: null, ...read[index], draft }));
}

/** What rules and models make of a passage, without quotations that have neither cue nor label. */
function draftsIn({ words, quotations, drafts, end, isTooLong }: ReadPassage, weigh: Weigh): Draft[] {
  const claimed = drafts.filter(({ pattern }) => pattern !== 'free-quotation');
  if (isTooLong) return claimed;
  return withHearers(combineDrafts(claimed, bestReadings(weigh(words, quotations, drafts)), end), words);
}

function withHearers(drafts: readonly Draft[], words: Passage): Draft[] {
  if (drafts.length === 0) return [];
  const hearers = new Hearers(words);
  return drafts.map((draft) => {
    const hearer = hearers.of(draft);
    return hearer === null ? draft : { ...draft, hearer };
  });
}

function inOrder(drafts: readonly Draft[]): Draft[] {
  return drafts.toSorted((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));
}

/** A passage with what the rules found in it. */
export interface ReadPassage {
  readonly words: Passage;
  /** Those that it has part in. */
  readonly quotations: readonly Quotation[];
  readonly drafts: readonly Draft[];
  /** Where its last word ends. */
  readonly end: number;
  /** Whether it is left to the rules. */
  readonly isTooLong: boolean;
}

/** The passages of a stretch of text, in order, as the rules read them; one paragraph is held at a time. */
export function* readPassages(laidOut: LaidOut, rules: RuleDrafts): Generator<ReadPassage, void> {
  const { paragraphs } = laidOut;
  const ends = paragraphs.spans.map(([, end]) => end);
  const drafts = shareOut(rules.drafts, ends, ({ cue, content }) => (cue ?? content)[0]?.[0] ?? 0);
  const quotations = shareOut(laidOut.quotations, ends, ({ start }) => start);
  for (let index = 0; index < paragraphs.length; index += 1) {
    const sentences = paragraphs.at(index)?.words ?? [];
    yield* readParagraph(sentences, drafts[index] ?? [], quotations[index] ?? []);
  }
}

/** @param drafts those of the rules in the paragraph */
function readParagraph(
  sentences: readonly (readonly Word[])[],
  drafts: readonly Draft[],
  quotations: readonly Quotation[],
): ReadPassage[] {
  const passages = passagesOf(sentences);
  const ends = passages.map(endOf);
  const ruled = shareOut(drafts, ends, ({ cue, content }) => (cue ?? content)[0]?.[0] ?? 0);
  const quoted = quotationsBy(passages, quotations, ends);
  return passages.map((words, index) => ({
    words,
    quotations: quoted[index] ?? [],
    drafts: ruled[index] ?? [],
    end: ends[index] ?? 0,
    isTooLong: lengthOf(words) > mostWords,
  }));
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
