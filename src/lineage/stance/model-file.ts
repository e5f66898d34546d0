import type { BoostedTrees } from './boosted-trees.ts';
import type { LinearModel } from './linear-model.ts';
import type { StanceModel } from './model.ts';
import { stances } from './stances.ts';

/**
 * The model as it lies in its file. Numbers are little-endian and packed as base64; words and signs are hashes, so that no text is
 * in it.
 */
export interface StanceModelFile {
  /** Version of this layout. */
  readonly format: 1;
  /** Hashes of known words, four bytes each. */
  readonly words: string;
  readonly linear: {
    readonly scale: number;
    readonly bias: readonly number[];
    /** Signs, four bytes each. */
    readonly signs: string;
    /** For each sign a signed byte for each stance. */
    readonly weights: string;
  };
  readonly trees: {
    readonly depth: number;
    readonly scale: number;
    readonly base: readonly number[];
    /** As in `BoostedTrees`: a byte, four and two bytes each. */
    readonly asked: string;
    readonly thresholds: string;
    readonly leaves: string;
  };
}

/** Unpacks a model. Throws `RangeError` where its parts do not fit together. */
export function unpackModel({ words, linear, trees }: StanceModelFile): StanceModel {
  return { words: new Set(numbersOf(words)), linear: unpackLinear(linear), trees: unpackTrees(trees) };
}

function unpackLinear({ scale, bias, signs, weights }: StanceModelFile['linear']): LinearModel {
  const rows = new Map(Array.from(numbersOf(signs), (sign, row) => [sign, row] as const));
  const bytes = bytesOf(weights);
  if (bytes.length !== rows.size * stances.length)
    throw new RangeError('The model has more or fewer weights than its signs ask for.');
  return { rows, weights: new Int8Array(bytes.buffer), scale, bias };
}

function unpackTrees({
  depth,
  scale,
  base,
  asked,
  thresholds,
  leaves,
}: StanceModelFile['trees']): BoostedTrees {
  const trees = {
    depth,
    asked: bytesOf(asked),
    thresholds: new Float32Array(bytesOf(thresholds).buffer),
    leaves: new Int16Array(bytesOf(leaves).buffer),
    scale,
    base,
  };
  const count = trees.asked.length / (2 ** depth - 1);
  if (trees.thresholds.length !== trees.asked.length || trees.leaves.length !== count * 2 ** depth)
    throw new RangeError('The model has more or fewer leaves than its trees ask for.');
  return trees;
}

function numbersOf(text: string): Int32Array {
  return new Int32Array(bytesOf(text).buffer);
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
