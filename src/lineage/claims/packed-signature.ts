import { Packing } from '../pairs/packed.ts';
import type { Bag } from './bag.ts';
import type { Signature } from './signature.ts';

/** The bags of a signature but the fullest, most of whose words are in that one. */
const inner = ['own', 'topic', 'story'] as const;

/**
 * A signature in some 500 bytes: a million of them are held. It begins with the id of its statement, so that statements stand in the order of
 * their ids.
 */
export function packSignature(signature: Signature): Uint8Array {
  const { full } = signature;
  const lists = inner.map((name) => [name, placesIn(signature[name], full)] as const);
  return packing.pack({ ...signature, full: columnsOf(full), ...Object.fromEntries(lists) });
}

/** The signature that was packed. */
export function unpackSignature(packed: Uint8Array): Signature {
  const { own, full, topic, story, ...rest } = packing.unpack(packed) as PackedSignature;
  const whole = bagOfColumns(full);
  return {
    ...rest,
    own: bagWithin(own, whole),
    full: whole,
    topic: bagWithin(topic, whole),
    story: bagWithin(story, whole),
  };
}

const packing = new Packing(
  'statement document own full topic story figures figuresNear low high unit next start end unitEnd isNegated isDenial isFuture mood worth pointing source voices publisher place days when wording'.split(
    ' ',
  ),
);

type PackedSignature = Omit<Signature, 'full' | (typeof inner)[number]> &
  Readonly<Record<'full' | (typeof inner)[number], readonly number[]>>;

/** Word for word by how much its hash is above the one before, its weight and its name: what is small takes few bytes. */
function columnsOf({ hashes, names, weights }: Bag): number[] {
  return hashes.flatMap((hash, at) => [hash - (hashes[at - 1] ?? 0), weights[at] ?? 0, names[at] ?? 0]);
}

function bagOfColumns(columns: readonly number[]): Bag {
  const bag = new GrowingBag();
  let hash = 0;
  for (let at = 0; at < columns.length; at += 3) {
    hash += columns[at] ?? 0;
    bag.add(hash, columns[at + 2] ?? 0, columns[at + 1] ?? 0);
  }
  return bag;
}

/** Word for word by its place in another bag, counted from 1, and its weight; where it is not there, or has another name there, by 0, hash, name and weight. */
function placesIn({ hashes, names, weights }: Bag, whole: Bag): number[] {
  const places = new Map(whole.hashes.map((hash, place) => [hash, place]));
  return hashes.flatMap((hash, at) => {
    const place = places.get(hash) ?? -1;
    const isThere = whole.names[place] === names[at];
    const word = isThere ? [place + 1] : [0, hash, names[at] ?? 0];
    return [...word, weights[at] ?? 0];
  });
}

function bagWithin(places: readonly number[], whole: Bag): Bag {
  const bag = new GrowingBag();
  for (let at = 0; at < places.length; ) {
    const place = places[at] ?? 0;
    if (place === 0) bag.add(places[at + 1] ?? 0, places[at + 2] ?? 0, places[at + 3] ?? 0);
    else bag.add(whole.hashes[place - 1] ?? 0, whole.names[place - 1] ?? 0, places[at + 1] ?? 0);
    at += place === 0 ? 4 : 2;
  }
  return bag;
}

class GrowingBag implements Bag {
  readonly hashes: number[] = [];
  readonly names: number[] = [];
  readonly weights: number[] = [];

  add(hash: number, name: number, weight: number): void {
    this.hashes.push(hash);
    this.names.push(name);
    this.weights.push(weight);
  }
}
