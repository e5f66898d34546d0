/** Writes values one after the other into bytes that grow. What `ByteReader` reads. */
export class ByteWriter {
  #bytes = new Uint8Array(512);
  #length = 0;

  /** What was written so far, as a copy. */
  all(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  /** @param byte - 0 to 255 */
  byte(byte: number): void {
    if (this.#length === this.#bytes.length) this.#grow();
    this.#bytes[this.#length] = byte;
    this.#length += 1;
  }

  #grow(): void {
    const larger = new Uint8Array(this.#bytes.length * 2);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }

  /** A whole number from 0 to 2³² − 1: 7 bits a byte, the least first (LEB128). */
  whole(value: number): void {
    let left = value;
    while (left > 0x7f) {
      this.byte((left & 0x7f) | 0x80);
      left >>>= 7;
    }
    this.byte(left);
  }

  /** How many they are, and each. */
  wholes(values: readonly number[]): void {
    this.whole(values.length);
    for (const value of values) this.whole(value);
  }

  /** Any number, in eight bytes (IEEE 754). */
  double(value: number): void {
    eight.setFloat64(0, value);
    for (let at = 0; at < 8; at += 1) this.byte(eight.getUint8(at));
  }

  /** How many code units it has, and each as a whole number. */
  text(value: string): void {
    this.whole(value.length);
    for (let at = 0; at < value.length; at += 1) this.whole(value.charCodeAt(at));
  }
}

const eight = new DataView(new ArrayBuffer(8));
