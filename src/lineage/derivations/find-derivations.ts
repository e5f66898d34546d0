import type { Derivation, SharedPassage } from '../../model/derivation.ts';
import type { Findings } from '../../model/findings.ts';
import { publicationTime } from '../copies/publication-time.ts';
import { candidatesIn, type Filed, type Near } from './candidates.ts';
import { type Candidate, chooseParents } from './choose-parents.ts';
import type { ComparableTrace } from './comparable-trace.ts';
import { compareDocuments, type Evidence } from './compare-documents.ts';
import { type DerivationMemory, noMemory } from './derivation-memory.ts';
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
  const traces = new TracesAtHand();
  const near = candidatesIn(findings.map((found) => filed(found, traces, memory)));
  return untangle(
    findings.flatMap((later, at) => {
      const others = placed(near[at], findings);
      const [referred, worded] = [others.referred.map(idOf), others.worded.map(idOf)];
      const known = memory.parentsOf(idOf(later), { referred, worded });
      if (known !== null) return known;
      const parents = parentsIn(later, others, traces);
      memory.noteParents(idOf(later), { referred, worded }, parents);
      return parents;
    }),
  );
}

/** The documents with which one is compared. */
export interface Others {
  readonly referred: readonly Findings[];
  readonly worded: readonly Findings[];
}

function placed(near: Near | undefined, findings: readonly Findings[]): Others {
  const at = (places: readonly number[] = []) => places.flatMap((place) => findings[place] ?? []);
  return { referred: at(near?.referred), worded: at(near?.worded) };
}

function idOf({ document }: Findings): string {
  return document.id;
}

function filed(findings: Findings, traces: TracesAtHand, memory: DerivationMemory): Filed {
  const { id, published } = findings.document;
  const known = memory.keysOf(id);
  const keys = known ?? keysOf(traces.traceOf(findings));
  if (known === null) memory.noteKeys(id, keys);
  return { id, published: publicationTime(published), keys };
}

/** What a document took from some others: a pure function of their findings. */
export function parentsIn(later: Findings, { referred, worded }: Others, traces: TracesAtHand): Derivation[] {
  const all = (others: readonly Findings[]) => others.map((one) => traces.traceOf(one));
  return parentsOf(traces.traceOf(later), all(referred), all(worded));
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
