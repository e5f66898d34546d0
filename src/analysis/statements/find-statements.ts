import type { Attribution } from '../../model/attribution.ts';
import type { Document, Part } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import type { UngroupedStatement } from '../../model/findings.ts';
import type { Span } from '../../model/span.ts';
import type { Link, Stance } from '../../model/statement.ts';
import { idOf } from '../ids.ts';
import type { FoundTime } from '../times/find-times.ts';
import { timeOf } from '../times/time-of.ts';
import { type PartLocator, partLocator } from './part-locator.ts';
import { saidWhen } from './said-when.ts';

/** What the languages of a document tell, all words in lower case. */
export interface WordsOfStatements {
  /** By which a cue denies what it passes on. */
  readonly ofDenial: ReadonlySet<string>;
  /** Behind which a time is that of an event and not of the saying. */
  readonly beforeEvents: ReadonlySet<string>;
}

/** What does not make a sentence: fewer words than this are an exclamation or a heading. */
const fewestWords = 3;

/**
 * One statement for each sentence in which a voice takes a position: the sentences of a content that are not wholly
 * the word of a further voice, and the sentences that a part says in its own voice. Questions and demands are none.
 *
 * @param sentences of the body and the comments, in order
 * @param words of the languages that the document is in
 */
export function findStatements(
  document: Document,
  sentences: readonly Span[],
  attributions: readonly Attribution[],
  entities: readonly Entity[],
  times: readonly FoundTime[],
  words: WordsOfStatements,
): UngroupedStatement[] {
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  const speech = { text: document.text, sentences, times, wordsBeforeEvents: words.beforeEvents };
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  const nested = Map.groupBy(attributions, ({ parent }) => parent);
  const partAt = partLocator(document.parts);
  const attributed = attributions.filter(takesPosition).flatMap((attribution) => {
    const part = partAt(attribution.content.spans[0]?.[0] ?? 0);
    if (part === null || isTitling(part)) return [];
    const inner = (nested.get(attribution.id) ?? []).flatMap(allSpans);
    const taken = bySentence(inner, sentences);
    const chain = chainOf(part, attribution, byId, names, words.ofDenial);
    const said = saidWhen(attribution, types.get(attribution.source?.entity ?? '') ?? null, speech);
    return [...bySentence(attribution.content.spans, sentences)]
      .filter(([index, spans]) => !isRelay(document.text, spans, taken.get(index) ?? [], inner.length > 0))
      .map(([, spans]) => statement(document, spans, chain, times, said));
  });
  const own = ownSentences(document, partAt, sentences, attributions).map(({ span, part }) => {
    const voice: Link = { name: part.voiceName, entity: part.voice, attribution: null, stance: 'affirms' };
    return statement(document, [span], [voice], times, null);
  });
  return [...attributed, ...own].sort(
    (a, b) => startOf(a) - startOf(b) || a.chain.length - b.chain.length || (a.id < b.id ? -1 : 1),
  );
}

function startOf({ spans }: UngroupedStatement): number {
  return spans[0]?.[0] ?? 0;
}

function takesPosition({ attitude }: Attribution): boolean {
  return attitude !== 'asks' && attitude !== 'wants';
}

/** Spans cut at the ends of sentences, by the index of the sentence, in order. */
function bySentence(
  spans: readonly Span[],
  sentences: readonly Span[],
): ReadonlyMap<number, readonly Span[]> {
  const gathered = new Map<number, Span[]>();
  for (const [start, end] of spans) {
    for (const [index, [from, to]] of overlapping(sentences, start, end)) {
      const cut: Span = [Math.max(start, from), Math.min(end, to)];
      const cuts = gathered.get(index);
      if (cuts === undefined) gathered.set(index, [cut]);
      else cuts.push(cut);
    }
  }
  return new Map([...gathered].sort(([a], [b]) => a - b));
}

/** The sentences that share text with a range, found from the first one on that reaches it. */
function overlapping(sentences: readonly Span[], start: number, end: number): [number, Span][] {
  const found: [number, Span][] = [];
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.[1] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < sentences.length; index += 1) {
    const sentence = sentences[index];
    if (sentence === undefined || sentence[0] >= end) break;
    found.push([index, sentence]);
  }
  return found;
}

/**
 * Whether what is left of a content without the inner attributions says nothing by itself: `that`, a comma, or too
 * few words. That somebody said something is no statement; what they said is, in a chain of its own.
 */
function isRelay(
  text: string,
  spans: readonly Span[],
  taken: readonly Span[],
  holdsVoices: boolean,
): boolean {
  const end = spans.at(-1)?.[1] ?? 0;
  if (/\?[”"’']?$/u.test(text.slice(Math.max(end - 2, spans.at(-1)?.[0] ?? 0), end))) return true;
  const rest = without(spans, taken).map(([from, to]) => text.slice(from, to));
  return wordsIn(rest.join(' ')) < (holdsVoices ? fewestWords + 1 : 1);
}

function allSpans({ source, cue, content }: Attribution): Span[] {
  return [...(source?.spans ?? []), ...(cue?.spans ?? []), ...content.spans];
}

/** Runs between blanks that hold a letter or digit. */
function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

/** The pieces of spans (in order, apart) that no other span covers. */
function without(spans: readonly Span[], taken: readonly Span[]): Span[] {
  if (taken.length === 0) return [...spans];
  const sorted = taken.toSorted((a, b) => a[0] - b[0]);
  const pieces: Span[] = [];
  let next = 0;
  let covered = 0;
  for (const [start, end] of spans) {
    let reached = Math.max(start, covered);
    for (let other = sorted[next]; other !== undefined && other[0] < end; other = sorted[next]) {
      if (other[0] > reached) pieces.push([reached, other[0]]);
      covered = Math.max(covered, other[1]);
      reached = Math.max(reached, covered);
      next += 1;
    }
    if (reached < end) pieces.push([reached, end]);
  }
  return pieces;
}

function chainOf(
  part: Part,
  attribution: Attribution,
  byId: ReadonlyMap<string, Attribution>,
  names: ReadonlyMap<string, string>,
  wordsOfDenial: ReadonlySet<string>,
): Link[] {
  const voices: Attribution[] = [];
  for (
    let voice: Attribution | undefined = attribution;
    voice !== undefined;
    voice = byId.get(voice.parent ?? '')
  )
    voices.unshift(voice);
  const links = voices.map((voice, index) => linkOf(voice, index === voices.length - 1, names));
  const chain: Link[] = [
    { name: part.voiceName, entity: part.voice, attribution: null, stance: 'reports' },
    ...links,
  ];
  return chain.map((link, index) =>
    isDisowned(voices[index], wordsOfDenial) ? { ...link, stance: 'denies' } : link,
  );
}

/** `dispatched a totally false report`: whoever words the cue so denies what it reports. */
function isDisowned(next: Attribution | undefined, wordsOfDenial: ReadonlySet<string>): boolean {
  const words = next?.cue?.text.toLowerCase().split(/[^\p{L}]+/u) ?? [];
  return next?.attitude === 'affirms' && words.some((word) => wordsOfDenial.has(word));
}

function linkOf(voice: Attribution, innermost: boolean, names: ReadonlyMap<string, string>): Link {
  const entity = voice.source?.entity ?? null;
  const name = (entity === null ? null : names.get(entity)) ?? voice.source?.text ?? null;
  return { name, entity, attribution: voice.id, stance: stanceOf(voice, innermost) };
}

/** A voice between two others passes on what it does not deny or doubt. */
function stanceOf({ attitude }: Attribution, innermost: boolean): Stance {
  if (attitude === 'denies' || attitude === 'doubts') return attitude;
  return innermost ? 'affirms' : 'reports';
}

/** Sentences that no attribution reaches into, with their part. */
function ownSentences(
  document: Document,
  partAt: PartLocator,
  sentences: readonly Span[],
  attributions: readonly Attribution[],
) {
  const taken = attributions
    .filter(({ parent }) => parent === null)
    .map((attribution) => hullOf(allSpans(attribution)))
    .sort((a, b) => a[0] - b[0]);
  const own: { span: Span; part: Part }[] = [];
  let reached = 0;
  let next = 0;
  for (const span of sentences) {
    for (let other = taken[next]; other !== undefined && other[0] < span[1]; other = taken[next]) {
      reached = Math.max(reached, other[1]);
      next += 1;
    }
    const part = partAt(span[0]);
    if (reached > span[0] || part === null || isTitling(part)) continue;
    if (isDeclarative(document.text.slice(...span))) own.push({ span, part });
  }
  return own;
}

/** Headlines and captions say in short what the report says: to count it there would count it twice. */
function isTitling({ kind }: Part): boolean {
  return kind === 'headline' || kind === 'caption';
}

/** From the first start to the last end. */
function hullOf(spans: readonly Span[]): Span {
  return spans.reduce((hull, [start, end]): Span => [Math.min(hull[0], start), Math.max(hull[1], end)]);
}

function isDeclarative(sentence: string): boolean {
  return wordsIn(sentence) >= fewestWords && /[.!…]["”’)\]]*$/u.test(sentence);
}

function statement(
  document: Document,
  spans: readonly Span[],
  chain: readonly Link[],
  times: readonly FoundTime[],
  said: string | null,
): UngroupedStatement {
  const text = spans.map(([start, end]) => document.text.slice(start, end)).join(' … ');
  const voices = chain.map(({ attribution }) => attribution ?? '').join(',');
  const id = idOf('s', document.id, JSON.stringify(spans), voices);
  const when = timeOf(spans, times);
  return {
    id,
    document: document.id,
    spans,
    text,
    mood: 'assertion',
    checkWorthiness: 0.5,
    chain,
    when,
    said,
  };
}
