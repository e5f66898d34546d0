/** In a stream of bytes: some are missing here, since they were damaged. */
export const GAP = 'gap';

/** Bytes in pieces, with a mark where some are missing. */
export type Broken = AsyncIterable<Uint8Array | typeof GAP>;

/** A place in a stream of bytes, from which it is read in order. Holds as much as was asked to be seen ahead. */
export class ByteCursor {
  readonly #pieces: AsyncIterator<Uint8Array | typeof GAP>;
  #held: Buffer = Buffer.alloc(0);
  #state: 'open' | 'gap' | 'ended' = 'open';
  #passed = 0;

  constructor(stream: Broken) {
    this.#pieces = stream[Symbol.asyncIterator]();
  }

  /** How many bytes were passed so far. */
  get passed(): number {
    return this.#passed;
  }

  /** The bytes ahead that were asked for, and those that came with them. */
  get ahead(): Buffer {
    return this.#held;
  }

  /** Whether bytes are missing right after those ahead. */
  get isAtGap(): boolean {
    return this.#state === 'gap' && this.#held.length === 0;
  }

  /** Whether bytes are missing after those ahead; known only where `fill` found too few. */
  get isGapAhead(): boolean {
    return this.#state === 'gap';
  }

  /** Looks ahead as far as so many bytes. False where there are fewer before the end or a gap. */
  async fill(count: number): Promise<boolean> {
    while (this.#held.length < count && this.#state === 'open') {
      const next = await this.#pieces.next();
      if (next.done === true) this.#state = 'ended';
      else if (next.value === GAP) this.#state = 'gap';
      else
        this.#held = this.#held.length === 0 ? bufferOf(next.value) : Buffer.concat([this.#held, next.value]);
    }
    return this.#held.length >= count;
  }

  /** Passes so many of the bytes ahead. */
  skip(count: number): void {
    this.#held = this.#held.subarray(count);
    this.#passed += count;
  }

  /** Goes on behind a gap. */
  passGap(): void {
    if (this.isAtGap) this.#state = 'open';
  }

  /** The next bytes, at most so many, which it passes; null at the end or a gap. */
  async take(most: number): Promise<Uint8Array | null> {
    if (!(await this.fill(1))) return null;
    const piece = this.#held.subarray(0, most);
    this.skip(piece.length);
    return piece;
  }

  /** All that is left, as far as the end or a gap. */
  async *rest(): AsyncGenerator<Uint8Array> {
    for (let piece = await this.take(Infinity); piece !== null; piece = await this.take(Infinity))
      yield piece;
  }

  /** Tells the stream that no more of it is wanted. */
  async close(): Promise<void> {
    this.#state = 'ended';
    await this.#pieces.return?.();
  }
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
