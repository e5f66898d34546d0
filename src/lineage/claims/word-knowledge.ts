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

const sizes: ReadonlyMap<number, number> = sizesOf(classes);

function sizesOf(members: ReadonlyMap<number, readonly number[]>): Map<number, number> {
  const counted = new Map<number, number>();
  for (const list of members.values()) for (const one of list) counted.set(one, (counted.get(one) ?? 0) + 1);
  return counted;
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
    if (left === right) best = Math.max(best, nearnessIn(sizes.get(left) ?? most));
    if (left <= right) at += 1;
    if (right <= left) to += 1;
  }
  return best;
}

/**
 * How near a stem is to the nearest of others, by the classes of meaning of these: the same as the greatest `nearness` to one of them that is not the
 * same, in a time that does not grow with their number.
 *
 * @param held - `classesOfAll` of the others
 */
export function nearestIn(hash: number, held: ReadonlySet<number>): number {
  let best = 0;
  for (const one of classes.get(hash) ?? []) {
    if (held.has(one)) best = Math.max(best, nearnessIn(sizes.get(one) ?? most));
  }
  return best;
}

/** The classes of meaning that hold any of these stems. */
export function classesOfAll(hashes: Iterable<number>): Set<number> {
  const held = new Set<number>();
  for (const hash of hashes) for (const one of classes.get(hash) ?? []) held.add(one);
  return held;
}

/** Members from which a class tells nothing. */
const most = 64;

/** Rounded as it is remembered, so that it makes no difference whether it was. */
function nearnessIn(size: number): number {
  return size >= most ? 0 : Math.fround(0.9 * (1 - Math.log2(size / 2) / Math.log2(most)));
}
