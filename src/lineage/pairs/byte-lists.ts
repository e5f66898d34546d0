import { GrowingNumbers } from './growing-numbers.ts';

/** Bytes of one piece of memory; a longer list has a piece of its own. */
const pieceSize = 1 << 20;

/**
 * Lists of bytes, numbered in the order in which they come, one after the other in large pieces: a million of them take nothing but their bytes and
 * twelve more each, and the garbage collector has nothing to look at.
 */
export class ByteLists {
  readonly #pieces: Uint8Array[] = [];
  /** Bytes that the last piece has left. */
  #left = 0;
  readonly #pieceOf = new GrowingNumbers();
  readonly #starts = new GrowingNumbers();
  readonly #lengths = new GrowingNumbers();

  get length(): number {
    return this.#lengths.length;
  }

  push(bytes: Uint8Array): void {
    if (bytes.length > this.#left) this.#addPiece(Math.max(pieceSize, bytes.length));
    const piece = this.#pieces.at(-1) as Uint8Array;
    const start = piece.length - this.#left;
    piece.set(bytes, start);
    this.#left -= bytes.length;
    this.#pieceOf.push(this.#pieces.length - 1);
    this.#starts.push(start);
    this.#lengths.push(bytes.length);
  }

  #addPiece(size: number): void {
    this.#pieces.push(new Uint8Array(size));
    this.#left = size;
  }

  /** The list of this number, without a copy. Throws RangeError where there is none. */
  at(number: number): Uint8Array {
    const piece = this.#pieces[this.#pieceOf.at(number)];
    if (piece === undefined) throw new RangeError(`There is no list ${number}.`);
    const start = this.#starts.at(number);
    return piece.subarray(start, start + this.#lengths.at(number));
  }
}
