import type { Derivation, SharedPassage } from '../../model/derivation.ts';

/**
 * Leaves one edge between two documents: where each is said to have something from the other, neither was surely first, and the surer edge of the two stays
 * without a direction. In the order of `edges`.
 */
export function untangle(edges: readonly Derivation[]): Derivation[] {
  const byPair = Map.groupBy(edges, ({ origin, derived }) => [origin, derived].sort().join(' '));
  const kept = new Set([...byPair.values()].map(([first]) => first));
  return edges.flatMap((edge) => {
    if (!kept.has(edge)) return [];
    const both = byPair.get([edge.origin, edge.derived].sort().join(' ')) ?? [];
    return [both.length === 1 ? (edge.directed ? edge : inOrder(edge)) : joined(both)];
  });
}

function joined(edges: readonly Derivation[]): Derivation {
  const [directed = edges[0]] = edges.filter((edge) => edge.directed);
  const others = edges.filter((edge) => edge.directed && edge !== directed);
  if (directed?.directed && others.length === 0) return directed;
  const [surest] = edges
    .map(inOrder)
    .sort((a, b) => b.confidence - a.confidence || (a.kind < b.kind ? -1 : 1));
  return { ...(surest ?? (edges[0] as Derivation)), directed: false };
}

/** With the lesser id as the origin, so that nothing is told by which of the two comes first. */
function inOrder(edge: Derivation): Derivation {
  if (edge.origin < edge.derived) return edge;
  return { ...edge, origin: edge.derived, derived: edge.origin, shared: edge.shared.map(exchanged) };
}

function exchanged({ origin, derived }: SharedPassage): SharedPassage {
  return { origin: derived, derived: origin };
}
