/** Bytes that are added one after the other. */
export class GrowingBytes {
  #bytes = new Uint8Array(512);
  #length = 0;

  /** @param byte - 0 to 255 */
  push(byte: number): void {
    if (this.#length === this.#bytes.length) this.#grow();
    this.#bytes[this.#length] = byte;
    this.#length += 1;
  }

  /** What was added so far, as a copy. */
  all(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #grow(): void {
    const larger = new Uint8Array(this.#bytes.length * 2);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
