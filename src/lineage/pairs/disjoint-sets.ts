/** Sets of numbers below `size` that grow together (Tarjan 1975): by size, halving the paths. */
export class DisjointSets {
  /** The number above; of a root, how many its set holds, below zero. */
  readonly #above: Int32Array;

  constructor(size: number) {
    this.#above = new Int32Array(size).fill(-1);
  }

  /** The same number for all of a set. */
  root(number: number): number {
    let at = number;
    for (;;) {
      const above = this.#at(at);
      if (above < 0) return at;
      const next = this.#at(above);
      if (next < 0) return above;
      this.#above[at] = next;
      at = next;
    }
  }

  join(one: number, other: number): void {
    const [a, b] = [this.root(one), this.root(other)];
    if (a === b) return;
    const [large, small] = this.#at(a) <= this.#at(b) ? [a, b] : [b, a];
    this.#above[large] = this.#at(large) + this.#at(small);
    this.#above[small] = large;
  }

  #at(number: number): number {
    return this.#above[number] ?? -1;
  }
}
