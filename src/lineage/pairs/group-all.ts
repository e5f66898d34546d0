import { type Blocks, sortIntoBlocks } from './blocks.ts';
import { forEachCandidate } from './candidates.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { GrowingNumbers } from './growing-numbers.ts';
import { Nodes } from './nodes.ts';
import type { PairRule } from './pair-rule.ts';
import { type NodeEdge, partitionComponent } from './partition-component.ts';

/** All items of a pile in groups, and what led there. */
export interface Grouped<Item, Edge> {
  readonly nodes: Nodes<Item>;
  readonly blocks: Blocks;
  /** Each `a` before `b`. */
  readonly edges: readonly NodeEdge<Edge>[];
  /** By node: the smallest node of its group. */
  readonly groupOf: Uint32Array;
}

/**
 * Groups items as a rule says. Time grows with their number, since no block gives more than `cap / 2` comparisons for an item;
 * memory, with how they are written, and 20 bytes for each of their keys.
 */
export function groupAll<Item, Edge>(rule: PairRule<Item, Edge>, items: Iterable<Item>): Grouped<Item, Edge> {
  const nodes = new Nodes(rule, items);
  const blocks = blocksOf(rule, nodes);
  const edges: NodeEdge<Edge>[] = [];
  forEachCandidate(blocks, nodes.size, rule, (later, earlier) => {
    const isInOrder = nodes.written(earlier) < nodes.written(later);
    const [a, b] = isInOrder ? [earlier, later] : [later, earlier];
    const edge = rule.compare(nodes.item(a), nodes.item(b));
    if (edge !== null) edges.push({ a: earlier, b: later, edge });
  });
  return { nodes, blocks, edges, groupOf: groupsOf(rule, nodes, edges) };
}

function blocksOf<Item, Edge>(rule: PairRule<Item, Edge>, nodes: Nodes<Item>): Blocks {
  const [keys, keyed] = [new GrowingNumbers(), new GrowingNumbers()];
  for (let node = 0; node < nodes.size; node += 1) {
    for (const key of new Set(rule.keysOf(nodes.item(node)))) {
      keys.push(key);
      keyed.push(node);
    }
  }
  return sortIntoBlocks(keys.all(), keyed.all());
}

function groupsOf<Item, Edge>(
  rule: PairRule<Item, Edge>,
  nodes: Nodes<Item>,
  edges: readonly NodeEdge<Edge>[],
): Uint32Array {
  const sets = new DisjointSets(nodes.size);
  for (const { a, b, edge } of edges) if (rule.connects(edge)) sets.join(a, b);
  const groupOf = Uint32Array.from({ length: nodes.size }, (_, node) => node);
  const within = edges.filter(({ a, b }) => sets.root(a) === sets.root(b));
  for (const own of Map.groupBy(within, ({ a }) => sets.root(a)).values()) {
    const members = [...new Set(own.flatMap(({ a, b }) => [a, b]))];
    const component = members.map((node) => ({
      node,
      written: nodes.written(node),
      item: nodes.item(node),
    }));
    for (const group of partitionComponent(rule, component, own)) {
      const first = group.reduce((least, node) => Math.min(least, node));
      for (const node of group) groupOf[node] = first;
    }
  }
  return groupOf;
}
