import type { Edge } from './edge.ts';

/** Items that edges lead between, with those edges. */
export interface Component {
  /** In ascending order. */
  readonly items: readonly number[];
  readonly edges: readonly Edge[];
}

/** What hangs together by edges whose score is above `least` (union-find). Items without such an edge are components of their own. */
export function componentsOf({ items, edges }: Component, least: number): Component[] {
  const parents = new Map(items.map((item) => [item, item]));
  for (const { a, b, score } of edges) if (score > least) join(parents, a, b);
  const members = Map.groupBy(items, (item) => rootOf(parents, item));
  const within = Map.groupBy(
    edges.filter(({ a, b }) => rootOf(parents, a) === rootOf(parents, b)),
    ({ a }) => rootOf(parents, a),
  );
  return [...members].map(([root, found]) => ({ items: found, edges: within.get(root) ?? [] }));
}

function join(parents: Map<number, number>, a: number, b: number): void {
  const [one, two] = [rootOf(parents, a), rootOf(parents, b)];
  parents.set(Math.max(one, two), Math.min(one, two));
}

/** With the path halved on the way, so that it takes next to no time the next time. */
function rootOf(parents: Map<number, number>, item: number): number {
  for (let at = item; ; ) {
    const above = parents.get(at) ?? at;
    if (above === at) return at;
    const next = parents.get(above) ?? above;
    parents.set(at, next);
    at = next;
  }
}
