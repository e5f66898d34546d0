import type { Bag } from './bag.ts';
import { HeldMeanings } from './word-knowledge.ts';

/** How much of one bag is in another, by weight, each 0 to 1. */
export interface Cover {
  readonly all: number;
  readonly names: number;
  /** Of what are no names. */
  readonly words: number;
  /** Counting the same stems only. */
  readonly stems: number;
}

/** What a name’s word counts that agrees in its consonants alone. */
const likeSpelling = 0.9;

/** How much of `a` is in `b`: the same stems, names that agree in their consonants, and, where `soft`, words of like meaning. */
export function coverOf(a: Bag, b: Bag, soft: boolean): Cover {
  if (soft) holdMeanings(b);
  let [all, allHit, names, namesHit, stemsHit] = [0, 0, 0, 0, 0];
  for (let at = 0, to = 0; at < a.hashes.length; at += 1) {
    const [hash = 0, name = 0, weight = 0] = [a.hashes[at], a.names[at], a.weights[at]];
    while (to < b.hashes.length && (b.hashes[to] ?? 0) < hash) to += 1;
    const isSame = b.hashes[to] === hash;
    const hit = isSame ? weight : weight * likeness(hash, name, b, soft);
    all += weight;
    allHit += hit;
    if (isSame) stemsHit += weight;
    if (name === 0) continue;
    names += weight;
    namesHit += hit;
  }
  return {
    all: share(allHit, all),
    names: share(namesHit, names),
    words: share(allHit - namesHit, all - names),
    stems: share(stemsHit, all),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function likeness(hash: number, name: number, b: Bag, soft: boolean): number {
  if (name !== 0) return b.names.includes(name) ? likeSpelling : 0;
  return soft ? held.nearest(hash) : 0;
}

/** Of the bag that is looked at, the words that are no names. */
const held = new HeldMeanings();

function holdMeanings({ hashes, names }: Bag): void {
  held.clear();
  for (let at = 0; at < hashes.length; at += 1) if (names[at] === 0) held.hold(hashes[at] ?? 0);
}
