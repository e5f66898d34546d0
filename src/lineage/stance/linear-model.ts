import { stances } from './stances.ts';

/** A linear model over signs: for each sign that it has learned, a weight for each stance. */
export interface LinearModel {
  /** Sign to the number of its row. */
  readonly rows: ReadonlyMap<number, number>;
  /** Row by row, a weight for each of `stances`; whole numbers in a shipped model, to be multiplied by `scale`. */
  readonly weights: Int8Array | Float64Array;
  readonly scale: number;
  /** For each stance, whatever the signs. */
  readonly bias: readonly number[];
}

/** A score for each stance, in log-odds up to a number that all share (multinomial logistic regression). Unknown signs count nothing. */
export function scoreSigns({ rows, weights, scale, bias }: LinearModel, signs: Int32Array): number[] {
  const sums = stances.map(() => 0);
  for (const sign of signs) {
    const row = rows.get(sign);
    if (row === undefined) continue;
    for (let at = 0; at < sums.length; at += 1)
      sums[at] = (sums[at] ?? 0) + (weights[row * sums.length + at] ?? 0);
  }
  return sums.map((sum, at) => sum * scale + (bias[at] ?? 0));
}
