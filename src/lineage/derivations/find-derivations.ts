import type { Derivation, SharedPassage } from '../../model/derivation.ts';
import type { Findings } from '../../model/findings.ts';
import { candidatesIn } from './candidates.ts';
import { type Candidate, chooseParents } from './choose-parents.ts';
import { type ComparableTrace, comparable } from './comparable-trace.ts';
import { compareDates } from './compare-dates.ts';
import { compareDocuments, type Evidence } from './compare-documents.ts';
import { traceOf } from './trace.ts';

/**
 * Which document of a pile took wording or substance from which, in the order of the derived document, then of its origin, as given. The
 * order of `findings` makes no other difference.
 */
export function findDerivations(findings: readonly Findings[]): Derivation[] {
  const traces = findings.map(traceOf).map(comparable);
  const near = candidatesIn(traces);
  return traces.flatMap((later, at) => {
    const earlier = (near[at] ?? []).flatMap((place) => traces[place] ?? []);
    const candidates = earlier
      .filter((one) => compareDates(one.trace.published, later.trace.published) <= 0)
      .map((one): Candidate => ({ earlier: one, evidence: compareDocuments(one, later) }));
    return chooseParents(later, candidates).map((parent) => derivationOf(later, parent));
  });
}

function derivationOf(later: ComparableTrace, { earlier, evidence }: Candidate): Derivation {
  const best = evidence.reduce((most, { likelihood }) => Math.max(most, likelihood), 0);
  return {
    origin: earlier.trace.document,
    derived: later.trace.document,
    kind: evidence.some(({ features }) => features.isQuoted) ? 'quotation' : 'citation',
    confidence: Math.round(100 * best) / 100,
    directed: true,
    shared: evidence.map((one) => passageOf(one, earlier, later)).filter((one) => one !== null),
  };
}

function passageOf(
  { passage, reference }: Evidence,
  { trace: earlier }: ComparableTrace,
  { trace: later }: ComparableTrace,
): SharedPassage | null {
  const origin = passage === null ? undefined : earlier.passages[passage]?.span;
  const derived = later.references[reference]?.span;
  return origin === undefined || derived === undefined ? null : { origin, derived };
}
