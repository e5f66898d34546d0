/** Items beyond which a block says too little to compare all that are in it. */
export const largestBlock = 300;

/** The pairs of items that share a key whose block holds at most `cap` items; as `[less, greater]`, each once, in order. */
export function candidatePairs(
  keys: readonly (readonly number[])[],
  cap: number = largestBlock,
): [number, number][] {
  const blocks = new Map<number, number[]>();
  keys.forEach((list, item) => {
    for (const key of list) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [item]);
      else block.push(item);
    }
  });
  return keys.flatMap((list, item) => partnersOf(item, list, blocks, cap));
}

function partnersOf(
  item: number,
  keys: readonly number[],
  blocks: ReadonlyMap<number, readonly number[]>,
  cap: number,
): [number, number][] {
  const partners = new Set<number>();
  for (const key of keys) {
    const block = blocks.get(key) ?? [];
    if (block.length <= cap) for (const other of block) if (other > item) partners.add(other);
  }
  return [...partners].sort((a, b) => a - b).map((other) => [item, other]);
}
