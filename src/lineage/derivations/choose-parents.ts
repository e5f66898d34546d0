import type { ComparableTrace } from './comparable-trace.ts';
import { type Evidence, sameIssuer } from './compare-documents.ts';
import { fullNoun, matchIssuer } from './match-issuer.ts';
import type { Naming } from './references.ts';

/** An earlier document from which a later one may have something, and what speaks for it. */
export interface Candidate {
  readonly earlier: ComparableTrace;
  readonly evidence: readonly Evidence[];
}

/** Evidence of which document a sentence means, with the document. */
interface Bid {
  readonly earlier: ComparableTrace;
  readonly evidence: Evidence;
  readonly naming: Naming;
}

/** From here on a document is taken to be meant. */
const leastLikelihood = 0.5;

/**
 * From which of the candidates a document took something: each name in each sentence means one document, that which fits best (several where
 * it tells the days of several). What is named within the words of another parent is that one's parent.
 */
export function chooseParents(
  later: ComparableTrace,
  candidates: readonly Candidate[],
  least = leastLikelihood,
): Candidate[] {
  const bids = candidates.flatMap(({ earlier, evidence }) =>
    evidence
      .filter(({ likelihood }) => likelihood >= least)
      .flatMap((one): Bid[] => {
        const naming = later.trace.references[one.reference]?.namings[one.naming];
        return naming === undefined ? [] : [{ earlier, evidence: one, naming }];
      }),
  );
  const meant = [...Map.groupBy(bids, placeOf).values()].flatMap(bestOf);
  const named = meant.filter((bid) => isClear(bid, meant));
  const chosen = named.filter((bid) => !isRelayed(bid, named, later));
  const byParent = Map.groupBy(chosen, ({ earlier }) => earlier);
  return [...byParent].map(([earlier, own]) => ({ earlier, evidence: own.map(({ evidence }) => evidence) }));
}

function placeOf({ evidence: { reference }, naming }: Bid): string {
  return `${reference} ${naming.form === 'self' ? 'self' : naming.name.join(' ')}`;
}

/** The best bid for one name, and those for other days that the sentence tells; of equals the latest document. */
function bestOf(bids: readonly Bid[]): Bid[] {
  const [best] = bids.toSorted(
    (a, b) =>
      b.evidence.likelihood - a.evidence.likelihood ||
      compareText(b.earlier.trace.published ?? '', a.earlier.trace.published ?? '') ||
      compareText(a.earlier.trace.document, b.earlier.trace.document),
  );
  if (best === undefined || shareOfBest(best, bids) < leastLikelihood) return [];
  const isDated = ({ evidence }: Bid) => evidence.features.isDated;
  return bids.filter(
    (bid) => bid === best || (isDated(bid) && isDated(best) && sameIssuer(bid.earlier, best.earlier)),
  );
}

/**
 * How likely the best bid is right where others of its issuer bid for the same place: their odds, and those of none, count against it. The strongest rival
 * does not: of two reports of one outlet on one story the better is right more often than not (of 115 edges in four cases two are lost otherwise); of a dozen hardly ever (of
 * 924 unrelated reports, 54 of 144 false edges went when that was counted, once).
 */
function shareOfBest(best: Bid, bids: readonly Bid[]): number {
  const rivals = bids.filter((bid) => bid !== best && !bid.evidence.features.isDated).map(oddsOf);
  const strongest = rivals.reduce((most, odds) => Math.max(most, odds), 0);
  const against = rivals.reduce((sum, odds) => sum + odds, 0) - strongest;
  return oddsOf(best) / (1 + oddsOf(best) + against);
}

function oddsOf({ evidence: { likelihood } }: Bid): number {
  return likelihood / (1 + 1e-9 - likelihood);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * A description means a document where no name in its sentence means another (nor, more surely, what a description is taken for), and an outlet only where it is named elsewhere: *the paper* may be
 * any.
 */
function isClear({ earlier, evidence, naming }: Bid, all: readonly Bid[]): boolean {
  if (naming.form !== 'noun' || evidence.features.name >= fullNoun) return true;
  const named = all.filter((bid) => bid.naming.form !== 'noun');
  const isAnother = (bid: Bid) =>
    bid.evidence.reference === evidence.reference &&
    !sameIssuer(bid.earlier, earlier) &&
    (bid.naming.form === 'name' || bid.evidence.likelihood >= evidence.likelihood);
  if (named.some(isAnother)) return false;
  if (named.some((bid) => sameIssuer(bid.earlier, earlier))) return true;
  return !earlier.trace.issuer.isOutlet && !naming.goesBack;
}

/** Whether somebody else who is a parent too is said to have said what is referred to. */
function isRelayed({ earlier, naming }: Bid, all: readonly Bid[], later: ComparableTrace): boolean {
  const others = all.filter((bid) => !sameIssuer(bid.earlier, earlier) && !sameIssuer(bid.earlier, later));
  return naming.within.some((name) =>
    others.some((bid) => matchIssuer({ name, form: 'name' }, bid.earlier.trace.issuer) >= 0.7),
  );
}
