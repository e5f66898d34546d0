import type { Derivation, SharedPassage } from '../../model/derivation.ts';
import type { Findings } from '../../model/findings.ts';
import { type Candidate, chooseParents } from './choose-parents.ts';
import { compareDates } from './compare-dates.ts';
import { type Evidence, evidenceOf } from './compare-documents.ts';
import { type Trace, traceOf } from './trace.ts';

/**
 * Which document of a pile took wording or substance from which, in the order of the derived document, then of its origin, as given. The
 * order of `findings` makes no other difference.
 */
export function findDerivations(findings: readonly Findings[]): Derivation[] {
  const traces = findings.map(traceOf);
  return traces.flatMap((later) => {
    const earlier = traces.filter(
      (one) => one !== later && compareDates(one.published, later.published) <= 0,
    );
    const candidates = earlier.map((one): Candidate => ({ earlier: one, evidence: evidenceOf(one, later) }));
    const parents = chooseParents(later, candidates);
    const places = new Map(traces.map(({ document }, at) => [document, at]));
    return parents
      .toSorted((a, b) => (places.get(a.earlier.document) ?? 0) - (places.get(b.earlier.document) ?? 0))
      .map((parent) => derivationOf(later, parent));
  });
}

function derivationOf(later: Trace, { earlier, evidence }: Candidate): Derivation {
  const best = evidence[0]?.score ?? 0;
  return {
    origin: earlier.document,
    derived: later.document,
    kind: evidence.some(({ quote }) => quote !== null) ? 'quotation' : 'citation',
    confidence: Math.round(100 / (1 + Math.exp(-(best - 1.5)))) / 100,
    directed: true,
    shared: evidence.map(passageOf).filter((one) => one !== null),
  };
}

function passageOf({ passage, reference }: Evidence): SharedPassage | null {
  return passage === null ? null : { origin: passage, derived: reference.span };
}
