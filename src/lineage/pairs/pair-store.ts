/**
 * Where a `PairIndex` keeps what it knows. Nodes are numbers that the store gives out; items are numbers that its user gives them.
 * A store only keeps: what follows from what is the index’s.
 */
export interface PairStore {
  /** The node that is written so; null where there is none. */
  maybeNode(written: string): number | null;
  /** A new node, in a group of its own, with no key, edge or item. */
  addNode(written: string): number;
  /** Takes out a node that has no key, edge or item any more. */
  removeNode(node: number): void;
  written(node: number): string;

  /** Says that an item is of a node. */
  hold(item: number, node: number): void;
  /** Takes an item out. Its node, and whether that has items left; null where the item is not held. */
  release(item: number): { readonly node: number; readonly isHeld: boolean } | null;

  post(key: number, node: number): void;
  unpost(key: number, node: number): void;
  /** Nodes that have a key, each once; any `limit` of them where there are more. */
  block(key: number, limit: number): number[];

  edgesOf(node: number): readonly KeptEdge[];
  /** @param edge - as JSON */
  addEdge(one: number, other: number, edge: string): void;
  removeEdge(one: number, other: number): void;

  /** Puts all nodes of a component into these groups; they are in no other any more. */
  regroup(groups: readonly (readonly number[])[]): void;
}

/** An edge as one of its nodes has it. */
export interface KeptEdge {
  readonly other: number;
  /** As JSON. */
  readonly edge: string;
}
