import type { Problem } from '../model/problem.ts';
import { ingestProblem } from './ingest-problem.ts';
import type { Decoded } from './reader.ts';
import { type Utf8Damage, utf8Damage } from './utf8-damage.ts';

/** Enough to tell UTF-16 from binary; the same length that Git looks at. */
export const SAMPLE_BYTES = 8_000;

/**
 * The characters of a text file, without a byte order mark. Tries, in this order: the byte order mark, the encoding that the
 * transport stated (unless the bytes are sound UTF-8 beyond ASCII), UTF-16 by its pattern of NULs, UTF-8, UTF-8 with damage where most of it is sound, windows-1252 (which takes any bytes). Line ends
 * stay as they are.
 */
export function decodeText(bytes: Uint8Array, charset: string | null = null): Decoded {
  const marked = encodingOfMark(bytes);
  if (marked !== null && marked !== 'utf-8') return { text: decodeAs(marked, bytes), problems: [] };
  const stated = marked !== null || charset === null ? null : decodeStated(bytes, charset);
  if (stated !== null) return stated;
  const patterned = marked === null ? utf16ByPattern(bytes) : null;
  if (patterned !== null) return { text: decodeAs(patterned, bytes), problems: [guessed(patterned)] };
  return decodeUtf8(bytes) ?? decodeDamaged(bytes);
}

/** As the transport stated it; null where that is UTF-8 or no encoding, or where the bytes show that it is wrong. */
function decodeStated(bytes: Uint8Array, charset: string): Decoded | null {
  const damage = utf8Damage(bytes);
  if (damage.bad === 0 && damage.good > 0) return null;
  try {
    const decoder = new TextDecoder(charset);
    return decoder.encoding === 'utf-8' ? null : { text: decoder.decode(bytes), problems: [] };
  } catch {
    return null;
  }
}

/** The text as the encoding reads it, a bad place as U+FFFD. Throws a `RangeError` for an encoding unknown to the run time. */
export function decodeAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** The sound UTF-8, or null. */
export function decodeUtf8(bytes: Uint8Array): Decoded | null {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
  } catch {
    return null;
  }
}

function encodingOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null;
}

/**
 * UTF-16 without a mark, by its NULs: in text that is mostly ASCII they fill one half of the byte pairs and are absent
 * from the other. Three tenths is far above what binary files show on one side only, and low enough for text with many
 * letters from other alphabets; null where it is not so.
 */
export function utf16ByPattern(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (sample.length < 4 || bytes.length % 2 !== 0) return null;
  const nuls = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nuls;
  const least = 0.3 * (sample.length / 2);
  if (odd >= least && even === 0) return 'utf-16le';
  return even >= least && odd === 0 ? 'utf-16be' : null;
}

function decodeDamaged(bytes: Uint8Array): Decoded {
  const damage = utf8Damage(bytes);
  if (damage.good < damage.bad) {
    return { text: decodeAs('windows-1252', bytes), problems: [guessed('windows-1252')] };
  }
  return { text: decodeAs('utf-8', bytes), problems: [broken(bytes, damage)] };
}

function guessed(encoding: string): Problem {
  return ingestProblem(
    'encoding-guessed',
    `The file names no encoding and is not UTF-8; it was read as ${encoding}.`,
  );
}

function broken(bytes: Uint8Array, damage: Utf8Damage): Problem {
  const before = decodeAs('utf-8', bytes.subarray(0, damage.firstBad));
  const lineStart = before.lastIndexOf('\n') + 1;
  return ingestProblem(
    'broken-encoding',
    `The file is UTF-8, but ${damage.bad} ${damage.bad === 1 ? 'byte is' : 'bytes are'} not.`,
    { line: before.split('\n').length, column: [...before.slice(lineStart)].length + 1 },
  );
}
