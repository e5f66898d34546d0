/**
 * Where a `PairIndex` keeps what it knows. Nodes are numbers that the store gives out; items are numbers that its user gives them.
 * A store only keeps: what follows from what is the index’s.
 */
export interface PairStore {
  /** The node of a class; null where there is none. */
  maybeNode(itemClass: string): number | null;
  /** A new node for which this item stands, in a group of its own, with no key, edge or item. */
  addNode(itemClass: string, written: string): number;
  /** Takes out a node that has no key or edge any more. */
  removeNode(node: number): void;
  /** How the item that stands for a node is written. */
  written(node: number): string;
  /** Lets an item stand for a node. */
  standIn(node: number, written: string): void;

  /** Puts an item into a node. */
  hold(item: number, node: number, written: string): void;
  /** Takes an item out. Null where it is not held. */
  release(item: number): Released | null;

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

/** An item that was taken out. */
export interface Released {
  /** Where it was. */
  readonly node: number;
  /** Of the items that are left there, the first in the order of how they are written; null where none is. */
  readonly first: string | null;
}

/** An edge as one of its nodes has it. */
export interface KeptEdge {
  readonly other: number;
  /** As JSON. */
  readonly edge: string;
}
