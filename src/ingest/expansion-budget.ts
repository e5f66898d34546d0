/**
 * What may come out of an archive in all, for each byte of it. Text packs to a tenth, records of one shape to a fiftieth; a
 * file made to fill disks packs to a thousandth and less.
 */
const mostExpansion = 200;

/** So much may come out of any archive. In bytes. */
const freeExpansion = 128 * 1024 * 1024;

/** How many bytes may still come out of an archive. */
export class ExpansionBudget {
  #packed: number;
  #used = 0;

  /** @param packed - bytes of the archive that are known to be there; those read in passing are added by `feed` */
  constructor(packed: number) {
    this.#packed = packed;
  }

  /** In bytes. */
  get most(): number {
    return Math.max(freeExpansion, mostExpansion * this.#packed);
  }

  get isSpent(): boolean {
    return this.#used > this.most;
  }

  /** Counts packed bytes as they pass. */
  async *feed(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const piece of packed) {
      this.#packed += piece.length;
      yield piece;
    }
  }

  /** Counts unpacked bytes as they pass; throws when they are too many. Marks in the stream pass as well. */
  async *spend<Piece extends Uint8Array | string>(unpacked: AsyncIterable<Piece>): AsyncGenerator<Piece> {
    for await (const piece of unpacked) {
      this.#used += typeof piece === 'string' ? 0 : piece.length;
      if (this.isSpent) throw new Error('too much came out of the archive');
      yield piece;
    }
  }
}
