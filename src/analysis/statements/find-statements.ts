import type { Attribution } from '../../model/attribution.ts';
import type { Document, Part } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import type { UngroupedStatement } from '../../model/findings.ts';
import type { Span } from '../../model/span.ts';
import type { Link } from '../../model/statement.ts';
import { idOf } from '../ids.ts';
import type { FoundTime } from '../times/find-times.ts';
import { timeOf } from '../times/time-of.ts';
import { type Chain, chainOf } from './chain-of.ts';
import { isFirsthand } from './first-hand.ts';
import { type PartLocator, partLocator } from './part-locator.ts';
import { saidWhen } from './said-when.ts';
import type { StatementRules } from './statement-rules.ts';

/** A stretch of text in one language, with who says what in it. */
export interface AttributedText {
  /** Of the body and the comments, in order. */
  readonly sentences: readonly Span[];
  readonly attributions: readonly Attribution[];
  /** By the id of an attribution the entity that was told and passes it on. */
  readonly hearers: ReadonlyMap<string, string>;
  readonly rules: StatementRules;
}

/** What does not make a sentence: fewer words than this are an exclamation or a heading. */
const fewestWords = 3;

/**
 * One statement for each sentence in which a voice takes a position: the sentences of a content that are not wholly
 * the word of a further voice, and the sentences that a part says in its own voice. Questions and demands are none.
 */
export function findStatements(
  document: Document,
  { sentences, attributions, hearers, rules }: AttributedText,
  entities: ReadonlyMap<string, Entity>,
  times: readonly FoundTime[],
): UngroupedStatement[] {
  const speech = { text: document.text, sentences, times, wordsBeforeEvents: rules.wordsBeforeEvents };
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  const context = { byId, entities, hearers, rules, isStatement: document.kind === 'statement' };
  const nested = Map.groupBy(attributions, ({ parent }) => parent);
  const partAt = partLocator(document.parts);
  const attributed = attributions.filter(takesPosition).flatMap((attribution) => {
    const part = partAt(attribution.content.spans[0]?.[0] ?? 0);
    if (part === null || isTitling(part)) return [];
    const inner = (nested.get(attribution.id) ?? []).filter(takesPosition).flatMap(allSpans);
    const taken = bySentence(inner, sentences);
    const chain = chainOf(part, attribution, context);
    const type = entities.get(attribution.source?.entity ?? '')?.type ?? null;
    const said = saidWhen(attribution, type, speech);
    return [...bySentence(contentOf(attribution, document.text, rules), sentences)]
      .filter(([index, spans]) => !isRelay(document.text, spans, taken.get(index) ?? [], inner.length > 0))
      .map(([index, spans]) => {
        const links = takenBack(chain, sentences[index + 1], document.text, rules);
        return statement(document, spans, links, { times, said, entities, rules });
      });
  });
  const own = ownSentences(document, partAt, sentences, attributions).map(({ span, part }) => {
    const voice: Link = { name: part.voiceName, entity: part.voice, attribution: null, stance: 'affirms' };
    return statement(document, [span], [voice], { times, said: null, entities, rules });
  });
  return [...attributed, ...own];
}

/** What a statement by an attribution is worded in: its content, with source and cue where that says nothing without them. */
function contentOf(attribution: Attribution, text: string, rules: StatementRules): readonly Span[] {
  const { cue, content } = attribution;
  if (cue === null || !rules.needsItsCue(cue.text, content.text)) return content.spans;
  const [start, end] = hullOf(allSpans(attribution));
  return end - start <= longestClause && !/\n\s*\n/u.test(text.slice(start, end))
    ? [[start, end]]
    : content.spans;
}

/** Characters of the longest clause that is a statement for a content of a word or two. */
const longestClause = 300;

/** By where they start, shorter chains first. */
export function inTextOrder(statements: readonly UngroupedStatement[]): UngroupedStatement[] {
  return statements.toSorted(
    (a, b) => startOf(a) - startOf(b) || a.chain.length - b.chain.length || (a.id < b.id ? -1 : 1),
  );
}

/** `We reported that … This was untrue.`: who takes back what it said before denies it. */
function takenBack(
  { links, citesItself }: Chain,
  next: Span | undefined,
  text: string,
  rules: StatementRules,
): readonly Link[] {
  const [own] = links;
  if (!citesItself || own === undefined || next === undefined) return links;
  return rules.takesBack(text.slice(...next)) ? [{ ...own, stance: 'denies' }] : links;
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

/** What is known when a statement is put together. */
interface StatementContext {
  readonly times: readonly FoundTime[];
  readonly said: string | null;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly rules: StatementRules;
}

/** The innermost voice and the bodies for which it speaks, as far as they are known. */
function speakersOf(chain: readonly Link[], entities: ReadonlyMap<string, Entity>): Entity[] {
  const source = entities.get(chain.at(-1)?.entity ?? '');
  if (source === undefined) return [];
  return [source, ...source.memberOf.flatMap((body) => entities.get(body) ?? [])];
}

function statement(
  document: Document,
  spans: readonly Span[],
  chain: readonly Link[],
  { times, said, entities, rules }: StatementContext,
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
    firsthand: isFirsthand(document.text, spans, speakersOf(chain, entities), chain.length > 1, rules),
    when,
    said,
  };
}
