/** Reads, one after the other, what a `ByteWriter` wrote. Throws RangeError where the bytes end before. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  byte(): number {
    const byte = this.#bytes[this.#at];
    if (byte === undefined) throw new RangeError('This ends before it should.');
    this.#at += 1;
    return byte;
  }

  whole(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (!(byte & 0x80)) return value >>> 0;
    }
  }

  wholes(): number[] {
    const values: number[] = [];
    for (let left = this.whole(); left > 0; left -= 1) values.push(this.whole());
    return values;
  }

  double(): number {
    for (let at = 0; at < 8; at += 1) eight.setUint8(at, this.byte());
    return eight.getFloat64(0);
  }

  text(): string {
    let text = '';
    for (let left = this.whole(); left > 0; left -= 1) text += String.fromCharCode(this.whole());
    return text;
  }
}

const eight = new DataView(new ArrayBuffer(8));
