import { ByteLists } from './byte-lists.ts';
import { GrowingNumbers } from './growing-numbers.ts';
import type { NodeEdge } from './partition-component.ts';

/** Edges between nodes, numbered in the order in which they come. What each says is held as JSON, in bytes. */
export class EdgeList<Edge> {
  readonly #ends: readonly [GrowingNumbers, GrowingNumbers] = [new GrowingNumbers(), new GrowingNumbers()];
  readonly #said = new ByteLists();
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder();

  get length(): number {
    return this.#said.length;
  }

  push(a: number, b: number, edge: Edge): void {
    this.#ends[0].push(a);
    this.#ends[1].push(b);
    this.#said.push(this.#encoder.encode(JSON.stringify(edge)));
  }

  /** One end of each edge, and the other. */
  get ends(): readonly [Uint32Array, Uint32Array] {
    return [this.#ends[0].all(), this.#ends[1].all()];
  }

  /** What an edge says, as JSON. */
  json(number: number): string {
    return this.#decoder.decode(this.#said.at(number));
  }

  /** The edge of this number. Throws RangeError where there is none. */
  at(number: number): NodeEdge<Edge> {
    const edge = JSON.parse(this.json(number)) as Edge;
    return { a: this.#ends[0].at(number), b: this.#ends[1].at(number), edge };
  }

  *[Symbol.iterator](): Generator<NodeEdge<Edge>> {
    for (let number = 0; number < this.length; number += 1) yield this.at(number);
  }
}
