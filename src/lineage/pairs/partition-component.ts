import { compareBytes } from './compare-bytes.ts';
import type { PairRule } from './pair-rule.ts';

/** A node of a component. */
export interface ComponentNode<Item> {
  readonly node: number;
  readonly written: Uint8Array;
  readonly item: Item;
}

/** An edge between two nodes, in any order. */
export interface NodeEdge<Edge> {
  readonly a: number;
  readonly b: number;
  readonly edge: Edge;
}

/**
 * The groups of a component, as numbers of nodes. Which numbers they have, and in which order they come, makes no difference.
 *
 * Throws RangeError where the rule leaves a node out, or puts one in twice.
 */
export function partitionComponent<Item, Edge>(
  { partition }: Pick<PairRule<Item, Edge>, 'partition'>,
  nodes: readonly ComponentNode<Item>[],
  edges: readonly NodeEdge<Edge>[],
): number[][] {
  const sorted = nodes.toSorted((one, other) => compareBytes(one.written, other.written));
  const places = new Map(sorted.map(({ node }, place) => [node, place]));
  const placeOf = (node: number) => places.get(node) ?? -1;
  const placed = edges
    .map(({ a, b, edge }) => {
      const [one, other] = [placeOf(a), placeOf(b)];
      return { a: Math.min(one, other), b: Math.max(one, other), edge };
    })
    .sort((one, other) => one.a - other.a || one.b - other.b);
  const groups = partition(
    sorted.map(({ item }) => item),
    placed,
  );
  requireEach(groups, sorted.length);
  return groups.map((group) => group.map((place) => sorted[place]?.node ?? -1));
}

function requireEach(groups: readonly (readonly number[])[], size: number): void {
  const seen = new Set(groups.flat());
  const count = groups.reduce((sum, group) => sum + group.length, 0);
  const isWhole = seen.size === size && count === size;
  if (!isWhole || [...seen].some((place) => !(place >= 0 && place < size))) {
    throw new RangeError('A rule must put each item of a component into one group.');
  }
}
