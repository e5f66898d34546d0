import type { ByteCursor } from './byte-cursor.ts';
import { pieceBytes } from './byte-source.ts';
import type { StatedDigest } from './stated-digest.ts';
import { recordWithin } from './warc-record.ts';

/**
 * Blocks up to this size are looked at to their end before they are read, so that one that is cut off does not swallow the
 * record after it. Nearly all pages are smaller, and it fits beside everything else. In bytes.
 */
const mostAhead = 2 * 1024 * 1024;

const CUT_OFF = 'the record is cut off, or longer than it says';

/** What follows a block: blank lines, and then the next record or nothing. */
const AFTER = /^[\r\n]{0,8}(?:WARC\/|$)/;
const afterBytes = 16;

/** The block of a record of a web archive, read in order. */
export class WarcBlock {
  readonly #cursor: ByteCursor;
  readonly #whole: StatedDigest | null;
  readonly #payload: StatedDigest | null;
  #left: number;
  /** How many bytes of the head of an answer are still to pass before the payload. */
  #beforePayload = 0;
  #failure: Error | null = null;
  #isOver = false;

  /** @param whole, payload - digests that are stated of all of it, and of what a server sent without its head */
  constructor(cursor: ByteCursor, length: number, whole: StatedDigest | null, payload: StatedDigest | null) {
    this.#cursor = cursor;
    this.#left = length;
    this.#whole = whole;
    this.#payload = payload;
  }

  /** Whether it ends where it says, as far as can be seen. Where it does not, the cursor goes to the next record. */
  async isSound(): Promise<boolean> {
    if (this.#left > mostAhead) return true;
    await this.#cursor.fill(this.#left + afterBytes);
    const { ahead } = this.#cursor;
    if (ahead.length >= this.#left && this.#endsAt(ahead, this.#left)) return true;
    const next = recordWithin(ahead);
    this.#cursor.skip(next === -1 ? Math.min(this.#left, ahead.length) : next);
    this.#left = 0;
    this.#isOver = true;
    return false;
  }

  #endsAt(ahead: Buffer, end: number): boolean {
    const after = AFTER.exec(ahead.toString('latin1', end, end + afterBytes));
    // Damage right after it is what a wrong sum of its part of a gzip file leaves.
    return after !== null && (after[0].endsWith('WARC/') || !this.#cursor.isGapAhead);
  }

  /** Bytes still to come. */
  get left(): number {
    return this.#left;
  }

  /** The first bytes, at most so many, which stay to be read. */
  async start(most: number): Promise<Uint8Array> {
    const wanted = Math.min(most, this.#left);
    await this.#cursor.fill(wanted);
    return this.#cursor.ahead.subarray(0, wanted);
  }

  /** Passes the head of an answer: what follows is its payload. */
  passHead(length: number): void {
    this.#beforePayload = length;
    const head = this.#cursor.ahead.subarray(0, length);
    this.#pass(head);
    this.#cursor.skip(length);
  }

  /** The bytes that are left. Throws where there are fewer than were stated, or where something else follows. */
  async *read(): AsyncGenerator<Uint8Array> {
    while (this.#left > 0) {
      const piece = await this.#cursor.take(Math.min(this.#left, pieceBytes));
      if (piece === null) this.#fail();
      else {
        this.#pass(piece);
        yield piece;
      }
    }
    if (this.#isOver) return;
    this.#isOver = true;
    await this.#cursor.fill(afterBytes);
    if (!this.#endsAt(this.#cursor.ahead, 0)) this.#fail();
  }

  /** Passes what was not read. The failure, where there is one that nobody was told of. */
  async finish(): Promise<Error | null> {
    if (this.#failure !== null) return null;
    try {
      for await (const _piece of this.read());
      return null;
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }

  /** After `finish`: whether it did not end where it says. */
  get isDamaged(): boolean {
    return this.#failure !== null;
  }

  /** After `finish`: the digests that are stated and not met; none where the block is damaged. */
  mismatches(): readonly StatedDigest[] {
    if (this.#failure !== null) return [];
    return [this.#whole, this.#payload].filter(
      (digest) => digest !== null && !digest.isMet(),
    ) as StatedDigest[];
  }

  #pass(piece: Uint8Array): void {
    this.#left -= piece.length;
    this.#whole?.update(piece);
    const head = Math.min(this.#beforePayload, piece.length);
    this.#beforePayload -= head;
    if (this.#payload !== null && head < piece.length) this.#payload.update(piece.subarray(head));
  }

  #fail(): never {
    this.#left = 0;
    this.#isOver = true;
    this.#failure = new Error(CUT_OFF);
    throw this.#failure;
  }
}
