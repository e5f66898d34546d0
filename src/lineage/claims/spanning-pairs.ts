import type { ComparedPair } from './compared-pair.ts';

/** Of the pairs of a group enough to lead from each statement to every other, the surest first (Kruskal 1956). */
export function spanningPairs(pairs: readonly ComparedPair[]): ComparedPair[] {
  const rooms = new Map<string, string[]>();
  const roomOf = (statement: string) => rooms.get(statement) ?? [statement];
  return pairs.toSorted(bySureness).filter(({ a, b }) => {
    const [one, two] = [roomOf(a.statement), roomOf(b.statement)];
    if (one.includes(b.statement)) return false;
    const joined = [...one, ...two];
    for (const statement of joined) rooms.set(statement, joined);
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
