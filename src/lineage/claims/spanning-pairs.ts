import { DisjointSets } from '../disjoint-sets.ts';
import type { ComparedPair } from './compared-pair.ts';

/** Of the pairs of a group enough to lead from each statement to every other, the surest first (Kruskal 1956). */
export function spanningPairs(pairs: readonly ComparedPair[]): ComparedPair[] {
  const sets = new DisjointSets<string>();
  return pairs.toSorted(bySureness).filter(({ a, b }) => {
    if (sets.rootOf(a.statement) === sets.rootOf(b.statement)) return false;
    sets.join(a.statement, b.statement);
    return true;
  });
}

function bySureness(one: ComparedPair, two: ComparedPair): number {
  return (
    two.score - one.score ||
    compare(one.a.statement, two.a.statement) ||
    compare(one.b.statement, two.b.statement)
  );
}

function compare(one: string, two: string): number {
  return one < two ? -1 : Number(one > two);
}
