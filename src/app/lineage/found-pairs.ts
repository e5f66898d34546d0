import type { Blocks } from '../../lineage/pairs/blocks.ts';
import type { Grouped } from '../../lineage/pairs/group-all.ts';
import type { FoundPairs } from '../../store/kept-pairs.ts';

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
      written: nodes.allWritten[item] ?? '',
    })),
    nodes: map(nodes.classes(), (itemClass, node) => ({
      itemClass,
      item: numberOf(nodes.standing(node)),
      group: groupOf[node] ?? -1,
    })),
    postings: postingsIn(blocks),
    edges: map(edges, ({ a, b, edge }) => ({ a, b, edge: JSON.stringify(edge) })),
  };
}

function* map<From, To>(all: Iterable<From>, to: (one: From, at: number) => To): Generator<To> {
  let at = 0;
  for (const one of all) {
    yield to(one, at);
    at += 1;
  }
}

function* postingsIn({ keys, starts, nodes }: Blocks): Generator<readonly [number, number]> {
  for (const [block, key] of keys.entries()) {
    const end = starts[block + 1] ?? 0;
    for (let place = starts[block] ?? 0; place < end; place += 1) yield [key, nodes[place] ?? -1];
  }
}
