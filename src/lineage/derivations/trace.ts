import type { Part } from '../../model/document.ts';
import type { Findings } from '../../model/findings.ts';
import type { Span } from '../../model/span.ts';
import { type Issuer, issuerOf } from './issuer.ts';
import { quotedIn } from './quoted.ts';
import { type Reference, referenceIn } from './references.ts';
import { scenesOf } from './scenes.ts';
import { sentencesIn } from './sentences.ts';
import { termsIn } from './terms.ts';
import { TextWords } from './words.ts';

/** A sentence, and what it tells. */
export interface Passage {
  readonly span: Span;
  /** Keys of terms. */
  readonly terms: readonly string[];
}

/**
 * All of a document that says what it took from others, and what others could take from it, beside its wording: plain data that depends on that
 * document alone, so that it can be kept beside it.
 */
export interface Trace {
  readonly document: string;
  /** ISO 8601, as the document has it. */
  readonly published: string | null;
  readonly issuer: Issuer;
  /** Headline and report, in order. */
  readonly passages: readonly Passage[];
  /** The terms of all of them, with their weights. */
  readonly terms: Readonly<Record<string, number>>;
  readonly references: readonly Reference[];
  /** What stands between quotation marks in it. */
  readonly quoted: readonly Span[];
}

/**
 * The trace of a document. Its size and the time it takes are linear in those of what was found.
 *
 * @param words - of its text
 */
export function traceOf(findings: Findings, words = new TextWords(findings.document.text)): Trace {
  const { document } = findings;
  const weights = new Map<string, number>();
  const passages = passagesOf(findings, words, weights);
  return {
    document: document.id,
    published: document.published,
    issuer: issuerOf(findings),
    passages,
    terms: Object.fromEntries(weights),
    references: scenesOf(findings, words)
      .map(referenceIn)
      .filter((one) => one !== null),
    quoted: document.parts.filter(isOwn).flatMap(({ start, end }) => quotedIn(document.text, [start, end])),
  };
}

/** Comments and captions are others' words. */
function isOwn({ kind }: Part): boolean {
  return kind !== 'comment' && kind !== 'caption';
}

/** @param weights where the weights of the terms are added */
function passagesOf(
  { document, times }: Findings,
  words: TextWords,
  weights: Map<string, number>,
): Passage[] {
  const inOrder = times.toSorted((a, b) => a.start - b.start);
  let next = 0;
  return document.parts.filter(isOwn).flatMap(({ start, end }) =>
    sentencesIn(document.text, [start, end]).map((span): Passage => {
      while ((inOrder[next]?.end ?? span[1]) <= span[0]) next += 1;
      const here = [];
      for (let at = next; (inOrder[at]?.start ?? span[1]) < span[1]; at += 1) here.push(inOrder[at]);
      const terms = termsIn(
        words.within(span),
        here.filter((time) => time !== undefined),
      );
      for (const { key, weight } of terms) weights.set(key, Math.max(weight, weights.get(key) ?? 0));
      return { span, terms: terms.map(({ key }) => key) };
    }),
  );
}
