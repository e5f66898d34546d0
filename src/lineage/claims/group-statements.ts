import { candidatePairs } from './candidate-pairs.ts';
import { compareStatements, type StatementComparison } from './compare-statements.ts';
import { keysOf } from './keys-of.ts';
import { partition } from './partition.ts';
import type { Signature } from './signature.ts';

/** Two statements that were compared, and how they stand to each other. */
export interface ComparedPair extends StatementComparison {
  readonly a: Signature;
  readonly b: Signature;
}

/** Statements that make one claim. */
export interface StatementGroup {
  /** In order of id. */
  readonly members: readonly Signature[];
  /** What was compared among them. */
  readonly pairs: readonly ComparedPair[];
}

/** Statements by the claims they make, and the pairs of different claims that cannot both be so. */
export interface GroupedStatements {
  readonly groups: readonly StatementGroup[];
  readonly contradictions: readonly ComparedPair[];
}

/** Groups statements by their signatures; the order in which these come makes no difference. */
export function groupStatements(signatures: readonly Signature[]): GroupedStatements {
  const sorted = signatures.toSorted((a, b) => (a.statement < b.statement ? -1 : 1));
  const pairs = comparedPairs(sorted);
  const items = [...sorted.keys()];
  const edges = pairs.map(({ at: [a, b], score }) => ({ a, b, score }));
  const parts = partition({ items, edges });
  const groupOf = new Map(parts.flatMap((part, group) => part.map((item) => [item, group])));
  const isWithin = ({ at: [a, b] }: { readonly at: readonly [number, number] }) =>
    groupOf.get(a) === groupOf.get(b);
  const within = Map.groupBy(pairs.filter(isWithin), ({ at: [a] }) => groupOf.get(a));
  return {
    groups: parts.map((part, group) => ({
      members: part.map((item) => sorted[item] as Signature),
      pairs: within.get(group) ?? [],
    })),
    contradictions: pairs.filter((pair) => pair.relation === 'contradiction' && !isWithin(pair)),
  };
}

function comparedPairs(sorted: readonly Signature[]) {
  return candidatePairs(sorted.map(keysOf)).map((at) => {
    const [a, b] = [sorted[at[0]] as Signature, sorted[at[1]] as Signature];
    return { at, a, b, ...compareStatements(a, b) };
  });
}
