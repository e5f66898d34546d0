import type { Derivation, SharedPassage } from '../../model/derivation.ts';
import type { Document } from '../../model/document.ts';
import type { Findings } from '../../model/findings.ts';
import { publicationTime } from '../copies/publication-time.ts';
import { candidatesIn, type Filed } from './candidates.ts';
import { type Candidate, chooseParents } from './choose-parents.ts';
import type { ComparableTrace } from './comparable-trace.ts';
import { compareDocuments, type Evidence } from './compare-documents.ts';
import { type ComparedWith, type DerivationMemory, noMemory } from './derivation-memory.ts';
import { findWording, isMostly, type SharedWording } from './find-wording.ts';
import { keysOf } from './keys-of.ts';
import { publicationOrder } from './publication-order.ts';
import { TracesAtHand } from './traces-at-hand.ts';
import { untangle } from './untangle.ts';

/**
 * Which document of a pile took wording or substance from which: of two, one edge at most. In the order of the derived document as given, then of its
 * origin's id; else the order of `findings` makes no difference. Who is who makes none either: what documents say of themselves and of others counts.
 *
 * @param findings as the documents have them
 * @param memory of what was found of them before; it is given what is found now
 */
export function findDerivations(
  findings: readonly Findings[],
  memory: DerivationMemory = noMemory,
): Derivation[] {
  const byId = new Map(findings.map((one) => [one.document.id, one]));
  const traces = new TracesAtHand((id) => byId.get(id) as Findings);
  const pile = findings.map(({ document }) => filed(document, traces, memory));
  return untangle(
    comparisonsIn(pile).flatMap(({ later, others }) => {
      const known = memory.parentsOf(later, others);
      if (known !== null) return known;
      const parents = parentsAmong(later, others, traces);
      memory.noteParents(later, others, parents);
      return parents;
    }),
  );
}

/** For each document of a pile, in its order, with which it is to be compared. */
export function comparisonsIn(
  pile: readonly Filed[],
): { readonly later: string; readonly others: ComparedWith }[] {
  const idsAt = (places: readonly number[]) => places.map((place) => pile[place]?.id ?? '');
  return candidatesIn(pile).map(({ referred, worded }, at) => ({
    later: pile[at]?.id ?? '',
    others: { referred: idsAt(referred), worded: idsAt(worded) },
  }));
}

/** What a document took from some others: a pure function of their findings. */
export function parentsAmong(
  later: string,
  { referred, worded }: ComparedWith,
  traces: TracesAtHand,
): Derivation[] {
  const all = (others: readonly string[]) => others.map((one) => traces.traceOf(one));
  return parentsOf(traces.traceOf(later), all(referred), all(worded));
}

/** A document under the keys by which it is compared with others. */
function filed(
  { id, published }: Pick<Document, 'id' | 'published'>,
  traces: TracesAtHand,
  memory: DerivationMemory,
): Filed {
  const known = memory.keysOf(id);
  const keys = known ?? keysOf(traces.traceOf(id));
  if (known === null) memory.noteKeys(id, keys);
  return { id, published: publicationTime(published), keys };
}

/** What a document took from some others: a pure function of it and them, whatever their order. */
function parentsOf(
  later: ComparableTrace,
  referred: readonly ComparableTrace[],
  alike: readonly ComparableTrace[],
): Derivation[] {
  const candidates = referred
    .filter((earlier) => publicationOrder(earlier, later) <= 0)
    .map((earlier): Candidate => ({ earlier, evidence: compareDocuments(earlier, later) }));
  const cited = chooseParents(later, candidates);
  const credited = cited.flatMap(({ evidence }) => evidence.map((one) => sentenceOf(one, later)));
  const worded = findWording(later, alike, credited);
  const edges = cited.map((parent) =>
    citationOf(
      later,
      parent,
      worded.find(({ other }) => other === parent.earlier),
    ),
  );
  const uncredited = worded.filter(
    ({ other, shared }) =>
      !cited.some(({ earlier }) => earlier === other) &&
      !isMostly(
        shared.map(({ derived }) => derived),
        credited,
      ),
  );
  return [...edges, ...uncredited.map((one) => wordingOf(later, one))].toSorted((a, b) =>
    a.origin < b.origin ? -1 : 1,
  );
}

/** An edge to a document that is named, with the wording that both share. */
function citationOf(
  later: ComparableTrace,
  { earlier, evidence }: Candidate,
  wording: SharedWording | undefined,
): Derivation {
  const best = evidence.reduce((most, { likelihood }) => Math.max(most, likelihood), 0);
  const isQuoted = evidence.some(({ features }) => features.isQuoted);
  const passages = evidence.map((one) => passageOf(one, earlier, later)).filter((one) => one !== null);
  return {
    origin: earlier.trace.document,
    derived: later.trace.document,
    directed: true,
    kind: kindOf(wording, isQuoted),
    confidence: rounded(Math.max(best, wording?.confidence ?? 0)),
    shared: wording?.shared ?? passages,
  };
}

/** A sentence that both have is taken from whoever is named for it. */
function kindOf(wording: SharedWording | undefined, isQuoted: boolean): Derivation['kind'] {
  if (wording !== undefined && wording.kind !== 'paraphrase') return wording.kind;
  return isQuoted ? 'quotation' : 'citation';
}

function wordingOf(
  later: ComparableTrace,
  { other, directed, kind, confidence, shared }: SharedWording,
): Derivation {
  return {
    origin: other.trace.document,
    derived: later.trace.document,
    directed,
    kind,
    confidence: rounded(confidence),
    shared,
  };
}

function rounded(likelihood: number): number {
  return Math.round(100 * likelihood) / 100;
}

function sentenceOf({ reference }: Evidence, { trace }: ComparableTrace): readonly [number, number] {
  return trace.references[reference]?.span ?? [0, 0];
}

function passageOf(
  evidence: Evidence,
  { trace }: ComparableTrace,
  later: ComparableTrace,
): SharedPassage | null {
  const origin = evidence.passage === null ? undefined : trace.passages[evidence.passage]?.span;
  return origin === undefined ? null : { origin, derived: sentenceOf(evidence, later) };
}
