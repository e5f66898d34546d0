/** Numbers by what they belong to: those of `owner` are from `starts[owner]` to `starts[owner + 1]` of `numbers`, in order. */
export interface Gathered {
  readonly starts: Uint32Array;
  readonly numbers: Uint32Array;
}

/**
 * Gathers numbers by their owners, in a time that grows with both (counting sort). Within one owner they stay in the order in which they come.
 *
 * @param size - all owners are below
 * @param each - gives every owner with one of its numbers; it is asked twice, and gives the same in the same order
 */
export function gather(
  size: number,
  each: (take: (owner: number, number: number) => void) => void,
): Gathered {
  const starts = new Uint32Array(size + 2);
  each((owner) => {
    starts[owner + 2] = (starts[owner + 2] ?? 0) + 1;
  });
  for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const numbers = new Uint32Array(starts.at(-1) ?? 0);
  // Counted one place further, so that filling moves each start to where it belongs.
  each((owner, number) => {
    const place = starts[owner + 1] ?? 0;
    numbers[place] = number;
    starts[owner + 1] = place + 1;
  });
  return { starts, numbers };
}
