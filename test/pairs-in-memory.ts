import type { KeptEdge, PairStore } from '../src/lineage/pairs/pair-store.ts';

/** A store of pairs that is gone with the process: plain maps, so that what it does can be seen to be right. */
export class PairsInMemory implements PairStore {
  readonly #nodes = new Map<number, string>();
  readonly #numbers = new Map<string, number>();
  readonly #items = new Map<number, number>();
  readonly #blocks = new Map<number, Set<number>>();
  readonly #edges = new Map<number, Map<number, string>>();
  readonly #groups = new Map<number, readonly number[]>();
  #next = 0;

  maybeNode(written: string): number | null {
    return this.#numbers.get(written) ?? null;
  }

  addNode(written: string): number {
    const node = this.#next++;
    this.#nodes.set(node, written);
    this.#numbers.set(written, node);
    this.#edges.set(node, new Map());
    this.#groups.set(node, [node]);
    return node;
  }

  removeNode(node: number): void {
    if ([...this.#blocks.values()].some((block) => block.has(node))) throw new Error('It has keys.');
    if (this.#edges.get(node)?.size !== 0) throw new Error('It has edges.');
    this.#numbers.delete(this.written(node));
    this.#nodes.delete(node);
    this.#groups.delete(node);
  }

  written(node: number): string {
    const written = this.#nodes.get(node);
    if (written === undefined) throw new Error(`There is no node ${node}.`);
    return written;
  }

  hold(item: number, node: number): void {
    if (this.#items.has(item)) throw new Error(`The item ${item} is held.`);
    this.#items.set(item, node);
  }

  release(item: number): { readonly node: number; readonly isHeld: boolean } | null {
    const node = this.#items.get(item);
    if (node === undefined) return null;
    this.#items.delete(item);
    return { node, isHeld: [...this.#items.values()].includes(node) };
  }

  post(key: number, node: number): void {
    this.#blocks.set(key, (this.#blocks.get(key) ?? new Set()).add(node));
  }

  unpost(key: number, node: number): void {
    if (!this.#blocks.get(key)?.delete(node)) throw new Error(`The node ${node} has no key ${key}.`);
  }

  block(key: number, limit: number): number[] {
    return [...(this.#blocks.get(key) ?? [])].slice(0, limit);
  }

  edgesOf(node: number): KeptEdge[] {
    return [...(this.#edges.get(node) ?? [])].map(([other, edge]) => ({ other, edge }));
  }

  addEdge(one: number, other: number, edge: string): void {
    if (this.#edges.get(one)?.has(other)) throw new Error('The edge is there.');
    this.#edges.get(one)?.set(other, edge);
    this.#edges.get(other)?.set(one, edge);
  }

  removeEdge(one: number, other: number): void {
    this.#edges.get(one)?.delete(other);
    this.#edges.get(other)?.delete(one);
  }

  regroup(groups: readonly (readonly number[])[]): void {
    for (const group of groups) for (const node of group) this.#groups.set(node, group);
  }

  /** The items of each group, in order. */
  groups(): number[][] {
    const itemsOf = Map.groupBy(this.#items.keys(), (item) => this.#items.get(item) ?? -1);
    const groups = new Set(this.#groups.values());
    return inOrder([...groups].map((group) => group.flatMap((node) => itemsOf.get(node) ?? [])));
  }

  /** Both ends of each edge as they are written, and what it says. */
  edges(): string[] {
    return [...this.#edges].flatMap(([node, own]) =>
      [...own].map(([other, edge]) => `${this.written(node)} ${this.written(other)} ${edge}`),
    );
  }
}

/** Groups in an order that depends on nothing but what is in them. */
export function inOrder(groups: readonly (readonly number[])[]): number[][] {
  return groups
    .map((group) => group.toSorted((a, b) => a - b))
    .sort((one, other) => (one[0] ?? 0) - (other[0] ?? 0));
}
