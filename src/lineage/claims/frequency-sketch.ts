import { hashWord } from './hash-word.ts';

/** Rows of the sketch, as a power of two: with some 40,000 stems two rows in three are empty, and one stem in ten is taken for a commoner one. */
const bits = 17;

/**
 * A count-min sketch (Cormode and Muthukrishnan 2005) of powers of two: two rows a word, of which the smaller counts, four bits each, as base64.
 *
 * @param counts in how many sentences each stem occurs
 */
export function packFrequencies(counts: ReadonlyMap<string, number>): string {
  const rows = new Uint8Array(1 << bits);
  for (const [word, count] of counts) {
    const power = Math.min(15, Math.floor(Math.log2(count)) + 1);
    for (const row of rowsOf(hashWord(word))) rows[row] = Math.max(rows[row] ?? 0, power);
  }
  const packed = Uint8Array.from(
    { length: rows.length / 2 },
    (_, at) => ((rows[2 * at] ?? 0) << 4) | (rows[2 * at + 1] ?? 0),
  );
  return btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(''));
}

/** Tells of a hashed stem the power of two of the sentences that have it, from 0 for none to 15. */
export function unpackFrequencies(text: string): (hash: number) => number {
  const packed = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const powerIn = (row: number) => ((packed[row >>> 1] ?? 0) >>> (row % 2 === 0 ? 4 : 0)) & 15;
  return (hash) => {
    const [first, second] = rowsOf(hash);
    return Math.min(powerIn(first), powerIn(second));
  };
}

function rowsOf(hash: number): [number, number] {
  return [
    Math.imul(hash, 0x9e3779b1) >>> (32 - bits),
    Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> (32 - bits),
  ];
}
