import type { MachineLink } from '../link.ts';

/** Which entities are one by some links (union-find with path halving; Tarjan 1975). */
export class Linked {
  readonly #parent = new Map<string, string>();

  constructor(links: readonly MachineLink[]) {
    for (const { a, b } of links) {
      const [from, to] = [this.rootOf(a), this.rootOf(b)];
      if (from !== to) this.#parent.set(from, to);
    }
  }

  /** The id that stands for all that are one with it. */
  rootOf(id: string): string {
    let root = id;
    for (let up = this.#parent.get(root); up !== undefined; up = this.#parent.get(root)) {
      const above = this.#parent.get(up);
      if (above !== undefined) this.#parent.set(root, above);
      root = up;
    }
    return root;
  }
}
