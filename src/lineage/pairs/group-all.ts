import { type Blocks, sortIntoBlocks } from './blocks.ts';
import { forEachCandidate } from './candidates.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { EdgeList } from './edge-list.ts';
import { gather } from './gathered.ts';
import { GrowingNumbers } from './growing-numbers.ts';
import { Nodes } from './nodes.ts';
import type { PairRule } from './pair-rule.ts';
import { type NodeEdge, partitionComponent } from './partition-component.ts';

/** All items of a pile in groups, and what led there. */
export interface Grouped<Item, Edge> {
  readonly nodes: Nodes<Item>;
  readonly blocks: Blocks;
  /** Each `a` before `b`. */
  readonly edges: EdgeList<Edge>;
  /** By node: the smallest node of its group. */
  readonly groupOf: Uint32Array;
}

/**
 * Groups items as a rule says. Time grows with their number, since no block gives more than `cap / 2` comparisons for an item;
 * memory, with how they are written, and 20 bytes for each of their keys.
 */
export function groupAll<Item, Edge>(rule: PairRule<Item, Edge>, items: Iterable<Item>): Grouped<Item, Edge> {
  const nodes = new Nodes(rule);
  for (const item of items) nodes.add(item);
  return groupNodes(rule, nodes);
}

/** Groups the items that were put into nodes, as a rule says. */
export function groupNodes<Item, Edge>(rule: PairRule<Item, Edge>, nodes: Nodes<Item>): Grouped<Item, Edge> {
  const { blocks, glances } = lookAtEach(rule, nodes);
  const edges = new EdgeList<Edge>();
  forEachCandidate(blocks, nodes.size, rule, (later, earlier) => {
    if (rule.glance?.mayMatter(glances, later * rule.glance.size, earlier * rule.glance.size) === false)
      return;
    const [a, b] = nodes.isBefore(earlier, later) ? [earlier, later] : [later, earlier];
    const edge = rule.compare(nodes.item(a), nodes.item(b));
    if (edge !== null) edges.push(earlier, later, edge);
  });
  return { nodes, blocks, edges, groupOf: groupsOf(rule, nodes, edges) };
}

/** Reads each item that stands for a node once, for its keys and its glance. */
function lookAtEach<Item, Edge>(
  { keysOf, glance }: PairRule<Item, Edge>,
  nodes: Nodes<Item>,
): { readonly blocks: Blocks; readonly glances: Uint32Array } {
  const size = glance?.size ?? 0;
  const glances = new Uint32Array(size * nodes.size);
  const [keys, keyed] = [new GrowingNumbers(), new GrowingNumbers()];
  for (let node = 0; node < nodes.size; node += 1) {
    const item = nodes.item(node);
    glance?.write(item, glances.subarray(node * size, (node + 1) * size));
    for (const key of new Set(keysOf(item))) {
      keys.push(key);
      keyed.push(node);
    }
  }
  return { blocks: sortIntoBlocks(keys, keyed), glances };
}

function groupsOf<Item, Edge>(
  rule: PairRule<Item, Edge>,
  nodes: Nodes<Item>,
  edges: EdgeList<Edge>,
): Uint32Array {
  const groupOf = Uint32Array.from({ length: nodes.size }, (_, node) => node);
  for (const own of componentsOf(rule, nodes.size, edges)) {
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

/** The edges within each component of two nodes and more. */
function* componentsOf<Item, Edge>(
  { connects }: PairRule<Item, Edge>,
  size: number,
  edges: EdgeList<Edge>,
): Generator<NodeEdge<Edge>[]> {
  const sets = new DisjointSets(size);
  for (const { a, b, edge } of edges) if (connects(edge)) sets.join(a, b);
  const [ones, others] = edges.ends;
  const { starts, numbers } = gather(size, (take) => {
    for (let number = 0; number < edges.length; number += 1) {
      const root = sets.root(ones[number] ?? 0);
      if (root === sets.root(others[number] ?? 0)) take(root, number);
    }
  });
  for (let root = 0; root < size; root += 1) {
    const own = numbers.subarray(starts[root], starts[root + 1]);
    if (own.length > 0) yield Array.from(own, (number) => edges.at(number));
  }
}
