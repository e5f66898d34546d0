import type { ChainScores, ChainShape } from './chain.ts';

/** Weights of a chain: rows of features, and for each row one weight a label or one a step. */
export interface ChainWeights {
  readonly stateBits: number;
  readonly stepBits: number;
  /** `2 ** stateBits` rows, `labels` wide. Whole numbers in a shipped model, to be multiplied by `scale`. */
  readonly states: Int8Array | Float32Array;
  /** `2 ** stepBits` rows, as wide as the shape has steps. */
  readonly steps: Int8Array | Float32Array;
  readonly scale: number;
}

/** The rows of the features that each token of a chain has. */
export interface ChainRows {
  readonly length: number;
  /** How many rows each token has of either sort. */
  readonly stateTemplates: number;
  readonly stepTemplates: number;
  readonly states: Int32Array;
  readonly steps: Int32Array;
}

/** A model as it lies in its file: signed bytes, packed as base64, no word in clear. */
export interface ChainModelFile {
  /** Version of this layout. */
  readonly format: 1;
  readonly stateBits: number;
  readonly stepBits: number;
  readonly scale: number;
  readonly states: string;
  readonly steps: string;
}

/** Unpacks a model. Throws `RangeError` where its parts are not as long as they say. */
export function unpackWeights(file: ChainModelFile, { labels, from }: ChainShape): ChainWeights {
  const states = bytesOf(file.states);
  const steps = bytesOf(file.steps);
  if (states.length !== 2 ** file.stateBits * labels || steps.length !== 2 ** file.stepBits * from.length) {
    throw new RangeError('The model has more or fewer weights than its rows and labels ask for.');
  }
  return { stateBits: file.stateBits, stepBits: file.stepBits, states, steps, scale: file.scale };
}

function bytesOf(base64: string): Int8Array {
  const binary = atob(base64);
  const bytes = new Int8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

/** Scores of each label and each step at each token. */
export function scoreChain(shape: ChainShape, weights: ChainWeights, rows: ChainRows): ChainScores {
  const edges = shape.from.length;
  const { length } = rows;
  return {
    length,
    states: sumRows(weights.states, shape.labels, rows.states, rows.stateTemplates, length, weights.scale),
    steps: sumRows(weights.steps, edges, rows.steps, rows.stepTemplates, length, weights.scale),
  };
}

function sumRows(
  weights: Int8Array | Float32Array,
  width: number,
  rows: Int32Array,
  templates: number,
  length: number,
  scale: number,
): Float64Array {
  const sums = new Float64Array(length * width);
  const sum = weights instanceof Int8Array ? new Int32Array(width) : new Float64Array(width);
  for (let token = 0; token < length; token += 1) {
    sum.fill(0);
    for (let at = token * templates; at < (token + 1) * templates; at += 1) {
      const row = (rows[at] ?? 0) * width;
      for (let index = 0; index < width; index += 1)
        sum[index] = (sum[index] ?? 0) + (weights[row + index] ?? 0);
    }
    for (let index = 0; index < width; index += 1) sums[token * width + index] = (sum[index] ?? 0) * scale;
  }
  return sums;
}
