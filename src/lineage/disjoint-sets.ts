/** Sets that grow together (Tarjan 1975, “Efficiency of a good but not linear set union algorithm”). */
export class DisjointSets<Item> {
  readonly #parents = new Map<Item, Item>();

  /** One item of the set in which this one is, the same for all of the set until that is joined to another. */
  rootOf(item: Item): Item {
    let root = item;
    for (let up = this.#parents.get(root); up !== undefined; up = this.#parents.get(root)) root = up;
    for (let at = item; at !== root; ) {
      const next = this.#parents.get(at) ?? root;
      this.#parents.set(at, root);
      at = next;
    }
    return root;
  }

  join(a: Item, b: Item): void {
    const [one, other] = [this.rootOf(a), this.rootOf(b)];
    if (one !== other) this.#parents.set(one, other);
  }
}
