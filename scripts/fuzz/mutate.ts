import type { Random } from './random.ts';

/** What parsers stumble over, wherever it stands. */
const tokens: readonly [string, ...string[]] = [
  '\0',
  '\u{feff}',
  '\r',
  '\u2028',
  '<',
  '<!--',
  ']]>',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '&b;',
  '&#x110000;',
  '%00',
  '%PDF-1.7',
  'endobj',
  'stream\n',
  '/Length -1',
  '<<'.repeat(300),
  '['.repeat(300),
  '<div>'.repeat(300),
  '> '.repeat(300),
  'PK\u0001\u0002',
  'PK\u0003\u0004',
  'WARC/1.1\r\n',
  'Content-Length: 99999999999\r\n',
  'From x Thu Jan  1 00:00:00 1970\n',
  'Content-Type: multipart/mixed; boundary=""\r\n\r\n',
  '=?utf-8?B?////?=',
  '"',
  '""',
  '\ud800',
  '-1',
  '1e999',
];

/** Lengths and offsets that break sums. */
const numbers: readonly [number, ...number[]] = [0, 1, 0x7f, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0xffffffff];

type Mutation = (bytes: Buffer, random: Random, other: Uint8Array) => Buffer;

const mutations: readonly [Mutation, ...Mutation[]] = [
  flipBits,
  flipBits,
  cutOut,
  repeat,
  cutOff,
  putToken,
  putToken,
  putNumber,
  splice,
];

/**
 * A damaged copy of a file: up to eight things happen to it.
 *
 * @param other - another file, of which pieces may get into it
 */
export function mutate(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  let copy: Buffer = Buffer.from(bytes);
  for (let left = 1 + random.below(8); left > 0; left -= 1)
    copy = random.pick(mutations)(copy, random, other);
  return copy;
}

function flipBits(bytes: Buffer, random: Random): Buffer {
  for (let left = 1 + random.below(16); left > 0 && bytes.length > 0; left -= 1) {
    const at = random.below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
  }
  return bytes;
}

function cutOut(bytes: Buffer, random: Random): Buffer {
  const [start, end] = range(bytes, random);
  return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
}

function cutOff(bytes: Buffer, random: Random): Buffer {
  return bytes.subarray(0, random.below(bytes.length + 1));
}

function repeat(bytes: Buffer, random: Random): Buffer {
  const [start, end] = range(bytes, random);
  const times = 1 + random.below(end - start < 100 ? 200 : 4);
  const piece = bytes.subarray(start, end);
  return Buffer.concat([bytes.subarray(0, end), ...Array(times).fill(piece), bytes.subarray(end)]);
}

function putToken(bytes: Buffer, random: Random): Buffer {
  const at = random.below(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(random.pick(tokens)), bytes.subarray(at)]);
}

function putNumber(bytes: Buffer, random: Random): Buffer {
  if (bytes.length < 4) return bytes;
  const at = random.below(bytes.length - 3);
  const value = random.pick(numbers);
  if (random.below(2) === 0) bytes.writeUInt32LE(value, at);
  else bytes.writeUInt32BE(value, at);
  return bytes;
}

function splice(bytes: Buffer, random: Random, other: Uint8Array): Buffer {
  const [start, end] = range(bytes, random);
  const [from, to] = range(other, random);
  return Buffer.concat([bytes.subarray(0, start), other.subarray(from, to), bytes.subarray(end)]);
}

/** At most 4 KiB somewhere in it. */
function range(bytes: Uint8Array, random: Random): [start: number, end: number] {
  const start = random.below(bytes.length + 1);
  const length = random.below(Math.min(bytes.length - start, random.below(2) === 0 ? 64 : 4096) + 1);
  return [start, start + length];
}
