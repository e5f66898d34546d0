import type { ByteReader } from '../../pairs/byte-reader.ts';
import type { ByteWriter } from '../../pairs/byte-writer.ts';
import type { Phrase, Scene } from './scene.ts';

/** Writes a scene, to be read by `readScene`: most tell nothing, in eight bytes. */
export function writeScene(
  { deeds, stay, dead, partOfDay, before, after, order, isNow }: Scene,
  bytes: ByteWriter,
): void {
  bytes.whole(deeds.length);
  for (const { deed, by, to } of deeds) {
    bytes.whole(deed);
    writePhrase(by, bytes);
    writePhrases(to === null ? [] : [to], bytes);
  }
  bytes.byte(Number(stay !== null));
  if (stay !== null) {
    writePhrases(stay.who === null ? [] : [stay.who], bytes);
    writePhrases(stay.places, bytes);
  }
  writePhrases(dead === null ? [] : [dead], bytes);
  bytes.byte(partOfDay);
  for (const hashes of [before, after, order ?? []]) bytes.wholes(hashes);
  bytes.byte(Number(isNow));
}

/** The scene that was written. */
export function readScene(bytes: ByteReader): Scene {
  const deeds = Array.from({ length: bytes.whole() }, () => ({
    deed: bytes.whole(),
    by: readPhrase(bytes),
    to: readPhrases(bytes)[0] ?? null,
  }));
  const stay = bytes.byte() === 1 ? { who: readPhrases(bytes)[0] ?? null, places: readPhrases(bytes) } : null;
  const dead = readPhrases(bytes)[0] ?? null;
  const partOfDay = bytes.byte();
  const [before, after, [start, end]] = [bytes.wholes(), bytes.wholes(), bytes.wholes()];
  const order = start === undefined || end === undefined ? null : ([start, end] as const);
  return { deeds, stay, dead, partOfDay, before, after, order, isNow: bytes.byte() === 1 };
}

function writePhrases(phrases: readonly Phrase[], bytes: ByteWriter): void {
  bytes.whole(phrases.length);
  for (const phrase of phrases) writePhrase(phrase, bytes);
}

function readPhrases(bytes: ByteReader): Phrase[] {
  return Array.from({ length: bytes.whole() }, () => readPhrase(bytes));
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
