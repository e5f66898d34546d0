import type { Findings, UngroupedStatement } from '../../model/findings.ts';
import type { Span } from '../../model/span.ts';
import type { TimeExpression } from '../../model/time.ts';
import { foldWording } from '../fold-wording.ts';
import { bagOf, type Entry, scaled } from './bag.ts';
import { type Figure, figuresIn } from './figures.ts';
import { hashWord } from './hash-word.ts';
import { isNegated } from './polarity.ts';
import { type DocumentReading, entriesIn, firstAt, readDocument, wordsWithin } from './read-document.ts';
import type { Signature } from './signature.ts';
import { nameHashes, type Word } from './words.ts';

/** The signatures of a document’s statements, in the order of these. */
export function signaturesOf(findings: Findings): Signature[] {
  const reading = readDocument(findings);
  const places = new Map(findings.statements.toSorted(byStart).map(({ id }, place) => [id, place]));
  return findings.statements.map((statement) =>
    signatureOf(statement, places.get(statement.id) ?? 0, reading),
  );
}

function byStart(a: UngroupedStatement, b: UngroupedStatement): number {
  return startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1);
}

function startOf({ spans }: UngroupedStatement): number {
  return spans[0]?.[0] ?? 0;
}

/** Words by which a statement points to what was said elsewhere. */
const pointers = new Set(
  `it that this these those so they them he she him such same story report reports claim claims matter thing rumour rumours allegation
  allegations figure number`.split(/\s+/),
);

const future = new Set(['will', 'would', 'shall', 'may', 'might', 'could', 'plan', 'plans', 'planned']);

function signatureOf(statement: UngroupedStatement, place: number, reading: DocumentReading): Signature {
  const { findings, words, counts, topic } = reading;
  const own = statement.spans.flatMap((span) => wordsWithin(words, span));
  const ownEntries = [...entriesIn(own, counts), ...meantWithin(statement, reading)];
  const { rest, before } = around(statement, reading);
  const figures = figuresOf(own, reading);
  const innermost = statement.chain.at(-1);
  const negated = isNegated(own);
  return {
    statement: statement.id,
    document: findings.document.id,
    own: bagOf(ownEntries),
    full: bagOf([...ownEntries, ...scaled(entriesIn(rest, counts), 0.6), ...before, ...scaled(topic, 0.35)]),
    topic: reading.topicBag,
    story: reading.storyBag,
    figures,
    figuresNear: figuresOf(rest, reading).filter(({ start }) => !figures.some((one) => one.start === start)),
    isNegated: negated,
    isDenial: negated !== (innermost?.stance === 'denies'),
    isFuture: own.some(({ lower }) => future.has(lower)),
    mood: statement.mood,
    worth: statement.checkWorthiness,
    pointing: own.length === 0 ? 1 : own.filter(({ lower }) => pointers.has(lower)).length / own.length,
    source: nameHashes(innermost?.name ?? ''),
    voices: statement.chain.slice(0, -1).flatMap(({ name }) => nameHashes(name ?? '')),
    publisher: reading.publisher,
    place,
    days: daysIn(statement, reading),
    when: statement.when,
    wording: hashWord(foldWording(statement.text)),
  };
}

/** What stands around a statement: its sentence, without who says it, and the two before. */
function around(statement: UngroupedStatement, reading: DocumentReading) {
  const { words, sentences, told, findings } = reading;
  const start = startOf(statement);
  const at = firstAt(sentences, start + 1, ([from]) => from) - 1;
  const part = findings.document.parts.find((one) => one.start <= start && start < one.end);
  const hidden = sourcesOf(statement, reading);
  const rest = wordsWithin(words, sentences[at] ?? [0, 0]).filter(
    (word) => !hidden.some(([from, to]) => from <= word.start && word.end <= to),
  );
  const before = [0.5, 0.35].flatMap((weight, back): Entry[] => {
    const sentence = sentences[at - 1 - back];
    if (sentence === undefined || part === undefined || sentence[0] < part.start) return [];
    return scaled(told(at - 1 - back), weight);
  });
  return { rest, before };
}

function sourcesOf({ chain }: UngroupedStatement, { sources }: DocumentReading): Span[] {
  return chain.flatMap(({ attribution }) => sources.get(attribution ?? '') ?? []);
}

function meantWithin({ spans }: UngroupedStatement, { meant }: DocumentReading): Entry[] {
  return spans.flatMap(([start, end]) => {
    const first = firstAt(meant, start, ({ span }) => span[0]);
    const found = meant.slice(first, first + mostMeant).filter(({ span }) => span[1] <= end);
    return found.flatMap(({ entries }) => entries);
  });
}

/** Pronouns and descriptions of one statement that are looked at. */
const mostMeant = 30;

/** Dates and times of day are no figures. */
function figuresOf(words: readonly Word[], reading: DocumentReading): Figure[] {
  return figuresIn(words).filter(({ start }) => timesWithin([start, start + 1], reading).length === 0);
}

function daysIn({ spans }: UngroupedStatement, reading: DocumentReading): string[] {
  return spans
    .flatMap((span) => timesWithin(span, reading))
    .flatMap(({ earliest, latest }) =>
      earliest === null || latest === null ? [] : [`${earliest}/${latest}`],
    );
}

/** The time expressions that overlap a span. */
function timesWithin([start, end]: Span, { times }: DocumentReading): TimeExpression[] {
  const first = Math.max(0, firstAt(times, start, (time) => time.start) - 1);
  const cut = times.slice(first, first + mostTimes);
  return cut.filter((time) => time.start < end && start < time.end);
}

/** Time expressions of one statement that are looked at. */
const mostTimes = 20;
