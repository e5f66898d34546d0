import type { Document } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import type { Findings } from '../../model/findings.ts';
import type { Span, Spans } from '../../model/span.ts';
import type { TimeExpression } from '../../model/time.ts';
import { type Bag, bagOf, type Entry, scaled } from './bag.ts';
import { rarityOf } from './word-knowledge.ts';
import { isFunctionWord, nameHashes, nameHashOf, type Word, wordsIn } from './words.ts';

/** A document as its statements’ signatures are drawn from it. */
export interface DocumentReading {
  readonly findings: Findings;
  readonly words: readonly Word[];
  /** Sentences, part by part, in order; none reaches over two parts. */
  readonly sentences: readonly Span[];
  /** In how many sentences each stem stands. */
  readonly counts: ReadonlyMap<number, number>;
  /** Where somebody is meant by a pronoun or a description, in order, with the words of the name. */
  readonly meant: readonly { readonly span: Span; readonly entries: readonly Entry[] }[];
  /** What the words of each sentence tell. */
  readonly told: (sentence: number) => readonly Entry[];
  /** Headline and opening. */
  readonly topic: readonly Entry[];
  readonly topicBag: Bag;
  /** The words that it comes back to most. */
  readonly storyBag: Bag;
  /** Hashes of the words of its publisher’s name. */
  readonly publisher: readonly number[];
  /** By id of an attribution where its source stands. */
  readonly sources: ReadonlyMap<string, Spans>;
  /** In order of where they start. */
  readonly times: readonly TimeExpression[];
}

/** Reads a document once for all its statements. */
export function readDocument(findings: Findings): DocumentReading {
  const { document } = findings;
  const words = wordsIn(document.text);
  const sentences = document.parts.flatMap((part) => sentencesIn(document.text, [part.start, part.end]));
  const counts = countSentences(words, sentences);
  const topic = topicOf(document, words, sentences, counts);
  return {
    findings,
    words,
    sentences,
    counts,
    meant: meantIn(findings, counts),
    told: toldBy(words, sentences, counts),
    topic,
    topicBag: bagOf(topic),
    storyBag: bagOf(storyOf(words, counts)),
    publisher: nameHashes(document.publisher ?? ''),
    sources: new Map(findings.attributions.map(({ id, source }) => [id, source?.spans ?? []])),
    times: findings.times.toSorted((a, b) => a.start - b.start || a.end - b.end),
  };
}

function sentencesIn(text: string, [start, end]: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const { index, 0: found } of text.slice(start, end).matchAll(/[.!?]["'”’»)]*\s+|\n+/g)) {
    const to = start + index + found.length;
    if (to - from > 1) spans.push([from, to]);
    from = to;
  }
  if (from < end) spans.push([from, end]);
  return spans;
}

/** Of statements that follow each other each looks at the sentences before it. */
function toldBy(
  words: readonly Word[],
  sentences: readonly Span[],
  counts: ReadonlyMap<number, number>,
): DocumentReading['told'] {
  const known = new Map<number, readonly Entry[]>();
  return (sentence) => {
    const before = known.get(sentence);
    if (before !== undefined) return before;
    const told = entriesIn(wordsWithin(words, sentences[sentence] ?? [0, 0]), counts);
    known.set(sentence, told);
    return told;
  };
}

function countSentences(words: readonly Word[], sentences: readonly Span[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const span of sentences)
    for (const hash of new Set(wordsWithin(words, span).map((word) => word.hash)))
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return counts;
}

/** Words of one stretch that are looked at: a sentence of a report has some thirty, and what is no report must not cost the square of its length. */
const mostWords = 150;

/** The words that lie in a span, `mostWords` at the most. */
export function wordsWithin(words: readonly Word[], [start, end]: Span): Word[] {
  const first = firstAt(words, start, (word) => word.start);
  const cut = words.slice(first, first + mostWords);
  const past = cut.findIndex((word) => word.end > end);
  return past === -1 ? cut : cut.slice(0, past);
}

/** Place of the first of sorted items at or after an offset; their number where there is none. */
export function firstAt<Item>(
  items: readonly Item[],
  offset: number,
  startOf: (item: Item) => number,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (startOf(items[middle] as Item) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * What the words tell: more, the rarer they are in English news, and less, the more sentences of the document have them. Words of grammar
 * and numbers tell nothing here.
 */
export function entriesIn(words: readonly Word[], counts: ReadonlyMap<number, number>): Entry[] {
  return words
    .filter((word) => !isFunctionWord(word) && !/^[\d.,:]+$/.test(word.lower))
    .map((word) => {
      const rarity = rarityOf(word.hash);
      const spread = 1 + 0.5 * Math.log2(counts.get(word.hash) ?? 1);
      const isName = word.isCapital && (!word.isFirst || rarity > 0.9);
      return {
        hash: word.hash,
        name: isName ? nameHashOf(word.lower) : 0,
        weight: (100 * rarity ** 1.5) / spread,
      };
    });
}

function meantIn(
  { entities, document }: Findings,
  counts: ReadonlyMap<number, number>,
): DocumentReading['meant'] {
  const found = entities.flatMap((entity) => {
    const name = nameIn(entity, document);
    if (name === null) return [];
    const words = wordsIn(name).map((word) => ({ ...word, isFirst: false }));
    const entries = scaled(entriesIn(words, counts), 0.8);
    return entity.mentions
      .filter((mention) => mention.form !== 'name' && mention.document === document.id)
      .map(({ start, end }) => ({ span: [start, end] as const, entries }));
  });
  return found.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

/** The fullest name by which the document calls an entity; null where it has none for it. */
function nameIn({ mentions }: Entity, { id, text }: Document): string | null {
  const names = mentions
    .filter((mention) => mention.form === 'name' && mention.document === id)
    .map(({ start, end }) => text.slice(start, end));
  return names.length === 0 ? null : names.reduce((one, two) => (two.length > one.length ? two : one));
}

function topicOf(
  { title, parts }: Document,
  words: readonly Word[],
  sentences: readonly Span[],
  counts: ReadonlyMap<number, number>,
): Entry[] {
  const body = parts.find(({ kind }) => kind === 'body');
  const opening = sentences.find(([start]) => body !== undefined && start >= body.start);
  const opens = opening === undefined ? [] : entriesIn(wordsWithin(words, opening), counts);
  return [...entriesIn(wordsIn((title ?? '').slice(0, longestTitle)), counts), ...scaled(opens, 0.8)];
}

/** Words that say what a document is about: enough that two reports of one event share several, few enough that two of one country do not share most. */
const storyWords = 15;

function storyOf(words: readonly Word[], counts: ReadonlyMap<number, number>): Entry[] {
  const byHash = new Map(words.map((word) => [word.hash, word]));
  const entries = entriesIn([...byHash.values()], new Map()).map((entry) => ({
    ...entry,
    weight: entry.weight * Math.log2(1 + (counts.get(entry.hash) ?? 1)),
  }));
  return entries.sort((a, b) => b.weight - a.weight || a.hash - b.hash).slice(0, storyWords);
}

/** UTF-16 code units. */
const longestTitle = 500;
