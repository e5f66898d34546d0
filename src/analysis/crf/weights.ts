import { decodeBase64 } from '../base64.ts';
import type { ChainScores, ChainShape } from './chain.ts';
import { compiledTable, type RowTable, scriptTable } from './row-table.ts';
import { sumRows } from './sum-rows.ts';

/** Weights of a chain in training: rows of features, and for each row one weight a label or one a step. */
export interface ChainWeights {
  readonly stateBits: number;
  readonly stepBits: number;
  /** `2 ** stateBits` rows, `labels` wide. */
  readonly states: Float32Array;
  /** `2 ** stepBits` rows, as wide as the shape has steps. */
  readonly steps: Float32Array;
  readonly scale: number;
}

/** The weights of a shipped model. They are whole numbers, to be multiplied by `scale`. */
export interface ChainModel {
  readonly states: RowTable;
  readonly steps: RowTable;
  readonly scale: number;
}

/** The rows of the features that each token of a chain has. */
export interface ChainRows {
  readonly length: number;
  /** How many rows each token has of either sort: 1 to 256. */
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
export function unpackWeights(file: ChainModelFile, { labels, from }: ChainShape): ChainModel {
  const states = signed(decodeBase64(file.states));
  const steps = signed(decodeBase64(file.steps));
  if (states.length !== 2 ** file.stateBits * labels || steps.length !== 2 ** file.stepBits * from.length) {
    throw new RangeError('The model has more or fewer weights than its rows and labels ask for.');
  }
  const tableOf = (bytes: Int8Array, width: number): RowTable =>
    compiledTable(bytes, width) ?? scriptTable(bytes, width);
  return { states: tableOf(states, labels), steps: tableOf(steps, from.length), scale: file.scale };
}

function signed({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>): Int8Array {
  return new Int8Array(buffer, byteOffset, byteLength);
}

/** Scores of each label and each step at each token. Those of a model hold until it scores the next chain. */
export function scoreChain(
  shape: ChainShape,
  weights: ChainWeights | ChainModel,
  rows: ChainRows,
): ChainScores {
  const { states, steps, scale } = weights;
  return {
    length: rows.length,
    states: sumsOf(states, shape.labels, rows.states, rows.stateTemplates, scale),
    steps: sumsOf(steps, shape.from.length, rows.steps, rows.stepTemplates, scale),
  };
}

function sumsOf(
  table: Float32Array | RowTable,
  width: number,
  rows: Int32Array,
  templates: number,
  scale: number,
): Float64Array {
  if (!(table instanceof Float32Array)) return table.sum(rows, templates, scale);
  const sums = new Float64Array((rows.length / templates) * width);
  sumRows(sums, width, table, rows, templates, scale);
  return sums;
}
