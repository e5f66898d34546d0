import { ByteReader } from '../pairs/byte-reader.ts';
import { ByteWriter } from '../pairs/byte-writer.ts';
import type { Bag } from './bag.ts';
import type { Figure } from './figures.ts';
import { moods } from './moods.ts';
import { readPackedScene, writeScene } from './scenes/packed-scene.ts';
import type { Signature } from './signature.ts';
import type { StatementCard } from './statement-card.ts';

/**
 * A signature in some 430 bytes: a million of them are held, and each is read several times. It begins with the id of its statement, so that statements
 * stand in the order of their ids, and with what its card has. Of the words of the smaller bags most are in the fullest, and are places there.
 */
export function packSignature(signature: Signature): Uint8Array {
  const bytes = new ByteWriter();
  bytes.text(signature.statement);
  bytes.text(signature.document);
  bytes.byte(Number(signature.isNegated));
  bytes.double(signature.pointing);
  writeFigures(signature.figures, bytes);
  writeBag(signature.full, bytes);
  for (const bag of [signature.own, signature.topic, signature.story])
    writeWithin(signature.full, bag, bytes);
  writeFigures(signature.figuresNear, bytes);
  for (const flag of [signature.isDenial, signature.isFuture]) bytes.byte(Number(flag));
  bytes.byte(moods.indexOf(signature.mood));
  bytes.double(signature.worth);
  for (const hashes of [signature.source, signature.voices, signature.publisher]) bytes.wholes(hashes);
  bytes.whole(signature.place);
  writeTexts(signature.days, bytes);
  writeTexts(signature.published === null ? [] : [signature.published], bytes);
  writeScene(signature.scene, bytes);
  writeTexts(signature.when === null ? [] : [signature.when], bytes);
  bytes.whole(signature.wording);
  return bytes.all();
}

/** The signature that was packed. */
export function unpackSignature(packed: Uint8Array): Signature {
  const bytes = new ByteReader(packed);
  const card = readCard(bytes);
  const full = readBag(bytes);
  return {
    ...card,
    full,
    own: readWithin(full, bytes),
    topic: readWithin(full, bytes),
    story: readWithin(full, bytes),
    figuresNear: readFigures(bytes),
    isDenial: bytes.byte() === 1,
    isFuture: bytes.byte() === 1,
    mood: moods[bytes.byte()] ?? 'assertion',
    worth: bytes.double(),
    source: bytes.wholes(),
    voices: bytes.wholes(),
    publisher: bytes.wholes(),
    place: bytes.whole(),
    days: readTexts(bytes),
    published: readTexts(bytes)[0] ?? null,
    scene: readPackedScene(bytes),
    when: readTexts(bytes)[0] ?? null,
    wording: bytes.whole(),
  };
}

/** The card of the signature that was packed: its bags stay unread. */
export function unpackCard(packed: Uint8Array): StatementCard {
  return readCard(new ByteReader(packed));
}

function readCard(bytes: ByteReader): StatementCard {
  return {
    statement: bytes.text(),
    document: bytes.text(),
    isNegated: bytes.byte() === 1,
    pointing: bytes.double(),
    figures: readFigures(bytes),
  };
}

/** Word for word by how much its hash is above the one before, its weight and its name: what is small takes few bytes. */
function writeBag({ hashes, names, weights }: Bag, bytes: ByteWriter): void {
  bytes.whole(hashes.length);
  for (const [at, hash] of hashes.entries()) {
    bytes.whole(hash - (hashes[at - 1] ?? 0));
    bytes.whole(weights[at] ?? 0);
    bytes.whole(names[at] ?? 0);
  }
}

function readBag(bytes: ByteReader): Bag {
  const bag = new ReadBag();
  let hash = 0;
  for (let left = bytes.whole(); left > 0; left -= 1) {
    hash += bytes.whole();
    const weight = bytes.whole();
    bag.add(hash, bytes.whole(), weight);
  }
  return bag;
}

/** Word for word by its place in another bag, counted from 1, and its weight; where it is not there, or has another name there, by 0, hash, name and weight. */
function writeWithin(whole: Bag, { hashes, names, weights }: Bag, bytes: ByteWriter): void {
  bytes.whole(hashes.length);
  let place = 0;
  for (const [at, hash] of hashes.entries()) {
    while ((whole.hashes[place] ?? hash) < hash) place += 1;
    const isThere = whole.hashes[place] === hash && whole.names[place] === names[at];
    bytes.whole(isThere ? place + 1 : 0);
    if (!isThere) {
      bytes.whole(hash);
      bytes.whole(names[at] ?? 0);
    }
    bytes.whole(weights[at] ?? 0);
  }
}

function readWithin({ hashes, names }: Bag, bytes: ByteReader): Bag {
  const bag = new ReadBag();
  for (let left = bytes.whole(); left > 0; left -= 1) {
    const place = bytes.whole();
    const hash = place === 0 ? bytes.whole() : (hashes[place - 1] ?? 0);
    const name = place === 0 ? bytes.whole() : (names[place - 1] ?? 0);
    bag.add(hash, name, bytes.whole());
  }
  return bag;
}

class ReadBag implements Bag {
  readonly hashes: number[] = [];
  readonly names: number[] = [];
  readonly weights: number[] = [];

  add(hash: number, name: number, weight: number): void {
    this.hashes.push(hash);
    this.names.push(name);
    this.weights.push(weight);
  }
}

function writeFigures(figures: readonly Figure[], bytes: ByteWriter): void {
  bytes.whole(figures.length);
  for (const { low, high, unit, next, counted, isNoTotal, start, end, unitEnd } of figures) {
    bytes.double(low);
    bytes.double(high);
    for (const whole of [unit, next, counted]) bytes.whole(whole);
    bytes.byte(Number(isNoTotal));
    for (const whole of [start, end, unitEnd]) bytes.whole(whole);
  }
}

function readFigures(bytes: ByteReader): Figure[] {
  return Array.from({ length: bytes.whole() }, () => ({
    low: bytes.double(),
    high: bytes.double(),
    unit: bytes.whole(),
    next: bytes.whole(),
    counted: bytes.whole(),
    isNoTotal: bytes.byte() === 1,
    start: bytes.whole(),
    end: bytes.whole(),
    unitEnd: bytes.whole(),
  }));
}

function writeTexts(texts: readonly string[], bytes: ByteWriter): void {
  bytes.whole(texts.length);
  for (const text of texts) bytes.text(text);
}

function readTexts(bytes: ByteReader): string[] {
  return Array.from({ length: bytes.whole() }, () => bytes.text());
}
