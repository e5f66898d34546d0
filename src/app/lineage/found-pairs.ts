import type { Blocks } from '../../lineage/pairs/blocks.ts';
import type { EdgeList } from '../../lineage/pairs/edge-list.ts';
import { gather } from '../../lineage/pairs/gathered.ts';
import type { Grouped } from '../../lineage/pairs/group-all.ts';
import type { FoundPairs, KeptEdge } from '../../store/kept-pairs.ts';

/**
 * What was found of all items at once, as it is kept.
 *
 * @param numbers - of the items, in the order in which they were given
 */
export function foundPairs<Item, Edge>(
  { nodes, blocks, edges, groupOf }: Grouped<Item, Edge>,
  numbers: readonly number[],
): FoundPairs {
  const numberOf = (item: number) => numbers[item] ?? -1;
  return {
    items: map(nodes.nodeOf, (node, item) => ({
      number: numberOf(item),
      node,
      written: nodes.writtenItem(item),
    })),
    nodes: map(nodes.classes(), (itemClass, node) => ({
      itemClass,
      item: numberOf(nodes.standing(node)),
      group: groupOf[node] ?? -1,
    })),
    postings: postingsIn(blocks),
    edges: bothWays(edges, nodes.size),
  };
}

function* map<From, To>(all: Iterable<From>, to: (one: From, at: number) => To): Generator<To> {
  let at = 0;
  for (const one of all) {
    yield to(one, at);
    at += 1;
  }
}

/** Each edge as both of its nodes have it, in the order of these. */
function* bothWays<Edge>(edges: EdgeList<Edge>, size: number): Generator<KeptEdge> {
  const [ones, others] = edges.ends;
  const { starts, numbers } = gather(size, (take) => {
    for (let number = 0; number < edges.length; number += 1) {
      take(ones[number] ?? 0, number);
      take(others[number] ?? 0, number);
    }
  });
  for (let node = 0; node < size; node += 1) {
    const own = Array.from(numbers.subarray(starts[node], starts[node + 1]), (number) => ({
      node,
      other: (ones[number] === node ? others[number] : ones[number]) ?? -1,
      edge: edges.json(number),
    }));
    yield* own.sort((a, b) => a.other - b.other);
  }
}

function* postingsIn({ keys, starts, nodes }: Blocks): Generator<readonly [number, number]> {
  for (const [block, key] of keys.entries()) {
    const end = starts[block + 1] ?? 0;
    for (let place = starts[block] ?? 0; place < end; place += 1) yield [key, nodes[place] ?? -1];
  }
}
