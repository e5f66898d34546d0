import type { Attribution } from '../../model/attribution.ts';
import type { Document, Part } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import type { UngroupedStatement } from '../../model/findings.ts';
import type { Span } from '../../model/span.ts';
import type { Link, Stance } from '../../model/statement.ts';
import { idOf } from '../ids.ts';
import type { FoundTime } from '../times/find-times.ts';
import { timeOf } from '../times/time-of.ts';

/** What does not make a sentence: fewer words than this are an exclamation or a heading. */
const fewestWords = 3;

/**
 * One statement for each sentence in which a voice takes a position: the sentences of a content that are not wholly
 * the word of a further voice, and the sentences that a part says in its own voice. Questions and demands are none.
 *
 * @param sentences of the body and the comments, in order
 * @param wordsOfDenial in lower case, by which a cue denies what it passes on
 */
export function findStatements(
  document: Document,
  sentences: readonly Span[],
  attributions: readonly Attribution[],
  entities: readonly Entity[],
  times: readonly FoundTime[],
  wordsOfDenial: ReadonlySet<string>,
): UngroupedStatement[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  const nested = Map.groupBy(attributions, ({ parent }) => parent);
  const attributed = attributions.filter(takesPosition).flatMap((attribution) => {
    const part = partAt(document, attribution.content.spans[0]?.[0] ?? 0);
    if (part === null || part.kind === 'headline') return [];
    const inner = nested.get(attribution.id) ?? [];
    const chain = chainOf(part, attribution, byId, names, wordsOfDenial);
    return bySentence(attribution.content.spans, sentences)
      .filter((spans) => !isRelay(document.text, spans, inner))
      .map((spans) => statement(document, spans, chain, times));
  });
  const own = ownSentences(document, sentences, attributions).map(({ span, part }) => {
    const voice: Link = { name: part.voiceName, entity: part.voice, attribution: null, stance: 'affirms' };
    return statement(document, [span], [voice], times);
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

function partAt({ parts }: Document, offset: number): Part | null {
  return parts.find(({ start, end }) => start <= offset && offset < end) ?? null;
}

/** The spans of a content, cut at the ends of sentences and gathered sentence by sentence. */
function bySentence(spans: readonly Span[], sentences: readonly Span[]): Span[][] {
  const gathered = new Map<number, Span[]>();
  for (const [start, end] of spans) {
    for (const [index, [from, to]] of overlapping(sentences, start, end)) {
      const cut: Span = [Math.max(start, from), Math.min(end, to)];
      gathered.set(index, [...(gathered.get(index) ?? []), cut]);
    }
  }
  return [...gathered.entries()].sort(([a], [b]) => a - b).map(([, cuts]) => cuts);
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
function isRelay(text: string, spans: readonly Span[], inner: readonly Attribution[]): boolean {
  if (/\?[”"’']?$/u.test(lastText(text, spans))) return true;
  const taken = inner.flatMap(({ source, cue, content }) => [
    ...(source?.spans ?? []),
    ...(cue?.spans ?? []),
    ...content.spans,
  ]);
  const rest = spans.flatMap((span) => without(span, taken)).map(([start, end]) => text.slice(start, end));
  return wordsIn(rest.join(' ')) < (inner.length > 0 ? fewestWords + 1 : 1);
}

function lastText(text: string, spans: readonly Span[]): string {
  const [start, end] = spans.at(-1) ?? [0, 0];
  return text.slice(start, end);
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The pieces of a span that no other span covers. */
function without([start, end]: Span, taken: readonly Span[]): Span[] {
  let pieces: Span[] = [[start, end]];
  for (const [from, to] of taken) {
    pieces = pieces.flatMap(([a, b]): Span[] => [
      [a, Math.max(a, Math.min(b, from))],
      [Math.min(b, Math.max(a, to)), b],
    ]);
    pieces = pieces.filter(([a, b]) => a < b);
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
function ownSentences(document: Document, sentences: readonly Span[], attributions: readonly Attribution[]) {
  const taken = attributions
    .filter(({ parent }) => parent === null)
    .map(({ source, cue, content }) => [...(source?.spans ?? []), ...(cue?.spans ?? []), ...content.spans])
    .map(hullOf)
    .sort((a, b) => a[0] - b[0]);
  const own: { span: Span; part: Part }[] = [];
  let reached = 0;
  let next = 0;
  for (const span of sentences) {
    for (let other = taken[next]; other !== undefined && other[0] < span[1]; other = taken[next]) {
      reached = Math.max(reached, other[1]);
      next += 1;
    }
    const part = partAt(document, span[0]);
    if (reached > span[0] || part === null || part.kind === 'headline') continue;
    if (isDeclarative(document.text.slice(...span))) own.push({ span, part });
  }
  return own;
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
): UngroupedStatement {
  const text = spans.map(([start, end]) => document.text.slice(start, end)).join(' … ');
  const voices = chain.map(({ attribution }) => attribution ?? '').join(',');
  const id = idOf('s', document.id, JSON.stringify(spans), voices);
  return { id, document: document.id, spans, text, chain, when: timeOf(spans, times) };
}
