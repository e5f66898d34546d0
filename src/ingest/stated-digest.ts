import { createHash, type Hash } from 'node:crypto';
import type { Problem } from '../model/problem.ts';
import { ingestProblem } from './ingest-problem.ts';

/** A digest that an archive states of some bytes, and that of the bytes as they pass. */
export class StatedDigest {
  /** As it is stated, e.g. `sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ`. */
  readonly stated: string;
  readonly #hash: Hash;
  readonly #value: string;

  private constructor(stated: string, algorithm: string, value: string) {
    this.stated = stated;
    this.#hash = createHash(algorithm);
    this.#value = value;
  }

  /** Null where nothing is stated, or in a way that is not known. */
  static maybe(stated: string | null): StatedDigest | null {
    const match = /^\s*(sha-?1|sha-?256|sha-?512|md5):\s*([\w+/=-]{1,128})\s*$/i.exec(stated ?? '');
    const [written = '', algorithm = '', value = ''] = match ?? [];
    if (match === null) return null;
    return new StatedDigest(
      written.trim(),
      algorithm.toLowerCase().replace('-', ''),
      value.replace(/=+$/, ''),
    );
  }

  update(bytes: Uint8Array): void {
    this.#hash.update(bytes);
  }

  /** Whether the bytes have the digest, which may be written in base 16, 32 or 64. To be asked once, at the end. */
  isMet(): boolean {
    const digest = this.#hash.digest();
    const folded = this.#value.toLowerCase();
    if (folded === digest.toString('hex') || folded === base32(digest)) return true;
    return (
      this.#value === digest.toString('base64').replace(/=+$/, '') ||
      this.#value === digest.toString('base64url')
    );
  }
}

/** What to say of a file or a record whose digest is not met. */
export function digestMismatch(name: string, { stated }: StatedDigest): Problem {
  const message = `${name}: It does not have the digest that the archive states (${stated}).`;
  return ingestProblem('digest-mismatch', message);
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

/** RFC 4648, section 6, in lower case and without padding. */
function base32(bytes: Uint8Array): string {
  let written = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) written += LETTERS[(held >>> (bits - 5)) & 31];
  }
  return bits === 0 ? written : written + LETTERS[(held << (5 - bits)) & 31];
}
