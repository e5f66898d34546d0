import type { KeptEdge, PairStore, Released } from '../src/lineage/pairs/pair-store.ts';

/** A store of pairs that is gone with the process: plain maps, so that what it does can be seen to be right. */
export class PairsInMemory implements PairStore {
  readonly #nodes = new Map<number, { readonly itemClass: string; written: string }>();
  readonly #items = new Map<number, { readonly node: number; readonly written: string }>();
  readonly #blocks = new Map<number, Set<number>>();
  readonly #edges = new Map<number, Map<number, string>>();
  readonly #groups = new Map<number, readonly number[]>();
  #next = 0;

  maybeNode(itemClass: string): number | null {
    return [...this.#nodes].find(([, node]) => node.itemClass === itemClass)?.[0] ?? null;
  }

  addNode(itemClass: string, written: string): number {
    const node = this.#next++;
    this.#nodes.set(node, { itemClass, written });
    this.#edges.set(node, new Map());
    this.#groups.set(node, [node]);
    return node;
  }

  removeNode(node: number): void {
    this.#requireBare(node);
    this.#nodes.delete(node);
    this.#groups.delete(node);
  }

  written(node: number): string {
    return this.#node(node).written;
  }

  standIn(node: number, written: string): void {
    this.#requireBare(node);
    this.#node(node).written = written;
  }

  #node(node: number): { written: string } {
    const found = this.#nodes.get(node);
    if (found === undefined) throw new Error(`There is no node ${node}.`);
    return found;
  }

  #requireBare(node: number): void {
    if ([...this.#blocks.values()].some((block) => block.has(node))) throw new Error('It has keys.');
    if (this.#edges.get(node)?.size !== 0) throw new Error('It has edges.');
  }

  hold(item: number, node: number, written: string): void {
    if (this.#items.has(item)) throw new Error(`The item ${item} is held.`);
    this.#items.set(item, { node, written });
  }

  release(item: number): Released | null {
    const found = this.#items.get(item);
    if (found === undefined) return null;
    this.#items.delete(item);
    const left = [...this.#items.values()].filter(({ node }) => node === found.node);
    return { node: found.node, first: left.map(({ written }) => written).sort()[0] ?? null };
  }

  post(key: number, node: number): void {
    if (this.#blocks.get(key)?.has(node)) throw new Error(`The node ${node} has the key ${key}.`);
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
    const itemsOf = Map.groupBy(this.#items.keys(), (item) => this.#items.get(item)?.node ?? -1);
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
