import type { GrowingNumbers } from './growing-numbers.ts';

/**
 * Nodes by their keys. `keys` are in order, each once; those from `starts[i]` to `starts[i + 1]` of `nodes` have the i-th, in their
 * order.
 */
export interface Blocks {
  readonly keys: Uint32Array;
  /** One more than keys. */
  readonly starts: Uint32Array;
  readonly nodes: Uint32Array;
}

/**
 * Sorts postings into blocks, in a time that grows with their number: first by the lower half of each key, then by the upper one
 * (radix sort), each keeping the order in which they come. They are taken from where they were gathered, so that no more than two copies are held.
 *
 * @param keys - of each posting
 * @param nodes - of each posting, in order
 */
export function sortIntoBlocks(keys: GrowingNumbers, nodes: GrowingNumbers): Blocks {
  let sorted = sortBy({ keys: keys.take(), nodes: nodes.take() }, (key) => key & 0xffff);
  sorted = sortBy(sorted, (key) => key >>> 16);
  return { ...runsOf(sorted.keys), nodes: sorted.nodes };
}

interface Postings {
  readonly keys: Uint32Array;
  readonly nodes: Uint32Array;
}

function sortBy({ keys, nodes }: Postings, digit: (key: number) => number): Postings {
  const places = new Uint32Array(0x1_0001);
  for (const key of keys) places[digit(key) + 1] = (places[digit(key) + 1] ?? 0) + 1;
  for (let at = 1; at < places.length; at += 1) places[at] = (places[at] ?? 0) + (places[at - 1] ?? 0);
  const sorted = { keys: new Uint32Array(keys.length), nodes: new Uint32Array(nodes.length) };
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? 0;
    const place = places[digit(key)] ?? 0;
    places[digit(key)] = place + 1;
    sorted.keys[place] = key;
    sorted.nodes[place] = nodes[at] ?? 0;
  }
  return sorted;
}

/** Where keys begin in a list of sorted ones. */
function runsOf(sorted: Uint32Array): Pick<Blocks, 'keys' | 'starts'> {
  let count = 0;
  for (let at = 0; at < sorted.length; at += 1) if (sorted[at] !== sorted[at - 1]) count += 1;
  const [keys, starts] = [new Uint32Array(count), new Uint32Array(count + 1)];
  let run = 0;
  for (let at = 0; at < sorted.length; at += 1) {
    if (sorted[at] === sorted[at - 1]) continue;
    keys[run] = sorted[at] ?? 0;
    starts[run] = at;
    run += 1;
  }
  starts[run] = sorted.length;
  return { keys, starts };
}
