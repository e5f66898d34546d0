import { compareBytes } from './compare-bytes.ts';

/**
 * How items (statements, documents) are compared with each other and put into groups, so that it can be done for all at once
 * (`groupAll`) or for one after the other (`PairIndex`) with the same result:
 *
 *     item ─ keysOf ─▶ blocks ─▶ candidates ─ compare ─▶ edges ─▶ components ─ partition ─▶ groups
 *
 * - A *block* is all items with one key. It counts when it holds at most `cap` items: what more share says nothing of any two.
 * - *Candidates* are two items that share at least `shared` keys whose blocks count.
 * - An *edge* is what `compare` says of two candidates, where it says anything.
 * - A *component* is all items that edges which `connects` lead to from one of them; `partition` cuts it into groups, knowing all edges
 *   between its items.
 *
 * Items of one class, as `classOf` has it, are one *node* and count once, however many they are: ten thousand copies of one report
 * fill no block, and are compared once. The first of them in the order of how they are written stands for all. Blocks, edges and
 * groups are of nodes.
 *
 * Every function is pure: of its arguments alone, never of what else is in the pile.
 */
export interface PairRule<Item, Edge> {
  /** Items with the same are one without being compared: the words of copies, say. */
  readonly classOf: (item: Item) => string;
  /** All of an item that the functions here look at, in bytes, the same for the same item: what is kept of it. */
  readonly write: (item: Item) => Uint8Array;
  /** The item that was written. */
  readonly read: (written: Uint8Array) => Item;
  /** Whole numbers from 0 to 2³² − 1; which of them come twice makes no difference. */
  readonly keysOf: (item: Item) => Iterable<number>;
  /** The most items that a block may hold; at least 2. */
  readonly cap: number;
  /** How many such keys two items must share to be compared; at least 1. */
  readonly shared: number;
  /** A quick look at two items; where there is none, each two candidates are compared. */
  readonly glance?: Glance<Item>;
  /** What is between two items, as JSON can hold it; null: nothing. It is asked once for the two, in the order of how they are written. */
  readonly compare: (a: Item, b: Item) => Edge | null;
  /** Whether both ends of an edge are to be in one component. What only speaks against it, or says something else, is kept beside. */
  readonly connects: (edge: Edge) => boolean;
  /**
   * Groups of the items of a component of two and more, as their places in `items`; each place is in one group.
   *
   * @param items - in the order of how they are written
   * @param edges - in the order of their places
   */
  readonly partition: (
    items: readonly Item[],
    edges: readonly PlacedEdge<Edge>[],
  ) => readonly (readonly number[])[];
}

/** What is seen of items at a glance: a few numbers of each, which are at hand for all of them. */
export interface Glance<Item> {
  /** How many numbers, from 0 to 2³² − 1, there are of an item. */
  readonly size: number;
  /** @param into - so many zeros, to be written over */
  readonly write: (item: Item, into: Uint32Array) => void;
  /**
   * False only where `compare` gives null, whichever of the two is first.
   *
   * @param all - of many items, one after the other
   * @param one - where those of one begin, and those of the other
   */
  readonly mayMatter: (all: Uint32Array, one: number, other: number) => boolean;
}

/** An edge of a component. */
export interface PlacedEdge<Edge> {
  /** Places of the items in the component, `a` before `b`. */
  readonly a: number;
  readonly b: number;
  readonly edge: Edge;
}

/** Asks a rule of two items in the order in which they are written, whichever comes first. */
export function compareInOrder<Item, Edge>(
  { compare, read }: PairRule<Item, Edge>,
  one: Uint8Array,
  other: Uint8Array,
): Edge | null {
  return compareBytes(one, other) < 0 ? compare(read(one), read(other)) : compare(read(other), read(one));
}
