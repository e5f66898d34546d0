import type { ByteReader } from '../../pairs/byte-reader.ts';
import type { ByteWriter } from '../../pairs/byte-writer.ts';
import type { Phrase, Scene, Stay } from './scene.ts';

/** Writes a scene, to be read by `readPackedScene`: what tells nothing takes five bytes. */
export function writeScene({ stay, dead, leads, partOfDay, isNow }: Scene, bytes: ByteWriter): void {
  bytes.byte(Number(stay !== null));
  if (stay !== null) writeStay(stay, bytes);
  for (const phrase of [dead, leads]) {
    bytes.byte(Number(phrase !== null));
    if (phrase !== null) writePhrase(phrase, bytes);
  }
  bytes.byte(partOfDay);
  bytes.byte(Number(isNow));
}

/** The scene that was written. */
export function readPackedScene(bytes: ByteReader): Scene {
  const stay = bytes.byte() === 1 ? readStay(bytes) : null;
  const [dead = null, leads = null] = [0, 1].map(() => (bytes.byte() === 1 ? readPhrase(bytes) : null));
  return { stay, dead, leads, partOfDay: bytes.byte(), isNow: bytes.byte() === 1 };
}

function writeStay({ who, place, names }: Stay, bytes: ByteWriter): void {
  writePhrase(who, bytes);
  writePhrase(place, bytes);
  bytes.whole(names.length);
  for (const name of names) bytes.text(name);
}

function readStay(bytes: ByteReader): Stay {
  return {
    who: readPhrase(bytes),
    place: readPhrase(bytes),
    names: Array.from({ length: bytes.whole() }, () => bytes.text()),
  };
}

function writePhrase({ named, nouns, start, end }: Phrase, bytes: ByteWriter): void {
  bytes.byte(Number(named !== null));
  if (named !== null) bytes.text(named);
  bytes.wholes(nouns);
  bytes.whole(start);
  bytes.whole(end);
}

function readPhrase(bytes: ByteReader): Phrase {
  const named = bytes.byte() === 1 ? bytes.text() : null;
  return { named, nouns: bytes.wholes(), start: bytes.whole(), end: bytes.whole() };
}
