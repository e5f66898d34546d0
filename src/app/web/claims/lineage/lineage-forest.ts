import type { ClaimPage, LineageEdge, LineageGraph, LineageNode } from './lineage-graph.ts';
import type { TimeColumn } from './time-columns.ts';

/** A node with those that took it from there. */
export interface Branch {
  readonly node: LineageNode;
  /** Place of its column. */
  readonly column: number;
  /** The edge by which it most surely came; null where it came by none. */
  readonly by: LineageEdge | null;
  /** How far it is from the beginning of its tree. */
  readonly depth: number;
  /** The earliest first. */
  readonly children: readonly Branch[];
}

/** What began with one origin. */
export interface Grove {
  /** Place of the origin; null: statements that rest on none. */
  readonly origin: number | null;
  /** The earliest first. */
  readonly roots: readonly Branch[];
}

/** A claim as trees: each node below the one from which it most surely came. */
export interface LineageForest {
  /** The earliest first. */
  readonly groves: readonly Grove[];
  /** Who denies or doubts it, and who took that from there. */
  readonly dissent: readonly Branch[];
  /** By the key of the node. */
  readonly branches: ReadonlyMap<string, Branch>;
}

interface Draft extends Branch {
  depth: number;
  readonly children: Draft[];
}

/** Hangs each node below the one from which it most surely came, of those that stand to the left of it on the same side. */
export function lineageForest(
  { nodes, edges }: LineageGraph,
  columns: readonly TimeColumn[],
  origins: ClaimPage['origins'],
): LineageForest {
  const columnOf = new Map(columns.flatMap((one, at) => one.nodes.map(({ key }) => [key, at] as const)));
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const up = surestEdges(edges, byKey, columnOf);
  const drafts = new Map<string, Draft>();
  // Column by column, so that each comes after the one below which it hangs.
  const inOrder = columns.flatMap((one) => one.nodes);
  for (const node of inOrder) {
    const by = up.get(node.key) ?? null;
    const parent = by === null ? undefined : drafts.get(by.from);
    const column = columnOf.get(node.key) ?? 0;
    const draft: Draft = { node, column, by, depth: (parent?.depth ?? -1) + 1, children: [] };
    drafts.set(node.key, draft);
    parent?.children.push(draft);
  }
  const roots = [...drafts.values()].filter(({ by }) => by === null);
  const groves = Map.groupBy(
    roots.filter(({ node }) => !node.isDissent),
    ({ node }) => originOf(node),
  );
  // An origin of which every word came by way of others has no tree of its own, and is named all the same.
  const first = (origin: number) => nodes.findIndex((node) => node.origins.includes(origin));
  const bare = [...origins.keys()]
    .filter((origin) => !groves.has(origin))
    .sort((a, b) => first(a) - first(b))
    .map((origin): Grove => ({ origin, roots: [] }));
  const grown = [...groves].map(([origin, own]): Grove => ({ origin, roots: own }));
  return {
    groves: [...grown, ...bare],
    dissent: roots.filter(({ node }) => node.isDissent),
    branches: drafts,
  };
}

/** By the key of the node to which each leads. */
function surestEdges(
  edges: readonly LineageEdge[],
  nodes: ReadonlyMap<string, LineageNode>,
  columnOf: ReadonlyMap<string, number>,
): Map<string, LineageEdge> {
  const fitting = edges.filter(({ from, to }) => {
    const [one, other] = [columnOf.get(from) ?? 0, columnOf.get(to) ?? 0];
    return one < other && nodes.get(from)?.isDissent === nodes.get(to)?.isDissent;
  });
  const rank = (edge: LineageEdge) => (sharesOrigin(edge, nodes) ? 1 : 0);
  const sorted = fitting.toSorted(
    (a, b) => rank(b) - rank(a) || b.confidence - a.confidence || (a.key < b.key ? -1 : 1),
  );
  const surest = new Map<string, LineageEdge>();
  for (const edge of sorted) if (!surest.has(edge.to)) surest.set(edge.to, edge);
  return surest;
}

/** Whether one of its transmissions leads between statements that rest on one origin. */
function sharesOrigin(
  { from, to, transmissions }: LineageEdge,
  nodes: ReadonlyMap<string, LineageNode>,
): boolean {
  const originIn = (key: string, id: string) =>
    nodes.get(key)?.statements.find((one) => one.id === id)?.origin ?? null;
  return transmissions.some((one) => originIn(from, one.from) === originIn(to, one.to));
}

/** The first on which it rests at first hand, else the first of its statements that has one. */
function originOf({ origins, statements }: LineageNode): number | null {
  return origins[0] ?? statements.find(({ origin }) => origin !== null)?.origin ?? null;
}
