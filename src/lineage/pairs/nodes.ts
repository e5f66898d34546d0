import type { PairRule } from './pair-rule.ts';

/** So many read items are at hand: stories come together, so that most of what a node is compared with was read just before. A power of 2. */
const atHand = 1 << 14;

/**
 * Items of which those of one class are one, numbered in the order in which classes came. Of each class the item is kept that is
 * first in the order of how they are written, and read again when it is asked for: once all items have come.
 */
export class Nodes<Item> {
  readonly #rule: Pick<PairRule<Item, unknown>, 'read'>;
  readonly #written: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #read: (Item | undefined)[] = new Array(atHand);
  readonly #readNumbers = new Int32Array(atHand).fill(-1);

  constructor(rule: Pick<PairRule<Item, unknown>, 'read'>) {
    this.#rule = rule;
  }

  get size(): number {
    return this.#written.length;
  }

  /** The node of an item, by its class. */
  add(itemClass: string, written: string): number {
    const known = this.#numbers.get(itemClass);
    if (known !== undefined) {
      if (written < this.written(known)) this.#written[known] = written;
      return known;
    }
    const number = this.#written.push(written) - 1;
    this.#numbers.set(itemClass, number);
    return number;
  }

  /** The classes, in the order of their nodes. */
  classes(): Iterable<string> {
    return this.#numbers.keys();
  }

  /** How the item that stands for the node is written. Throws RangeError where there is no such node. */
  written(node: number): string {
    const written = this.#written[node];
    if (written === undefined) throw new RangeError(`There is no node ${node}.`);
    return written;
  }

  /** The item that stands for the node. */
  item(node: number): Item {
    const place = node & (atHand - 1);
    const known = this.#read[place];
    if (known !== undefined && this.#readNumbers[place] === node) return known;
    const item = this.#rule.read(this.written(node));
    this.#read[place] = item;
    this.#readNumbers[place] = node;
    return item;
  }
}
