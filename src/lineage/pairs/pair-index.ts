import { compareBytes } from './compare-bytes.ts';
import { compareInOrder, type PairRule } from './pair-rule.ts';
import type { PairStore } from './pair-store.ts';
import { type NodeEdge, partitionComponent } from './partition-component.ts';

/**
 * Items in groups, kept as items come and go: after `regroup`, the same as `groupAll` makes of those that are there. What an item
 * costs depends on its keys and on what shares them, not on how many there are: for each key at most `cap` others are looked at,
 * and where a block comes to count again, each two in it.
 */
export class PairIndex<Item, Edge> {
  readonly #rule: PairRule<Item, Edge>;
  readonly #store: PairStore;
  /** Nodes whose component may not be what it was. */
  readonly #touched = new Set<number>();

  constructor(rule: PairRule<Item, Edge>, store: PairStore) {
    this.#rule = rule;
    this.#store = store;
  }

  /** Puts an item in under a number that none has. */
  add(number: number, item: Item): void {
    const [itemClass, written] = [this.#rule.classOf(item), this.#rule.write(item)];
    const known = this.#store.maybeNode(itemClass);
    const node = known ?? this.#store.addNode(itemClass);
    this.#store.hold(number, node, written);
    if (known !== null) {
      if (compareBytes(this.#written(node), written) <= 0) return;
      this.#disconnect(node);
    }
    this.#store.standIn(number, node);
    this.#connect(node);
  }

  /** Takes an item out; nothing happens where there is none of this number. */
  remove(number: number): void {
    const node = this.#store.nodeOf(number);
    if (node === null) return;
    const { item, written } = this.#store.standing(node);
    if (item !== number) {
      this.#store.drop(number);
      return;
    }
    const next = this.#store.firstBut(number, node);
    const isAsBefore = next !== null && compareBytes(next.written, written) === 0;
    if (!isAsBefore) this.#disconnect(node);
    this.#store.standIn(next?.item ?? null, node);
    this.#store.drop(number);
    if (next === null) this.#removeNode(node);
    else if (!isAsBefore) this.#connect(node);
  }

  /** Groups the components again that are not what they were. To be called before anybody reads groups. */
  regroup(): void {
    const seen = new Set<number>();
    for (const start of this.#touched) {
      if (!seen.has(start)) this.#regroup(this.#componentOf(start, seen));
    }
    this.#touched.clear();
  }

  #removeNode(node: number): void {
    this.#store.removeNode(node);
    this.#touched.delete(node);
  }

  /** Posts a node under its keys, and finds its edges. */
  #connect(node: number): void {
    const { cap } = this.#rule;
    const counting: number[][] = [];
    const overflown: number[][] = [];
    for (const key of this.#keysOf(node)) {
      const block = this.#store.block(key, cap + 1);
      this.#store.post(key, node);
      if (block.length < cap) counting.push(block);
      if (block.length === cap) overflown.push(block);
    }
    for (const block of overflown) this.#dropUnsupported(block);
    this.#compareWith(node, counting);
    this.#touched.add(node);
  }

  #disconnect(node: number): void {
    for (const { other } of this.#store.edgesOf(node)) this.#removeEdge(node, other);
    const { cap } = this.#rule;
    const regained: number[][] = [];
    for (const key of this.#keysOf(node)) {
      const block = this.#store.block(key, cap + 2);
      this.#store.unpost(key, node);
      if (block.length === cap + 1) regained.push(block.filter((other) => other !== node));
    }
    for (const block of regained) this.#compareAmong(block);
  }

  /** Compares a node with those that share enough blocks with it. */
  #compareWith(node: number, blocks: readonly (readonly number[])[]): void {
    const counts = new Map<number, number>();
    for (const other of blocks.flat()) counts.set(other, (counts.get(other) ?? 0) + 1);
    for (const [other, count] of counts) if (count >= this.#rule.shared) this.#compare(node, other);
  }

  /** Compares those of a block that counts again, unless they were compared by way of another. */
  #compareAmong(block: readonly number[]): void {
    for (const [at, node] of block.entries()) {
      const known = new Set(this.#store.edgesOf(node).map(({ other }) => other));
      for (const other of block.slice(at + 1)) {
        if (!known.has(other) && this.#areCandidates(node, other)) this.#compare(node, other);
      }
    }
  }

  /** Takes out the edges within a block that counts no more, but those that other blocks lead to. */
  #dropUnsupported(block: readonly number[]): void {
    const members = new Set(block);
    for (const node of block) {
      for (const { other } of this.#store.edgesOf(node)) {
        if (node < other && members.has(other) && !this.#areCandidates(node, other)) {
          this.#removeEdge(node, other);
        }
      }
    }
  }

  #areCandidates(one: number, other: number): boolean {
    const { cap, shared } = this.#rule;
    const common = this.#keysOf(one).intersection(this.#keysOf(other));
    let count = 0;
    for (const key of common) {
      if (this.#store.block(key, cap + 1).length <= cap) count += 1;
      if (count >= shared) return true;
    }
    return false;
  }

  #keysOf(node: number): Set<number> {
    return new Set(this.#rule.keysOf(this.#rule.read(this.#written(node))));
  }

  #written(node: number): Uint8Array {
    return this.#store.standing(node).written;
  }

  #compare(one: number, other: number): void {
    const edge = compareInOrder(this.#rule, this.#written(one), this.#written(other));
    if (edge === null) return;
    this.#store.addEdge(one, other, JSON.stringify(edge));
    this.#touch(one, other);
  }

  #removeEdge(one: number, other: number): void {
    this.#store.removeEdge(one, other);
    this.#touch(one, other);
  }

  #touch(...nodes: readonly number[]): void {
    for (const node of nodes) this.#touched.add(node);
  }

  #componentOf(start: number, seen: Set<number>): Component<Edge> {
    const nodes = [start];
    const edges: NodeEdge<Edge>[] = [];
    seen.add(start);
    // Those that are found are appended, and gone through in their turn.
    for (const node of nodes) {
      for (const { other, edge: written } of this.#store.edgesOf(node)) {
        const edge = JSON.parse(written) as Edge;
        if (node < other) edges.push({ a: node, b: other, edge });
        if (seen.has(other) || !this.#rule.connects(edge)) continue;
        seen.add(other);
        nodes.push(other);
      }
    }
    const within = new Set(nodes);
    return { nodes, edges: edges.filter(({ a, b }) => within.has(a) && within.has(b)) };
  }

  #regroup({ nodes, edges }: Component<Edge>): void {
    if (nodes.length === 1) {
      this.#store.regroup([nodes]);
      return;
    }
    const component = nodes.map((node) => {
      const written = this.#written(node);
      return { node, written, item: this.#rule.read(written) };
    });
    this.#store.regroup(partitionComponent(this.#rule, component, edges));
  }
}

interface Component<Edge> {
  readonly nodes: readonly number[];
  readonly edges: readonly NodeEdge<Edge>[];
}
