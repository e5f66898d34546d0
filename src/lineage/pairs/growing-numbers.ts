/** Numbers from 0 to 2³² − 1 that are added one after the other; four bytes each, and up to as much again to grow into. */
export class GrowingNumbers {
  #numbers = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** The number at a place. Throws RangeError where there is none. */
  at(place: number): number {
    const number = place < this.#length ? this.#numbers[place] : undefined;
    if (number === undefined) throw new RangeError(`There is no number at ${place}.`);
    return number;
  }

  /** @param place - of a number that was added */
  set(place: number, number: number): void {
    if (place < this.#length) this.#numbers[place] = number;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) this.#grow();
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }

  /** What was added so far, without a copy: it is good until the next `push`. */
  all(): Uint32Array {
    return this.#numbers.subarray(0, this.#length);
  }

  /** What was added so far, which is no longer held here: it is gone when the caller lets it go. */
  take(): Uint32Array {
    const taken = this.all();
    this.#numbers = new Uint32Array(1024);
    this.#length = 0;
    return taken;
  }

  #grow(): void {
    const larger = new Uint32Array(this.#numbers.length * 2);
    larger.set(this.#numbers);
    this.#numbers = larger;
  }
}
