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
  readonly #written: string[] = [];
  readonly #nodeOf = new GrowingNumbers();
  readonly #standing: number[] = [];
  readonly #byClass = new Map<string, number>();
  readonly #read: (Item | undefined)[] = new Array(atHand);
  readonly #readNodes = new Int32Array(atHand).fill(-1);

  constructor(rule: Pick<PairRule<Item, unknown>, 'classOf' | 'write' | 'read'>, items: Iterable<Item>) {
    this.#rule = rule;
    for (const item of items) this.#add(rule.classOf(item), rule.write(item));
  }

  #add(itemClass: string, written: string): void {
    const number = this.#written.push(written) - 1;
    const known = this.#byClass.get(itemClass);
    const node = known ?? this.#standing.push(number) - 1;
    if (known === undefined) this.#byClass.set(itemClass, node);
    else if (written < this.written(node)) this.#standing[node] = number;
    this.#nodeOf.push(node);
  }

  /** How many nodes there are. */
  get size(): number {
    return this.#standing.length;
  }

  /** The node of each item. */
  get nodeOf(): Uint32Array {
    return this.#nodeOf.all();
  }

  /** How each item is written. */
  get allWritten(): readonly string[] {
    return this.#written;
  }

  /** The class of each node. */
  classes(): Iterable<string> {
    return this.#byClass.keys();
  }

  /** The item that stands for a node. Throws RangeError where there is no such node. */
  standing(node: number): number {
    const standing = this.#standing[node];
    if (standing === undefined) throw new RangeError(`There is no node ${node}.`);
    return standing;
  }

  /** How the item that stands for a node is written. */
  written(node: number): string {
    return this.#written[this.standing(node)] ?? '';
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
