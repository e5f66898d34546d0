import type { Attribution } from '../../model/attribution.ts';
import type { Document, Part } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import type { UngroupedStatement } from '../../model/findings.ts';
import type { Span } from '../../model/span.ts';
import type { Link, Mood } from '../../model/statement.ts';
import type { Word } from '../build-stretches.ts';
import { idOf } from '../ids.ts';
import type { Paragraph } from '../paragraphs.ts';
import type { FoundTime } from '../times/find-times.ts';
import { firstFrom, timeOf } from '../times/time-of.ts';
import { chainOf } from './chain-of.ts';
import { checkWorthinessOf } from './check-worthiness.ts';
import { isFirsthand } from './first-hand.ts';
import { partLocator } from './part-locator.ts';
import { saidWhen } from './said-when.ts';
import { allSpans, bySentence, hullOf, within, without, wordsIn } from './sentence-spans.ts';
import type { StatementRules } from './statement-rules.ts';

/** A stretch of text in one language, with who says what in it. */
export interface AttributedText {
  /** Of the body and the comments, in order. */
  readonly sentences: readonly Span[];
  /** The same sentences, by paragraph. */
  readonly paragraphs: Iterable<Pick<Paragraph, 'words'>>;
  readonly attributions: readonly Attribution[];
  /** By the id of an attribution the entity that was told and passes it on. */
  readonly hearers: ReadonlyMap<string, string>;
  readonly rules: StatementRules;
}

/** What one voice says within one sentence. */
interface Piece {
  /** Index of the sentence. */
  readonly sentence: number;
  readonly spans: readonly Span[];
  readonly chain: readonly Link[];
  readonly said: string | null;
  /** What its cue makes of it; null where its words tell. */
  readonly mood: Mood | null;
  /** Where further voices speak in it. */
  readonly taken: readonly Span[];
}

/** Fewer words than this are an exclamation or a heading. */
const fewestWords = 3;

/**
 * One statement for each proposition on which a voice takes a position:
 *
 *     pieces         what each voice says within each sentence: of a content, and of what a part says in its own voice
 *     propositions   split where each could be so without the other
 *     moods          put forward, asked, wanted or valued: by the cue, else by the words
 *     ranks          how much could be checked
 *
 * What is wholly the word of a further voice is no statement of the one that passes it on. A question that only asks who or why puts no
 * proposition, and is none.
 */
export function findStatements(
  document: Document,
  text: AttributedText,
  entities: ReadonlyMap<string, Entity>,
  times: readonly FoundTime[],
): UngroupedStatement[] {
  const attributed = attributedPieces(document, text, entities, times);
  const retractions = retractionsOf(attributed, document, text);
  const retracting = new Set(retractions.map(({ sentence }) => sentence + 1));
  const pieces = [...attributed, ...retractions, ...ownPieces(document, text, retracting)];
  const bySentences = Map.groupBy(pieces, ({ sentence }) => sentence);
  const statements: UngroupedStatement[] = [];
  let sentence = 0;
  for (const { words: inParagraph } of text.paragraphs) {
    for (const words of inParagraph) {
      for (const piece of bySentences.get(sentence) ?? [])
        for (const one of statementsIn(document, piece, words, { rules: text.rules, times, entities }))
          statements.push(one);
      sentence += 1;
    }
  }
  return statements;
}

/** By where they start, shorter chains first. */
export function inTextOrder(statements: readonly UngroupedStatement[]): UngroupedStatement[] {
  return statements.toSorted(
    (a, b) => startOf(a) - startOf(b) || a.chain.length - b.chain.length || (a.id < b.id ? -1 : 1),
  );
}

function startOf({ spans }: UngroupedStatement): number {
  return spans[0]?.[0] ?? 0;
}

/** What the attributions of a text say, cut at the ends of sentences. */
function attributedPieces(
  document: Document,
  { sentences, attributions, hearers, rules }: AttributedText,
  entities: ReadonlyMap<string, Entity>,
  times: readonly FoundTime[],
): Piece[] {
  const speech = { text: document.text, sentences, times, wordsBeforeEvents: rules.wordsBeforeEvents };
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  const context = { byId, entities, hearers, rules, isStatement: document.kind === 'statement' };
  const nested = Map.groupBy(attributions, ({ parent }) => parent);
  const partAt = partLocator(document.parts);
  return attributions.flatMap((attribution) => {
    const part = partAt(attribution.content.spans[0]?.[0] ?? 0);
    if (part === null || isTitling(part)) return [];
    const inner = (nested.get(attribution.id) ?? []).filter(takesPosition).flatMap(allSpans);
    const taken = bySentence(inner, sentences);
    const chain = chainOf(part, attribution, context);
    const type = entities.get(attribution.source?.entity ?? '')?.type ?? null;
    const said = saidWhen(attribution, type, speech);
    const contents = bySentence(contentOf(attribution, document.text, rules), sentences);
    return [...contents].map(
      ([sentence, spans]): Piece => ({
        sentence,
        spans,
        chain,
        said,
        mood: moodOfCue(attribution),
        taken: taken.get(sentence) ?? [],
      }),
    );
  });
}

function takesPosition({ attitude }: Attribution): boolean {
  return attitude !== 'asks' && attitude !== 'wants';
}

function moodOfCue({ attitude }: Attribution): Mood | null {
  if (attitude === 'asks') return 'question';
  return attitude === 'wants' ? 'wish' : null;
}

/** What a statement by an attribution is worded in: its content, with source and cue where that says nothing without them. */
function contentOf(attribution: Attribution, text: string, rules: StatementRules): readonly Span[] {
  const { cue, content } = attribution;
  if (cue === null || !rules.needsItsCue(cue.text, content.text)) return content.spans;
  const [start, end] = hullOf(allSpans(attribution));
  const isOneClause = end - start <= longestClause && !/\n\s*\n/u.test(text.slice(start, end));
  return isOneClause ? [[start, end]] : content.spans;
}

/** Characters of the longest clause that is a statement for a content of a word or two. */
const longestClause = 300;

/** `We reported that … This was untrue.`: who takes back what it said before cites it and denies it. */
function retractionsOf(
  pieces: readonly Piece[],
  { text }: Document,
  { sentences, rules }: AttributedText,
): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    const [own, cited] = piece.chain;
    const next = sentences[piece.sentence + 1];
    const isCitation = piece.chain.length === 2 && own !== undefined && own.entity === cited?.entity;
    if (!isCitation || next === undefined || !rules.takesBack(text.slice(...next))) return [];
    return [{ ...piece, chain: [{ ...own, stance: 'denies' }] }];
  });
}

/**
 * What the parts of a text say in their own voice: its sentences, without what is said in them by others.
 *
 * @param retracting the sentences in which the voice takes back what the one before cites
 */
function ownPieces(
  document: Document,
  { sentences, attributions }: AttributedText,
  retracting: ReadonlySet<number>,
): Piece[] {
  const taken = Map.groupBy(
    attributions.flatMap((one) => hullsOf(one, sentences)),
    ({ sentence }) => sentence,
  );
  const partAt = partLocator(document.parts);
  return sentences.flatMap((span, sentence): Piece[] => {
    const part = partAt(span[0]);
    const text = document.text.slice(...span);
    if (part === null || isTitling(part) || !isSentence(text)) return [];
    const hulls = (taken.get(sentence) ?? []).map(({ hull }) => hull);
    const stance = retracting.has(sentence) ? 'denies' : 'affirms';
    const chain: Link[] = [{ name: part.voiceName, entity: part.voice, attribution: null, stance }];
    return without([span], hulls).map((rest) => ({
      sentence,
      spans: [rest],
      chain,
      said: null,
      mood: null,
      taken: hulls,
    }));
  });
}

/** What of each sentence an attribution takes in which something of its content stands: `… the letter of the union.` tells of one. */
function hullsOf(one: Attribution, sentences: readonly Span[]) {
  const contents = bySentence(one.content.spans, sentences);
  return [...bySentence(allSpans(one), sentences)].flatMap(([sentence, spans]) =>
    contents.has(sentence) ? [{ sentence, hull: hullOf(spans) }] : [],
  );
}

/** Headlines and captions say in short what the report says: to count it there would count it twice. */
function isTitling({ kind }: Part): boolean {
  return kind === 'headline' || kind === 'caption';
}

function isSentence(text: string): boolean {
  return wordsIn(text) >= fewestWords && /[.!?…]["”’)\]]*$/u.test(text);
}

/** What is known when statements are put together. */
interface StatementContext {
  readonly rules: StatementRules;
  readonly times: readonly FoundTime[];
  readonly entities: ReadonlyMap<string, Entity>;
}

/** The innermost voice and the bodies for which it speaks, as far as they are known. */
function speakersOf(chain: readonly Link[], entities: ReadonlyMap<string, Entity>): Entity[] {
  const source = entities.get(chain.at(-1)?.entity ?? '');
  if (source === undefined) return [];
  return [source, ...source.memberOf.flatMap((body) => entities.get(body) ?? [])];
}

/** @param words of the sentence */
function statementsIn(
  document: Document,
  piece: Piece,
  words: readonly Word[],
  context: StatementContext,
): UngroupedStatement[] {
  const { rules } = context;
  const all = wordsWithin(words, piece.spans);
  const isRest = piece.chain.length === 1 && piece.taken.length > 0;
  const own = isRest ? rules.clauseIn(all) : all;
  if (own === null) return [];
  const spans = isRest ? within(piece.spans, [[own[0]?.start ?? 0, own.at(-1)?.end ?? 0]]) : piece.spans;
  return rules.propositionsIn(own).flatMap((bounds) => {
    const held = within(spans, bounds);
    if (held.length === 0 || isRelay(document.text, held, piece.taken)) return [];
    const said = wordsWithin(own, held);
    const mood = piece.mood ?? rules.moodOf(said);
    return mood === null ? [] : [statement(document, piece, held, mood, said, context)];
  });
}

function wordsWithin(words: readonly Word[], spans: readonly Span[]): readonly Word[] {
  const [first, last] = [words[0], words.at(-1)];
  const isAll = spans.some(([from, to]) => from <= (first?.start ?? 0) && (last?.end ?? 0) <= to);
  return isAll
    ? words
    : words.filter(({ start, end }) => spans.some(([from, to]) => from <= start && end <= to));
}

/**
 * Whether what is left of a content without the inner attributions says nothing by itself: `that`, a comma, or too
 * few words. That somebody said something is no statement; what they said is, in a chain of its own.
 */
function isRelay(text: string, spans: readonly Span[], taken: readonly Span[]): boolean {
  const rest = without(spans, taken);
  const isTouched =
    rest.length !== spans.length ||
    rest.some(([start], at) => start !== spans[at]?.[0]) ||
    rest.some(([, end], at) => end !== spans[at]?.[1]);
  const words = wordsIn(rest.map(([from, to]) => text.slice(from, to)).join(' '));
  return words < (isTouched ? fewestWords + 1 : 1);
}

function statement(
  document: Document,
  { chain, said }: Piece,
  spans: readonly Span[],
  mood: Mood,
  words: readonly Word[],
  { rules, times, entities }: StatementContext,
): UngroupedStatement {
  const text = spans.map(([start, end]) => document.text.slice(start, end)).join(' … ');
  const voices = chain.map(({ attribution }) => attribution ?? '').join(',');
  const hasTime = spans.some(([start, end]) => (times[firstFrom(start, times)]?.end ?? end + 1) <= end);
  return {
    id: idOf('s', document.id, JSON.stringify(spans), voices),
    document: document.id,
    spans,
    text,
    mood,
    checkWorthiness: checkWorthinessOf(rules.signsOf(words), mood, hasTime),
    chain: withPosition(chain, mood, rules.leavesOpen(text)),
    firsthand: isFirsthand(document.text, spans, speakersOf(chain, entities), chain.length > 1, rules),
    when: timeOf(spans, times),
    said,
  };
}

/** Who asks, or says that nobody knows, leaves open what the words put. */
function withPosition(chain: readonly Link[], mood: Mood, isOpen: boolean): readonly Link[] {
  const last = chain.at(-1);
  if (last === undefined || last.stance !== 'affirms' || !(isOpen || mood === 'question')) return chain;
  return [...chain.slice(0, -1), { ...last, stance: 'doubts' }];
}
