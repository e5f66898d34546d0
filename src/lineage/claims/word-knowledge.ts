import { remembered } from '../../text/remembered.ts';
import { unpackFrequencies } from './frequency-sketch.ts';
import { hashWord } from './hash-word.ts';
import { stemOf } from './stem.ts';
import table from './word-table.json' with { type: 'json' };

const powerOf = unpackFrequencies(table.frequencies);

const bases: ReadonlyMap<string, string> = new Map(
  table.forms.flatMap((line) => {
    const [base = '', ...forms] = line.split(' ');
    return forms.map((form): [string, string] => [form, base]);
  }),
);

/** By hash of the stem, in ascending order. */
const classes: ReadonlyMap<number, readonly number[]> = new Map(
  table.classes.map((line) => {
    const [stem = '', ...numbers] = line.split(' ');
    return [hashWord(stem), numbers.map((number) => Number.parseInt(number, 36)).sort((a, b) => a - b)];
  }),
);

/** Members from which a class tells nothing. */
const most = 64;

function nearnessIn(size: number): number {
  return size >= most ? 0 : 0.9 * (1 - Math.log2(size / 2) / Math.log2(most));
}

/** By class of meaning, how near two stems are of which it is the smallest that holds both. */
const nearnessOfClass: Float32Array = nearnessByClass(classes);

function nearnessByClass(members: ReadonlyMap<number, readonly number[]>): Float32Array {
  const sizes: number[] = [];
  for (const list of members.values()) for (const one of list) sizes[one] = (sizes[one] ?? 0) + 1;
  return Float32Array.from(sizes, (size = most) => nearnessIn(size));
}

/** The hash of a word’s stem, irregular forms led back: `left` and `leaves` give one. */
export const stemHashOf: (lower: string) => number = remembered((lower) =>
  hashWord(stemOf(bases.get(lower) ?? lower)),
);

/** How much a stem tells by how rare it is in English news: 0 for one that every sentence has, 1 for one never met. */
export function rarityOf(hash: number): number {
  return 1 - powerOf(hash) / 16;
}

/**
 * How near two stems are in meaning, 0 to 1: 1 for the same, else by the smallest class of meaning that holds both. A class
 * of two words tells more than one of sixty.
 */
export function nearness(a: number, b: number): number {
  if (a === b) return 1;
  const place = (Math.imul(a ^ b, 0x9e3779b1) >>> (32 - cacheBits)) * 2;
  const [less, more] = a < b ? [a, b] : [b, a];
  if (cachedPairs[place] === less && cachedPairs[place + 1] === more) return cached[place >> 1] ?? 0;
  const found = sharedNearness(a, b);
  cachedPairs[place] = less;
  cachedPairs[place + 1] = more;
  cached[place >> 1] = found;
  return found;
}

/** Pairs of stems that are remembered, as a power of two: 6 MB, against looking classes up for each pair of words of each pair of statements. */
const cacheBits = 19;
const cachedPairs = new Uint32Array(2 << cacheBits);
const cached = new Float32Array(1 << cacheBits);

function sharedNearness(a: number, b: number): number {
  const [one, two] = [classes.get(a), classes.get(b)];
  if (one === undefined || two === undefined) return 0;
  let best = 0;
  for (let at = 0, to = 0; at < one.length && to < two.length; ) {
    const [left = 0, right = 0] = [one[at], two[to]];
    if (left === right) best = Math.max(best, nearnessOfClass[left] ?? 0);
    if (left <= right) at += 1;
    if (right <= left) to += 1;
  }
  return best;
}

/**
 * Classes of meaning that some words have, for one after the other of many bags of words: a class is held where it is marked with the number of the
 * bag, so that nothing is made anew for each. 0.1 MB.
 */
export class HeldMeanings {
  readonly #marks = new Uint32Array(nearnessOfClass.length);
  #bag = 1;

  /** Forgets what is held. */
  clear(): void {
    this.#bag += 1;
    if (this.#bag < 2 ** 32) return;
    this.#marks.fill(0);
    this.#bag = 1;
  }

  /** Holds the classes of a stem. */
  hold(hash: number): void {
    const own = classes.get(hash);
    if (own === undefined) return;
    for (let at = 0; at < own.length; at += 1) this.#marks[own[at] ?? 0] = this.#bag;
  }

  /**
   * How near a stem is to the nearest of those that are held: the same as the greatest `nearness` to one of them that is not the same, in a time that does not
   * grow with their number.
   */
  nearest(hash: number): number {
    const own = classes.get(hash);
    if (own === undefined) return 0;
    let best = 0;
    for (let at = 0; at < own.length; at += 1) {
      const one = own[at] ?? 0;
      if (this.#marks[one] === this.#bag) best = Math.max(best, nearnessOfClass[one] ?? 0);
    }
    return best;
  }
}
