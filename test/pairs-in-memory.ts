import { compareBytes } from '../src/lineage/pairs/compare-bytes.ts';
import type { KeptEdge, PairStore, WrittenItem } from '../src/lineage/pairs/pair-store.ts';
import { textOf } from './json-bytes.ts';

/** A store of pairs that is gone with the process: plain maps, so that what it does can be seen to be right. */
export class PairsInMemory implements PairStore {
  readonly #nodes = new Map<number, { readonly itemClass: string; standing: number | null }>();
  readonly #items = new Map<number, { readonly node: number; readonly written: Uint8Array }>();
  readonly #blocks = new Map<number, Set<number>>();
  readonly #edges = new Map<number, Map<number, string>>();
  readonly #groups = new Map<number, readonly number[]>();
  #next = 0;

  maybeNode(itemClass: string): number | null {
    return [...this.#nodes].find(([, node]) => node.itemClass === itemClass)?.[0] ?? null;
  }

  addNode(itemClass: string): number {
    const node = this.#next++;
    this.#nodes.set(node, { itemClass, standing: null });
    this.#edges.set(node, new Map());
    this.#groups.set(node, [node]);
    return node;
  }

  removeNode(node: number): void {
    this.#requireBare(node);
    if (this.#node(node).standing !== null) throw new Error('An item stands for it.');
    this.#nodes.delete(node);
    this.#groups.delete(node);
  }

  hold(item: number, node: number, written: Uint8Array): void {
    if (this.#items.has(item)) throw new Error(`The item ${item} is held.`);
    this.#items.set(item, { node, written });
  }

  drop(item: number): void {
    const node = this.nodeOf(item);
    if (node !== null && this.#node(node).standing === item) throw new Error('It stands for a node.');
    this.#items.delete(item);
  }

  nodeOf(item: number): number | null {
    return this.#items.get(item)?.node ?? null;
  }

  firstBut(item: number, node: number): WrittenItem | null {
    const others = [...this.#items].filter(([number, one]) => one.node === node && number !== item);
    const written = others.map(([number, one]) => ({ item: number, written: one.written }));
    return written.sort((a, b) => compareBytes(a.written, b.written))[0] ?? null;
  }

  standing(node: number): WrittenItem {
    const item = this.#node(node).standing ?? -1;
    const held = this.#items.get(item);
    if (held?.node !== node) throw new Error(`Nothing stands for the node ${node}.`);
    return { item, written: held.written };
  }

  standIn(item: number | null, node: number): void {
    if (item !== null && this.#items.get(item)?.node !== node) throw new Error('It is of another node.');
    const { standing } = this.#node(node);
    const written = (one: number | null) => this.#items.get(one ?? -1)?.written.toString();
    if (written(item) !== written(standing)) this.#requireBare(node);
    this.#node(node).standing = item;
  }

  #node(node: number): { standing: number | null } {
    const found = this.#nodes.get(node);
    if (found === undefined) throw new Error(`There is no node ${node}.`);
    return found;
  }

  #requireBare(node: number): void {
    if ([...this.#blocks.values()].some((block) => block.has(node))) throw new Error('It has keys.');
    if (this.#edges.get(node)?.size !== 0) throw new Error('It has edges.');
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

  #text(node: number): string {
    return textOf(this.standing(node).written);
  }

  /** Both ends of each edge as they are written, and what it says. */
  edges(): string[] {
    return [...this.#edges].flatMap(([node, own]) =>
      [...own].map(([other, edge]) => `${this.#text(node)} ${this.#text(other)} ${edge}`),
    );
  }
}

/** Groups in an order that depends on nothing but what is in them. */
export function inOrder(groups: readonly (readonly number[])[]): number[][] {
  return groups
    .map((group) => group.toSorted((a, b) => a - b))
    .sort((one, other) => (one[0] ?? 0) - (other[0] ?? 0));
}
