import type { Signs } from '../../src/lineage/retrieval/signs/sign.ts';

/** A post with the claims it may repeat. */
export interface Example {
  readonly text: string;
  /** How many claims it repeats, whether they are among the candidates or not. */
  readonly relevant: number;
  readonly candidates: readonly { readonly signs: Signs; readonly isRight: boolean }[];
}

const steps = 300;
const rate = 0.05;

/** Towards 0, for signs of variance 1, against the sum of some 1,800 log-likelihoods. From 1 to 20 it made no difference of a third of a point. */
const pull = 5;

/**
 * Weights under which the right claim of each post is as likely as can be, each candidate’s odds being the exponential of the weighted sum
 * of its signs (listwise softmax: Cao et al., “Learning to rank: from pairwise approach to listwise approach”, ICML 2007), by
 * gradient descent with Adam (Kingma, Ba 2015). Signs are brought to variance 1 for it, and the weights back.
 */
export function learn(examples: readonly Example[]): Record<string, number> {
  const rows = examples.filter(({ candidates }) => candidates.some(({ isRight }) => isRight));
  const names = Object.keys(rows[0]?.candidates[0]?.signs ?? {}).sort();
  const scales = scalesOf(rows, names);
  const lists = rows.map((row) => listOf(row, names, scales));
  const weights = descend(lists, names.length);
  return Object.fromEntries(
    names.map((name, at) => [name, Number(((weights[at] ?? 0) / (scales[at] ?? 1)).toPrecision(4))]),
  );
}

/** The signs of all candidates of a post, candidate by candidate, and what the likelihood of each should be. */
interface List {
  readonly signs: Float64Array;
  readonly wanted: Float64Array;
}

/** Standard deviations. */
function scalesOf(rows: readonly Example[], names: readonly string[]): number[] {
  return names.map((name) => {
    let [count, sum, squares] = [0, 0, 0];
    for (const { candidates } of rows)
      for (const { signs } of candidates) {
        const value = signs[name] ?? 0;
        count += 1;
        sum += value;
        squares += value * value;
      }
    const variance = squares / count - (sum / count) ** 2;
    return variance > 1e-12 ? Math.sqrt(variance) : 1;
  });
}

function listOf({ candidates }: Example, names: readonly string[], scales: readonly number[]): List {
  const right = candidates.filter(({ isRight }) => isRight).length;
  const values = candidates.flatMap(({ signs }) =>
    names.map((name, at) => (signs[name] ?? 0) / (scales[at] ?? 1)),
  );
  return {
    signs: Float64Array.from(values),
    wanted: Float64Array.from(candidates, ({ isRight }) => (isRight ? 1 / right : 0)),
  };
}

function descend(lists: readonly List[], size: number): Float64Array {
  const weights = new Float64Array(size);
  const means = new Float64Array(size);
  const squares = new Float64Array(size);
  for (let step = 1; step <= steps; step += 1) {
    const slope = weights.map((weight) => pull * weight);
    for (const list of lists) addSlope(list, weights, slope);
    for (let at = 0; at < size; at += 1) {
      const own = slope[at] ?? 0;
      means[at] = 0.9 * (means[at] ?? 0) + 0.1 * own;
      squares[at] = 0.99 * (squares[at] ?? 0) + 0.01 * own * own;
      const mean = (means[at] ?? 0) / (1 - 0.9 ** step);
      const deviation = Math.sqrt((squares[at] ?? 0) / (1 - 0.99 ** step)) + 1e-8;
      weights[at] = (weights[at] ?? 0) - (rate * mean) / deviation;
    }
  }
  return weights;
}

function addSlope({ signs, wanted }: List, weights: Float64Array, slope: Float64Array): void {
  const size = weights.length;
  const sums = wanted.map((_, row) => {
    let sum = 0;
    for (let at = 0; at < size; at += 1) sum += (signs[row * size + at] ?? 0) * (weights[at] ?? 0);
    return sum;
  });
  const most = sums.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const odds = sums.map((sum) => Math.exp(sum - most));
  const all = odds.reduce((a, b) => a + b, 0);
  odds.forEach((odd, row) => {
    const off = odd / all - (wanted[row] ?? 0);
    for (let at = 0; at < size; at += 1) slope[at] = (slope[at] ?? 0) + off * (signs[row * size + at] ?? 0);
  });
}
