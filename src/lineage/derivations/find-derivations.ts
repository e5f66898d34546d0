import type { Derivation, SharedPassage } from '../../model/derivation.ts';
import type { Findings } from '../../model/findings.ts';
import { candidatesIn } from './candidates.ts';
import { type Candidate, chooseParents } from './choose-parents.ts';
import type { ComparableTrace } from './comparable-trace.ts';
import { compareDocuments, type Evidence } from './compare-documents.ts';
import { DerivationMemory } from './derivation-memory.ts';
import { findWording, isMostly, type SharedWording } from './find-wording.ts';
import { publicationOrder } from './publication-order.ts';
import { untangle } from './untangle.ts';

/**
 * Which document of a pile took wording or substance from which: of two, one edge at most. In the order of the derived document as given, then of its
 * origin's id; else the order of `findings` makes no difference.
 *
 * @param memory - of what was found before: what is not what it was, or is compared with others than it was, is found anew
 */
export function findDerivations(
  findings: readonly Findings[],
  memory = new DerivationMemory(),
): Derivation[] {
  const near = candidatesIn(findings.map((found) => memory.filed(found)));
  const placed = (places: readonly number[] = []) => places.flatMap((place) => findings[place] ?? []);
  return untangle(
    findings.flatMap((later, at) => {
      const [referred, worded] = [placed(near[at]?.referred), placed(near[at]?.worded)];
      return memory.parentsOf(later, referred, worded, () => {
        const traces = (others: readonly Findings[]) => others.map((one) => memory.traceOf(one));
        return parentsOf(memory.traceOf(later), traces(referred), traces(worded));
      });
    }),
  );
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
