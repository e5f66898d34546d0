/** A pair to learn from. */
export interface Example {
  readonly values: readonly number[];
  readonly right: boolean;
  readonly weight: number;
}

/**
 * Weights of a logistic regression with a quadratic pull towards 0 on standardised values, by Newton’s method (iteratively reweighted least
 * squares; Bishop, *Pattern Recognition and Machine Learning*, 4.3.3). The first value is the constant, and is not pulled.
 *
 * @param isScaled whether the pull is that on standardised values; else on the values as they are: rare ones get less
 */
export function fitLogistic(examples: readonly Example[], pull: number, isScaled = true): number[] {
  const size = examples[0]?.values.length ?? 0;
  const spreads = Array.from({ length: size }, (_, at) => (isScaled ? spreadOf(examples, at) : 1));
  const scaled = examples.map((one) => ({
    ...one,
    values: Float64Array.from(one.values, (value, at) => value / (spreads[at] ?? 1)),
  }));
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < steps; step += 1) {
    const { gradient, curvature } = slopes(scaled, weights, pull);
    const change = solve(curvature, gradient);
    weights = weights.map((weight, at) => weight - (change[at] ?? 0));
  }
  return weights.map((weight, at) => weight / (spreads[at] ?? 1));
}

/** Newton’s method doubles the right digits at each; ten are plenty. */
const steps = 10;

function spreadOf(examples: readonly Example[], at: number): number {
  if (at === 0) return 1;
  let [sum, squares] = [0, 0];
  for (const { values } of examples) sum += values[at] ?? 0;
  const mean = sum / examples.length;
  for (const { values } of examples) squares += ((values[at] ?? 0) - mean) ** 2;
  return Math.sqrt(squares / examples.length) + 1e-6;
}

interface Scaled extends Omit<Example, 'values'> {
  readonly values: Float64Array;
}

function slopes(examples: readonly Scaled[], weights: readonly number[], pull: number) {
  const size = weights.length;
  const gradient = weights.map((weight, at) => (at === 0 ? 0 : pull * weight));
  // The lower half, since it is symmetric.
  const bends = new Float64Array(size * size);
  for (const { values, right, weight } of examples) {
    let odds = 0;
    for (let at = 0; at < size; at += 1) odds += (values[at] as number) * (weights[at] as number);
    const chance = 1 / (1 + Math.exp(-odds));
    const slope = weight * (chance - Number(right));
    const bend = weight * chance * (1 - chance);
    for (let at = 0; at < size; at += 1) {
      const value = values[at] as number;
      if (value === 0) continue;
      gradient[at] = (gradient[at] as number) + slope * value;
      const [row, times] = [at * size, bend * value];
      for (let to = 0; to <= at; to += 1)
        bends[row + to] = (bends[row + to] as number) + times * (values[to] as number);
    }
  }
  const bendAt = (one: number, two: number) => bends[Math.max(one, two) * size + Math.min(one, two)] ?? 0;
  const curvature = weights.map((_, at) => weights.map((__, to) => bendAt(at, to) + (at === to ? pull : 0)));
  return { gradient, curvature };
}

/** Gaussian elimination with the greatest pivot of each column. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const size = rows.length;
  for (let at = 0; at < size; at += 1) {
    const pivot =
      rows
        .slice(at)
        .reduce(
          (best, row, of) => (Math.abs(row[at] ?? 0) > Math.abs(rows[at + best]?.[at] ?? 0) ? of : best),
          0,
        ) + at;
    [rows[at], rows[pivot]] = [rows[pivot] as number[], rows[at] as number[]];
    const head = rows[at] as number[];
    for (let below = 0; below < size; below += 1) {
      if (below === at) continue;
      const row = rows[below] as number[];
      const factor = (row[at] ?? 0) / (head[at] ?? 1);
      if (factor !== 0)
        for (let to = at; to <= size; to += 1) row[to] = (row[to] ?? 0) - factor * (head[to] ?? 0);
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}
