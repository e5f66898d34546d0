import { isOfLaterDay } from '../copies/direction.ts';
import type { PublicationTime } from '../copies/publication-time.ts';
import { leastShared } from '../copies/sketch-of.ts';
import { type Blocks, sortIntoBlocks } from '../pairs/blocks.ts';
import { gather } from '../pairs/gathered.ts';
import { GrowingNumbers } from '../pairs/growing-numbers.ts';
import type { Keys } from './keys-of.ts';

/**
 * The most documents that may be filed under a key for it to tell which two should be compared: a key of more says nothing of any two. With it a pile is compared in a
 * time that grows with its size, not with the square of it.
 */
const cap = 96;

/**
 * Of the documents that may have lent a document its wording, so many that share most keys with it are aligned with it. Only where a pile is made of one form, filled in, are there more: of
 * 500 such reports each had 175, and aligning them took nine tenths of the time.
 */
const mostWorded = 48;

/** A document as it is filed. */
export interface Filed {
  readonly id: string;
  readonly published: PublicationTime | null;
  readonly keys: Keys;
}

/** Places of the documents with which one should be compared, in order. */
export interface Near {
  /** Those to which it may refer. */
  readonly referred: readonly number[];
  /** Those with which it may share wording. */
  readonly worded: readonly number[];
}

/** For each document of a pile those that it should be compared with. */
export function candidatesIn(pile: readonly Filed[]): Near[] {
  const referred = referredIn(pile);
  const worded = wordedIn(pile);
  return pile.map((_, at) => ({ referred: referred(at), worded: worded(at) }));
}

/** A document under a key, as one number: whether it refers by it, or is issued under it. */
const asIssued = (place: number) => place * 2;
const asReferring = (place: number) => place * 2 + 1;
const placeOf = (code: number) => code >>> 1;
const refers = (code: number) => (code & 1) === 1;

/** Those that are issued under a key by which a document refers. */
function referredIn(pile: readonly Filed[]): (at: number) => number[] {
  const [keys, codes] = [new GrowingNumbers(), new GrowingNumbers()];
  const file = (key: number, code: number) => {
    keys.push(key);
    codes.push(code);
  };
  for (const [at, { keys: own }] of pile.entries()) {
    for (const key of own.issued) file(key, asIssued(at));
    for (const key of own.referring) file(key, asReferring(at));
  }
  const blocks = sortIntoBlocks(keys, codes);
  const { starts, numbers } = gather(pile.length, (take) => {
    eachBlock(blocks, (block, filed) => {
      if (countPlaces(filed) > cap) return;
      for (const code of filed) if (refers(code)) take(placeOf(code), block);
    });
  });
  const seen = new Int32Array(pile.length).fill(-1);
  return (at) => {
    const found: number[] = [];
    for (const block of numbers.subarray(starts[at], starts[at + 1])) {
      for (const code of filedIn(blocks, block)) {
        const place = placeOf(code);
        if (refers(code) || place === at || seen[place] === at) continue;
        seen[place] = at;
        found.push(place);
      }
    }
    return inOrder(found);
  };
}

/** Those that share most wording keys with a document, and were not published on a later day. */
function wordedIn(pile: readonly Filed[]): (at: number) => number[] {
  const [keys, places] = [new GrowingNumbers(), new GrowingNumbers()];
  for (const [at, { keys: own }] of pile.entries()) {
    for (const key of own.wording) {
      keys.push(key);
      places.push(at);
    }
  }
  const blocks = sortIntoBlocks(keys, places);
  const { starts, numbers } = gather(pile.length, (take) => {
    eachBlock(blocks, (block, filed) => {
      if (filed.length <= cap) for (const place of filed) take(place, block);
    });
  });
  const shared = new Uint32Array(pile.length);
  return (at) => {
    const touched: number[] = [];
    for (const block of numbers.subarray(starts[at], starts[at + 1])) {
      for (const place of filedIn(blocks, block)) {
        if (shared[place] === 0) touched.push(place);
        shared[place] = (shared[place] ?? 0) + 1;
      }
    }
    const alike = touched.map((place) => ({ place, times: shared[place] ?? 0 }));
    for (const place of touched) shared[place] = 0;
    return nearest(alike, at, pile);
  };
}

interface Alike {
  readonly place: number;
  /** How many keys it shares. */
  readonly times: number;
}

function nearest(alike: readonly Alike[], self: number, pile: readonly Filed[]): number[] {
  const idOf = ({ place }: Alike) => pile[place]?.id ?? '';
  const own = pile[self];
  const isLater = ({ place }: Alike) => {
    const other = pile[place];
    return other === undefined || own === undefined || isOfLaterDay(other, own);
  };
  const found = alike.filter((one) => one.place !== self && one.times >= leastShared && !isLater(one));
  if (found.length > mostWorded) found.sort((a, b) => b.times - a.times || (idOf(a) < idOf(b) ? -1 : 1));
  return inOrder(found.slice(0, mostWorded).map(({ place }) => place));
}

function inOrder(places: number[]): number[] {
  return places.sort((a, b) => a - b);
}

function filedIn({ starts, nodes }: Blocks, block: number): Uint32Array {
  return nodes.subarray(starts[block], starts[block + 1]);
}

function eachBlock(blocks: Blocks, take: (block: number, filed: Uint32Array) => void): void {
  for (let block = 0; block < blocks.keys.length; block += 1) take(block, filedIn(blocks, block));
}

/** How many documents a block holds, of which one may be issued and refer under its key. */
function countPlaces(codes: Uint32Array): number {
  let count = 0;
  for (let at = 0; at < codes.length; at += 1) {
    if (at === 0 || placeOf(codes[at] ?? 0) !== placeOf(codes[at - 1] ?? 0)) count += 1;
  }
  return count;
}
