import type { SharedPassage } from '../../model/derivation.ts';
import type { Span } from '../../model/span.ts';
import type { AlignedPassage } from '../copies/align-texts.ts';
import { chooseParents, type Parent } from '../copies/choose-parents.ts';
import { compareTimes } from '../copies/publication-time.ts';
import { reuseBetween } from '../copies/reuse-between.ts';
import { type ComparableTrace, relatedness } from './comparable-trace.ts';
import { sameIssuer } from './compare-documents.ts';

/** A document with which another shares wording, and how. */
export interface SharedWording {
  readonly other: ComparableTrace;
  readonly directed: boolean;
  readonly kind: 'copy' | 'quotation' | 'paraphrase';
  /** 0 to 1. */
  readonly confidence: number;
  /** The other document as `origin`. */
  readonly shared: readonly SharedPassage[];
}

/**
 * From where a document has its wording: at length, or else a sentence of which it does not say whose it is.
 *
 * @param others candidates, in any order
 * @param credited sentences of which it says whose they are
 */
export function findWording(
  later: ComparableTrace,
  others: readonly ComparableTrace[],
  credited: readonly Span[],
): SharedWording[] {
  const byId = new Map(others.map((other) => [other.report.id, other]));
  const { parents, undirected } = chooseParents(
    later.report,
    others.map(({ report }) => report),
  );
  const found = [
    ...parents.map((parent) => copied(later, byId.get(parent.id), parent, true)),
    ...undirected.map((parent) => copied(later, byId.get(parent.id), parent, false)),
  ].filter((one) => one !== null);
  return found.length > 0 ? found : reworded(later, others, credited);
}

function copied(
  later: ComparableTrace,
  other: ComparableTrace | undefined,
  { confidence, explained, shared }: Parent,
  directed: boolean,
): SharedWording | null {
  if (
    other === undefined ||
    wordsOf(shared) < leastOfLength ||
    (sameIssuer(other, later) && explained < leastOfOwn)
  )
    return null;
  const places = shared.map(({ b }) => b);
  const kind = isMostly(places, later.trace.quoted) ? 'quotation' : 'copy';
  return { other, directed, kind, confidence, shared: shared.map(toPassage) };
}

/** Words in a row of shared passages from which wording is reused at length: two sentences. */
const leastOfLength = 25;
/** Fewer shared words are a phrase. */
const leastOfSentence = 7;

function wordsOf(shared: readonly AlignedPassage[]): number {
  return shared.reduce((sum, { words }) => sum + words, 0);
}

/** What an outlet prints under each of its reports is no part of them; a good part of a report is. */
const leastOfOwn = 0.3;

/**
 * Of the confidence of copying: one sentence in other words has little. It is told by where it stands: at the head of a report, without a word on
 * whose it is, and in one other report alone. Set on reports of seven outlets that have nothing from each other so far as is known, of which hardly a pair was told so before the last rules; not counted anew since.
 */
const leastOfRewording = 0.12;

/** Below this the two tell of different things, and share a phrase. */
const leastRelated = 0.12;

/** Sentences of a report, its headline among them, that say what it is about. */
const leading = 3;

/** The document before it that has the sentence with which it leads, and which it does not name. */
function reworded(
  later: ComparableTrace,
  others: readonly ComparableTrace[],
  credited: readonly Span[],
): SharedWording[] {
  const lead = later.trace.passages.slice(0, leading).map(({ span }) => span);
  const isOwn = (passages: readonly Span[]) =>
    isMostly(passages, lead) && !isMostly(passages, credited) && !isMostly(passages, later.trace.quoted);
  const found = others
    .filter(
      (other) =>
        compareTimes(other.report.published, later.report.published) < 0 && !sameIssuer(other, later),
    )
    .filter((other) => relatedness(other, later) >= leastRelated)
    .map((other) => ({ other, reuse: reuseBetween(other.report, later.report) }))
    .filter(
      ({ reuse }) =>
        reuse.confidence >= leastOfRewording &&
        wordsOf(reuse.shared) >= leastOfSentence &&
        isOwn(reuse.shared.map(({ b }) => b)),
    )
    .sort((x, y) => y.reuse.bits - x.reuse.bits || (x.other.report.id < y.other.report.id ? -1 : 1));
  return found.slice(0, 1).map(({ other, reuse }) => ({
    other,
    directed: true,
    kind: 'paraphrase',
    confidence: reuse.confidence,
    shared: reuse.shared.map(toPassage),
  }));
}

function toPassage({ a, b }: AlignedPassage): SharedPassage {
  return { origin: a, derived: b };
}

/** Whether more than half of the letters of some passages stand within others. */
export function isMostly(passages: readonly Span[], within: readonly Span[]): boolean {
  const [inner, outer] = [joined(passages), joined(within)];
  let inside = 0;
  let at = 0;
  for (const [start, end] of inner) {
    while ((outer[at]?.[1] ?? end) <= start) at += 1;
    for (let next = at; (outer[next]?.[0] ?? end) < end; next += 1) {
      const [from, to] = outer[next] ?? [0, 0];
      inside += Math.min(end, to) - Math.max(start, from);
    }
  }
  return inside * 2 > inner.reduce((sum, [start, end]) => sum + end - start, 0);
}

/** In order, and those that overlap or touch as one. */
function joined(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = apart.at(-1);
    if (last === undefined || last[1] < start) apart.push([start, end]);
    else apart[apart.length - 1] = [last[0], Math.max(last[1], end)];
  }
  return apart;
}
