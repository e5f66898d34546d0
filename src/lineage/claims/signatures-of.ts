import type { Document } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import type { Findings, UngroupedStatement } from '../../model/findings.ts';
import type { Span } from '../../model/span.ts';
import type { Link } from '../../model/statement.ts';
import { foldWording } from '../fold-wording.ts';
import { bagOf, type Entry, scaled } from './bag.ts';
import { figuresIn } from './figures.ts';
import { hashWord } from './hash-word.ts';
import { isNegated } from './polarity.ts';
import type { Signature } from './signature.ts';
import { rarityOf } from './word-knowledge.ts';
import { isFunctionWord, nameHashOf, type Word, wordsIn } from './words.ts';

/** What is read once of a document. */
interface Reading {
  readonly findings: Findings;
  readonly words: readonly Word[];
  readonly sentences: readonly Span[];
  readonly counts: ReadonlyMap<number, number>;
  /** Names that stand for those meant by a pronoun or a description: by place, words of the name. */
  readonly meant: readonly {
    readonly start: number;
    readonly end: number;
    readonly entries: readonly Entry[];
  }[];
  readonly topic: readonly Entry[];
}

/** The signatures of a document’s statements, in their order. */
export function signaturesOf(findings: Findings): Signature[] {
  const reading = readDocument(findings);
  return findings.statements.map((statement, place) => signatureOf(statement, place, reading));
}

function readDocument(findings: Findings): Reading {
  const { text } = findings.document;
  const words = wordsIn(text);
  const sentences = sentencesIn(findings.document);
  const counts = new Map<number, number>();
  for (const span of sentences)
    for (const hash of new Set(within(words, span).map((word) => word.hash)))
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const base = { findings, words, sentences, counts, meant: [], topic: [] };
  const reading = { ...base, meant: meantIn(findings, base) };
  return { ...reading, topic: topicOf(reading) };
}

function sentencesIn({ text, parts }: Document): Span[] {
  const spans: Span[] = [];
  for (const part of parts) {
    const cut = text.slice(part.start, part.end);
    let from = 0;
    for (const { index, 0: found } of cut.matchAll(/[.!?]["'”’»)]*\s+|\n+/g)) {
      const end = index + found.length;
      if (end - from > 1) spans.push([part.start + from, part.start + end]);
      from = end;
    }
    if (from < cut.length) spans.push([part.start + from, part.end]);
  }
  return spans;
}

/** The words that lie in a span; by bisection, since a document has many spans. */
function within(words: readonly Word[], [start, end]: Span): Word[] {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] as Word).start < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < words.length && (words[to] as Word).end <= end) to += 1;
  return words.slice(low, to);
}

function entryOf(word: Word, counts: ReadonlyMap<number, number>): Entry {
  const often = counts.get(word.hash) ?? 1;
  const weight = (100 * rarityOf(word.hash) ** 1.5) / (1 + 0.15 * Math.log2(often));
  const isName = word.isCapital && !word.isFirst;
  return {
    hash: word.hash,
    name: isName || (word.isCapital && rarityOf(word.hash) > 0.9) ? nameHashOf(word.lower) : 0,
    weight,
  };
}

function contentOf(words: readonly Word[], counts: ReadonlyMap<number, number>): Entry[] {
  return words
    .filter((word) => !isFunctionWord(word) && !/^[\d.,:]+$/.test(word.lower))
    .map((word) => entryOf(word, counts));
}

function meantIn({ entities, document }: Findings, { counts }: Reading): Reading['meant'] {
  return entities.flatMap((entity) => {
    const name = nameIn(entity, document);
    if (name === null) return [];
    const entries = contentOf(
      wordsIn(name).map((word) => ({ ...word, isFirst: false })),
      counts,
    );
    return entity.mentions
      .filter((mention) => mention.form !== 'name' && mention.document === document.id)
      .map(({ start, end }) => ({ start, end, entries }));
  });
}

/** The fullest name by which this document calls an entity; null where it has none. */
function nameIn({ type, name, mentions }: Entity, { id, text }: Document): string | null {
  const names = mentions
    .filter((mention) => mention.form === 'name' && mention.document === id)
    .map(({ start, end }) => text.slice(start, end));
  if (names.length === 0)
    return type === 'unnamed' || mentions.some(({ form }) => form === 'description') ? null : name;
  return names.reduce((one, two) => (two.length > one.length ? two : one));
}

function topicOf({ findings: { document }, words, sentences, counts }: Reading): Entry[] {
  const title = contentOf(wordsIn(document.title ?? ''), counts);
  const body = document.parts.find(({ kind }) => kind === 'body');
  const first = sentences.find(([start]) => body !== undefined && start >= body.start);
  return [...title, ...scaled(first ? contentOf(within(words, first), counts) : [], 0.8)];
}

function signatureOf(statement: UngroupedStatement, place: number, reading: Reading): Signature {
  const { findings, words, counts, sentences, topic } = reading;
  const { document } = findings;
  const own = statement.spans.flatMap((span) => within(words, span));
  const start = statement.spans[0]?.[0] ?? 0;
  const at = sentences.findLastIndex(([from]) => from <= start);
  const part = document.parts.find((one) => one.start <= start && start < one.end);
  const sentence = within(words, sentences[at] ?? [0, 0]);
  const before = [1, 2]
    .map((back) => sentences[at - back])
    .filter((one) => one !== undefined && part !== undefined && one[0] >= part.start) as Span[];
  const hidden = attributionSpans(statement.chain, findings);
  const rest = sentence.filter((word) => !hidden.some(([from, to]) => from <= word.start && word.end <= to));
  const meant = meantAt(statement, reading);
  const ownEntries = [...contentOf(own, counts), ...scaled(meant, 0.8)];
  const full = [
    ...ownEntries,
    ...scaled(contentOf(rest, counts), 0.6),
    ...before.flatMap((span, back) => scaled(contentOf(within(words, span), counts), 0.5 - 0.15 * back)),
    ...scaled(topic, 0.35),
  ];
  const innermost = statement.chain.at(-1);
  const negated = isNegated(own);
  const dated = findings.times.map(({ start: from, end: to }): Span => [from, to]);
  const isDated = (position: number) => dated.some(([from, to]) => from <= position && position < to);
  const figures = figuresIn(own).filter((one) => !isDated(one.start));
  const pointers = own.filter(({ lower }) =>
    /^(?:it|that|this|these|those|so|they|them|he|she|him|such|same|story|report|reports|claim|claims|matter|thing|rumour|rumours|allegation|allegations|figure|number)$/.test(
      lower,
    ),
  );
  return {
    statement: statement.id,
    document: document.id,
    own: bagOf(ownEntries),
    full: bagOf(full),
    topic: bagOf([...topic]),
    figures,
    fullFigures: figuresIn(rest).filter(
      (one) => !isDated(one.start) && !figures.some((own) => own.start === one.start),
    ),
    isNegated: negated,
    isDenial: negated !== (innermost?.stance === 'denies'),
    isFuture: own.some(({ lower }) =>
      /^(?:will|would|shall|'ll|may|might|could|plans?|planned)$/.test(lower),
    ),
    pointing: own.length === 0 ? 1 : pointers.length / own.length,
    source: nameHashes(innermost?.name ?? ''),
    voices: statement.chain.slice(0, -1).flatMap(({ name }) => nameHashes(name ?? '')),
    publisher: nameHashes(document.publisher ?? ''),
    place,
    isOpening: place < 2,
    when: statement.when,
    days: daysIn(statement, findings),
    wording: hashWord(foldWording(statement.text)),
  };
}

/** The days, months and years that a statement names, as `2031-05-06`. */
function daysIn({ spans }: UngroupedStatement, { times }: Findings): string[] {
  return times
    .filter(({ start, end }) => spans.some(([from, to]) => from <= start && end <= to))
    .flatMap(({ value, earliest, latest }) =>
      value === null || earliest === null ? [] : [`${earliest}/${latest}`],
    );
}

function nameHashes(name: string): number[] {
  return [
    ...new Set(
      wordsIn(name)
        .filter((word) => !isFunctionWord(word))
        .map((word) => nameHashOf(word.lower) || word.hash),
    ),
  ];
}

function attributionSpans(chain: readonly Link[], { attributions }: Findings): Span[] {
  const ids = new Set(chain.map(({ attribution }) => attribution));
  return attributions.filter(({ id }) => ids.has(id)).flatMap(({ source }) => [...(source?.spans ?? [])]);
}

function meantAt({ spans }: UngroupedStatement, { meant }: Reading): Entry[] {
  return meant
    .filter((one) => spans.some(([start, end]) => start <= one.start && one.end <= end))
    .flatMap(({ entries }) => entries);
}
