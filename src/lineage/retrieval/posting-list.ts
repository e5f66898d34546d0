/** Bits for the count of a word in one claim; higher counts are held as the highest, since they hardly weigh more. */
const countBits = 4;
const mostCount = 2 ** countBits - 1;

/** Which claims have a word, and how often: 32 bits a claim, so that many millions fit into memory. */
export class PostingList {
  #items = new Int32Array(2);
  #size = 0;

  /** @param slot below 2^27 */
  push(slot: number, count: number): void {
    if (this.#size === this.#items.length) this.#grow();
    this.#items[this.#size] = (slot << countBits) | Math.min(count, mostCount);
    this.#size += 1;
  }

  /** In the order in which they were pushed, claims that were removed since among them. */
  forEach(visit: (slot: number, count: number) => void): void {
    for (let at = 0; at < this.#size; at += 1) {
      const item = this.#items[at] ?? 0;
      visit(item >>> countBits, item & mostCount);
    }
  }

  #grow(): void {
    const items = new Int32Array(2 * this.#items.length);
    items.set(this.#items);
    this.#items = items;
  }
}
