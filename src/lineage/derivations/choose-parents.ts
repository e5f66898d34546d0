import { type Evidence, sameIssuer } from './compare-documents.ts';
import { matchIssuer } from './match-issuer.ts';
import type { Naming } from './references.ts';
import type { Trace } from './trace.ts';

/** An earlier document from which a later one may have something, and what speaks for it. */
export interface Candidate {
  readonly earlier: Trace;
  /** Best first. */
  readonly evidence: readonly Evidence[];
}

/** Evidence of which document a sentence means, with the document. */
interface Bid {
  readonly earlier: Trace;
  readonly evidence: Evidence;
}

/** The score from which a reference is taken to mean a document. */
const leastScore = 1.9;

/**
 * From which of the candidates a document took something: each name in each sentence means one document, that which fits best (several where
 * it tells the days of several). What is named within the words of another parent is that one's parent.
 */
export function chooseParents(later: Trace, candidates: readonly Candidate[]): Candidate[] {
  const bids = candidates.flatMap(({ earlier, evidence }) =>
    evidence.filter(({ score }) => score >= leastScore).map((one): Bid => ({ earlier, evidence: one })),
  );
  const meant = [...Map.groupBy(bids, placeOf).values()].flatMap(bestOf);
  const named = meant.filter((bid) => isClear(bid, meant));
  const chosen = named.filter((bid) => !isRelayed(bid, named, later));
  const byParent = Map.groupBy(chosen, ({ earlier }) => earlier);
  return [...byParent].map(([earlier, own]) => ({
    earlier,
    evidence: own
      .map(({ evidence }) => evidence)
      .sort((a, b) => b.score - a.score || startOf(a) - startOf(b)),
  }));
}

function startOf({ reference }: Evidence): number {
  return reference.span[0];
}

function placeOf({ evidence: { reference, naming } }: Bid): string {
  return `${reference.span[0]} ${naming.form === 'self' ? 'self' : naming.name.join(' ')}`;
}

/** The best bid for one name, and those for other days that the sentence tells; of equals the latest document. */
function bestOf(bids: readonly Bid[]): Bid[] {
  const [best] = bids.toSorted(
    (a, b) =>
      b.evidence.score - a.evidence.score ||
      compareText(b.earlier.published ?? '', a.earlier.published ?? '') ||
      compareText(a.earlier.document, b.earlier.document),
  );
  return bids.filter(
    (bid) =>
      bid === best ||
      (bid.evidence.isDated && best?.evidence.isDated && sameIssuer(bid.earlier, best.earlier)),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * A description means a document where no name in its sentence means another, and an outlet only where it is named elsewhere: *the paper* may be
 * any.
 */
function isClear({ earlier, evidence }: Bid, all: readonly Bid[]): boolean {
  if (evidence.naming.form !== 'noun') return true;
  const isNamed = (bid: Bid) => bid.evidence.naming.form !== 'noun';
  if (
    all.some(
      (bid) =>
        isNamed(bid) && bid.evidence.reference === evidence.reference && !sameIssuer(bid.earlier, earlier),
    )
  )
    return false;
  return !earlier.issuer.isOutlet || all.some((bid) => isNamed(bid) && sameIssuer(bid.earlier, earlier));
}

/** Whether somebody else who is a parent too is said to have said what is referred to. */
function isRelayed({ earlier, evidence }: Bid, all: readonly Bid[], later: Trace): boolean {
  return evidence.naming.within.some((name) =>
    all.some(
      (bid) =>
        !sameIssuer(bid.earlier, earlier) &&
        !sameIssuer(bid.earlier, later) &&
        matchIssuer(outer(name), bid.earlier.issuer) >= 0.7,
    ),
  );
}

function outer(name: readonly string[]): Naming {
  return { name, form: 'name', relation: 'source', isQuoted: false, within: [], terms: [] };
}
