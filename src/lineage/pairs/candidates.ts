import type { Blocks } from './blocks.ts';

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
  const { starts, of } = blocksOfNodes(blocks, size, limits.cap);
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

/** The blocks that count, by node: those from `starts[node]` to `starts[node + 1]` of `of`. */
function blocksOfNodes(
  { starts: blockStarts, nodes }: Blocks,
  size: number,
  cap: number,
): { readonly starts: Uint32Array; readonly of: Uint32Array } {
  const starts = new Uint32Array(size + 2);
  const each = (take: (node: number, block: number) => void): void => {
    for (let block = 0; block + 1 < blockStarts.length; block += 1) {
      const [from, to] = [blockStarts[block] ?? 0, blockStarts[block + 1] ?? 0];
      if (to - from < 2 || to - from > cap) continue;
      for (let place = from; place < to; place += 1) take(nodes[place] ?? 0, block);
    }
  };
  each((node) => {
    starts[node + 2] = (starts[node + 2] ?? 0) + 1;
  });
  for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const of = new Uint32Array(starts.at(-1) ?? 0);
  // Counted one place further, so that filling moves each start to where it belongs.
  each((node, block) => {
    const place = starts[node + 1] ?? 0;
    of[place] = block;
    starts[node + 1] = place + 1;
  });
  return { starts, of };
}
