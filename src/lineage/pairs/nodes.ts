import { ByteLists } from './byte-lists.ts';
import { compareBytes } from './compare-bytes.ts';
import { GrowingNumbers } from './growing-numbers.ts';
import type { PairRule } from './pair-rule.ts';

/** So many read items are at hand, some 25 kB each for statements: 16,384 of them took 400 MB. A power of 2. */
const atHand = 1 << 11;

/**
 * Items, numbered in the order in which they come, and their nodes: the classes, in the order in which the first item of each came.
 * Of a node the item stands for it that is first in the order of how they are written, and of equals the first that came.
 */
export class Nodes<Item> {
  readonly #rule: Pick<PairRule<Item, unknown>, 'classOf' | 'write' | 'read'>;
  readonly #written = new ByteLists();
  readonly #nodeOf = new GrowingNumbers();
  readonly #standing = new GrowingNumbers();
  readonly #byClass = new Map<string, number>();
  readonly #read: (Item | undefined)[] = new Array(atHand);
  readonly #readNodes = new Int32Array(atHand).fill(-1);

  constructor(rule: Pick<PairRule<Item, unknown>, 'classOf' | 'write' | 'read'>) {
    this.#rule = rule;
  }

  /** Puts an item in under the next number. */
  add(item: Item): void {
    this.addWritten(this.#rule.classOf(item), this.#rule.write(item));
  }

  /** Puts an item in that was written before, and whose class is known. */
  addWritten(itemClass: string, written: Uint8Array): void {
    const number = this.#written.length;
    this.#written.push(written);
    const known = this.#byClass.get(itemClass);
    if (known === undefined) {
      this.#byClass.set(itemClass, this.#standing.length);
      this.#nodeOf.push(this.#standing.length);
      this.#standing.push(number);
      return;
    }
    this.#nodeOf.push(known);
    if (compareBytes(written, this.written(known)) < 0) this.#standing.set(known, number);
  }

  /** How many nodes there are. */
  get size(): number {
    return this.#standing.length;
  }

  /** The node of each item. */
  get nodeOf(): Uint32Array {
    return this.#nodeOf.all();
  }

  /** How an item is written. */
  writtenItem(item: number): Uint8Array {
    return this.#written.at(item);
  }

  /** The class of each node. */
  classes(): Iterable<string> {
    return this.#byClass.keys();
  }

  /** The item that stands for a node. Throws RangeError where there is no such node. */
  standing(node: number): number {
    return this.#standing.at(node);
  }

  /** How the item that stands for a node is written. */
  written(node: number): Uint8Array {
    return this.#written.at(this.#standing.at(node));
  }

  /** Whether a node stands before another in the order of how they are written. */
  isBefore(node: number, other: number): boolean {
    return compareBytes(this.written(node), this.written(other)) < 0;
  }

  /** The item that stands for a node, as it is read again. */
  item(node: number): Item {
    const place = node & (atHand - 1);
    const known = this.#read[place];
    if (known !== undefined && this.#readNodes[place] === node) return known;
    const item = this.#rule.read(this.written(node));
    this.#read[place] = item;
    this.#readNodes[place] = node;
    return item;
  }
}
