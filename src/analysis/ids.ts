import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Digits of an id after its prefix: 64 bits, so that among a hundred million records a clash is unlikely. */
const digits = 16;

/** An id that depends on nothing but what it names: the prefix, a hyphen, and 16 hex digits of a SHA-256. */
export function idOf(prefix: 'a' | 'e' | 's', ...parts: readonly string[]): string {
  return `${prefix}-${bytesToHex(sha256(utf8ToBytes(parts.join('\n')))).slice(0, digits)}`;
}
