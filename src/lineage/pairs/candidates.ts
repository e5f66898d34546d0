import type { Blocks } from './blocks.ts';
import { type Gathered, gather } from './gathered.ts';

/** What makes two nodes candidates: see `PairRule`. */
export interface Limits {
  readonly cap: number;
  readonly shared: number;
}

/**
 * Calls `take` for every two nodes that share enough blocks that count, once, the later node first. No list of pairs is made: for
 * each node in turn those before it in its blocks are counted. It takes as many steps as the blocks have pairs, at most `cap / 2`
 * for each posting.
 *
 * @param size - all nodes are below
 */
export function forEachCandidate(
  blocks: Blocks,
  size: number,
  limits: Limits,
  take: (later: number, earlier: number) => void,
): void {
  const { starts, numbers: of } = blocksOfNodes(blocks, size, limits.cap);
  const counts = new Uint32Array(size);
  const touched: number[] = [];
  for (let node = 0; node < size; node += 1) {
    for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at += 1) {
      for (let place = blocks.starts[of[at] ?? 0] ?? 0; ; place += 1) {
        const other = blocks.nodes[place] ?? node;
        if (other >= node) break;
        const count = counts[other] ?? 0;
        if (count === 0) touched.push(other);
        counts[other] = count + 1;
      }
    }
    for (const other of touched) {
      if ((counts[other] ?? 0) >= limits.shared) take(node, other);
      counts[other] = 0;
    }
    touched.length = 0;
  }
}

/** The blocks that count, by node. */
function blocksOfNodes({ starts, nodes }: Blocks, size: number, cap: number): Gathered {
  return gather(size, (take) => {
    for (let block = 0; block + 1 < starts.length; block += 1) {
      const [from, to] = [starts[block] ?? 0, starts[block + 1] ?? 0];
      if (to - from < 2 || to - from > cap) continue;
      for (let place = from; place < to; place += 1) take(nodes[place] ?? 0, block);
    }
  });
}
