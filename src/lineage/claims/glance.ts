import type { Bag } from './bag.ts';
import { moods } from './moods.ts';
import type { Signature } from './signature.ts';

/**
 * What is seen of a statement at a glance, 128 bytes: enough to tell of most pairs that next to nothing of what one says stands in or around the other,
 * and never of one of which more does.
 *
 *     16 numbers: a Bloom filter (1970) of the words and names in and around it     1: its mood, and the weight of all its own words
 *     15 numbers: its weightiest own words, each where it and its name stand in a filter, and its weight
 *
 * A statement with 40 words and names around it sets one bit in thirteen.
 */
export const glanceSize = 32;

const filterSize = 16;
const headPlace = filterSize;
const firstWord = filterSize + 1;
const mostWords = glanceSize - firstWord;

/** @param into - `glanceSize` numbers, all 0 */
export function writeGlance({ own, full, mood }: Signature, into: Uint32Array): void {
  for (const hash of full.hashes) setBit(into, bitOf(hash));
  for (const name of full.names) if (name !== 0) setBit(into, bitOfName(name));
  into[headPlace] = sumOf(own) * 4 + moods.indexOf(mood);
  const places = [...own.hashes.keys()].sort((a, b) => (own.weights[b] ?? 0) - (own.weights[a] ?? 0));
  for (const [at, place] of places.slice(0, mostWords).entries()) {
    into[firstWord + at] = wordOf(own, place);
  }
}

/** Weight in the upper fourteen bits, then nine bits each for the word and its name; a word that is no name has its own bit twice. */
function wordOf({ hashes, names, weights }: Bag, place: number): number {
  const [hash = 0, name = 0, weight = 0] = [hashes[place], names[place], weights[place]];
  const bit = bitOf(hash);
  return ((weight << 18) | (bit << 9) | (name === 0 ? bit : bitOfName(name))) >>> 0;
}

function sumOf({ weights }: Bag): number {
  return weights.reduce((sum, one) => sum + one, 0);
}

/** Where a word stands in a filter: 9 bits of a multiplicative hash (Knuth, The Art of Computer Programming 3, 6.4). */
function bitOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 23;
}

function bitOfName(name: number): number {
  return Math.imul(name, 0x85ebca6b) >>> 23;
}

function setBit(into: Uint32Array, bit: number): void {
  const at = bit >>> 5;
  into[at] = ((into[at] ?? 0) | (1 << (bit & 31))) >>> 0;
}

/**
 * Whether two statements are of one mood, and of what one says at least this share by weight may stand in or around the other.
 *
 * @param all - glances
 * @param one - where one of them begins
 * @param least - 0 to 1
 */
export function mayCover(all: Uint32Array, one: number, other: number, least: number): boolean {
  if (((all[one + headPlace] ?? 0) & 3) !== ((all[other + headPlace] ?? 0) & 3)) return false;
  return mayBeWithin(all, one, other, least) || mayBeWithin(all, other, one, least);
}

function mayBeWithin(all: Uint32Array, one: number, other: number, least: number): boolean {
  const weight = (all[one + headPlace] ?? 0) >>> 2;
  // What has no room here may all be there.
  let hit = weight;
  for (let at = one + firstWord; at < one + glanceSize; at += 1) {
    const word = all[at] ?? 0;
    if (word === 0) break;
    if (!hasBit(all, other, (word >>> 9) & 511) && !hasBit(all, other, word & 511)) hit -= word >>> 18;
  }
  return hit / weight >= least;
}

function hasBit(all: Uint32Array, filter: number, bit: number): boolean {
  return ((all[filter + (bit >>> 5)] ?? 0) & (1 << (bit & 31))) !== 0;
}
