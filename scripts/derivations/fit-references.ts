import { candidatesIn } from '../../src/lineage/derivations/candidates.ts';
import { comparableTraceOf } from '../../src/lineage/derivations/comparable-trace.ts';
import { compareDocuments } from '../../src/lineage/derivations/compare-documents.ts';
import { keysOf } from '../../src/lineage/derivations/keys-of.ts';
import { signNames, signsOf } from '../../src/lineage/derivations/likelihood.ts';
import { publicationOrder } from '../../src/lineage/derivations/publication-order.ts';
import type { Findings } from '../../src/model/findings.ts';
import { type Example, fitLogistic } from '../claims/fit-logistic.ts';

/** The signs of every reference that one document may make to another. */
export interface Pair {
  readonly references: readonly (readonly number[])[];
  readonly right: boolean;
  readonly weight: number;
}

/** The pairs of a pile of which one may refer to the other. */
export function pairsIn(
  findings: readonly Findings[],
  isEdge: (origin: string, derived: string) => boolean,
  weight: number,
): Pair[] {
  const traces = findings.map(comparableTraceOf);
  const near = candidatesIn(
    traces.map((one) => ({ id: one.trace.document, published: one.report.published, keys: keysOf(one) })),
  );
  return traces.flatMap((later, at) =>
    (near[at]?.referred ?? []).flatMap((place): Pair[] => {
      const earlier = traces[place];
      if (earlier === undefined || publicationOrder(earlier, later) > 0) return [];
      const references = compareDocuments(earlier, later).map(({ features }) => signsOf(features));
      const right = isEdge(earlier.trace.document, later.trace.document);
      return references.length === 0 ? [] : [{ references, right, weight }];
    }),
  );
}

/** The pull towards 0 on signs as they are, most of which are 0 or 1: on standardised ones, those that were seen three times get the greatest weights. */
const pull = 0.6;

/** A pair by its surest reference: one that is right is enough for an edge. */
function exampleOf({ references, right, weight }: Pair, weights: readonly number[]): Example {
  const oddsOf = (signs: readonly number[]) =>
    signs.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), 0);
  const values = references.reduce((best, one) => (oddsOf(one) > oddsOf(best) ? one : best));
  return { values, right, weight };
}

/**
 * Weights in the order of `signNames`. Which reference is the surest is not known before there are weights: at first that whose name and words fit best; then by what was fitted.
 */
export function fitTo(pairs: readonly Pair[]): number[] {
  const isOfFit = (name: string) => Number(name === 'name' || name === 'fit');
  let weights = signNames.map(isOfFit);
  for (let round = 0; round < rounds; round += 1)
    weights = fitLogistic(
      pairs.map((pair) => exampleOf(pair, weights)),
      pull,
      false,
    );
  return weights;
}

/** After five nothing changes that is written. */
const rounds = 6;
