/**
 * Where a `PairIndex` keeps what it knows. Nodes are numbers that the store gives out; items are numbers that its user gives them.
 * A store only keeps: what follows from what is the index’s.
 */
export interface PairStore {
  /** The node of a class; null where there is none. */
  maybeNode(itemClass: string): number | null;
  /** A new node, in a group of its own, with no key, edge or item. */
  addNode(itemClass: string): number;
  /** Takes out a node that has no key, edge or item any more. */
  removeNode(node: number): void;

  /** Puts an item into a node. */
  hold(item: number, node: number, written: Uint8Array): void;
  /** Takes an item out that stands for no node. */
  drop(item: number): void;
  /** The node that an item is in; null where it is not held. */
  nodeOf(item: number): number | null;
  /** Of the items of a node but this one the first in the order of how they are written; null where there is no other. */
  firstBut(item: number, node: number): WrittenItem | null;

  /** The item that stands for a node. */
  standing(node: number): WrittenItem;
  /** Lets an item of a node stand for it. Null: none does. */
  standIn(item: number | null, node: number): void;

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

/** An item as it is kept. */
export interface WrittenItem {
  readonly item: number;
  readonly written: Uint8Array;
}

/** An edge as one of its nodes has it. */
export interface KeptEdge {
  readonly other: number;
  /** As JSON. */
  readonly edge: string;
}
