import { exponential } from './exponential.ts';
import { logarithm } from './logarithm.ts';

/** Which labels a chain has and which may follow which. */
export interface ChainShape {
  readonly labels: number;
  /** For each label 1 where a chain may begin with it. */
  readonly starts: Uint8Array;
  /** The allowed steps: from one label … */
  readonly from: Uint8Array;
  /** … to the next. At least one step leads to each label from some label. */
  readonly to: Uint8Array;
}

/** Scores (logarithms) of one chain of tokens. */
export interface ChainScores {
  readonly length: number;
  /** Token by token, one for each label. */
  readonly states: Float64Array;
  /** Token by token, one for each step into it; those of the first token are not used. */
  readonly steps: Float64Array;
}

/** What forward-backward leaves: everything that a probability of the chain can be read off. */
export interface ChainSums {
  readonly logPartition: number;
  /** Token by token the probability of each label. */
  readonly marginals: Float64Array;
  /** Forward sums, scaled to 1 at each token. */
  readonly forward: Float64Array;
  /** Backward sums in the same scale: forward times backward is the marginal. */
  readonly backward: Float64Array;
  /** Token by token the weight of each step into it, scaled: forward × step × backward is the step's probability. */
  readonly steps: Float64Array;
}

/** Grows with the longest chain; a new one for each chain would take as long as the sums. */
let room = new Float64Array(0);

/** Sums over all labellings of a chain of at least one token. They hold until the next call. */
export function sumChain(shape: ChainShape, scores: ChainScores): ChainSums {
  const { length } = scores;
  const states = length * shape.labels;
  const steps = length * shape.from.length;
  const size = 3 * states + steps + length;
  if (room.length < size) room = new Float64Array(size);
  room.fill(0, 0, 2 * states);
  const sums = {
    forward: room.subarray(0, states),
    backward: room.subarray(states, 2 * states),
    marginals: room.subarray(2 * states, 3 * states),
    steps: room.subarray(3 * states, 3 * states + steps),
  };
  const totals = room.subarray(3 * states + steps, size);
  const most = passForward(shape, scores, sums, totals);
  passBackward(shape, length, sums, totals);
  return { ...sums, logPartition: totals.reduce((sum, total) => sum + logarithm(total), most) };
}

/** The logarithm of the sum over all labellings of a chain of at least one token. */
export function logPartitionOf(shape: ChainShape, scores: ChainScores): number {
  const states = scores.length * shape.labels;
  const steps = scores.length * shape.from.length;
  const size = states + steps + scores.length;
  if (room.length < size) room = new Float64Array(size);
  room.fill(0, 0, states);
  const totals = room.subarray(states + steps, size);
  const sums = { forward: room.subarray(0, states), steps: room.subarray(states, states + steps) };
  const most = passForward(shape, scores, sums, totals);
  return totals.reduce((sum, total) => sum + logarithm(total), most);
}

type Passes = Omit<ChainSums, 'logPartition'>;

/**
 * Leaves the forward sums scaled and the steps not yet, and each token's scale.
 *
 * @returns the logarithm that is missing in the scales: the greatest scores of the tokens, which are taken off first
 */
function passForward(
  { labels, starts, from, to }: ChainShape,
  { length, states, steps }: ChainScores,
  { forward, steps: stepWeights }: Pick<Passes, 'forward' | 'steps'>,
  totals: Float64Array,
): number {
  const edges = from.length;
  const weights = new Float64Array(labels);
  let allMost = 0;
  for (let token = 0, here = 0, step = 0; token < length; token += 1, here += labels, step += edges) {
    let most = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < labels; label += 1) most = Math.max(most, states[here + label] ?? 0);
    allMost += most;
    for (let label = 0; label < labels; label += 1)
      weights[label] = exponential((states[here + label] ?? 0) - most);
    if (token === 0) {
      for (let label = 0; label < labels; label += 1)
        forward[label] = (starts[label] ?? 0) * (weights[label] ?? 0);
    } else {
      const before = here - labels;
      for (let edge = 0; edge < edges; edge += 1) {
        const into = to[edge] ?? 0;
        const weight = exponential(steps[step + edge] ?? 0) * (weights[into] ?? 0);
        stepWeights[step + edge] = weight;
        forward[here + into] =
          (forward[here + into] ?? 0) + (forward[before + (from[edge] ?? 0)] ?? 0) * weight;
      }
    }
    let total = 0;
    for (let label = 0; label < labels; label += 1) total += forward[here + label] ?? 0;
    const scale = 1 / total;
    for (let label = 0; label < labels; label += 1)
      forward[here + label] = (forward[here + label] ?? 0) * scale;
    totals[token] = total;
  }
  return allMost;
}

/** Scales the steps, and leaves backward sums and marginals. */
function passBackward(
  { labels, from, to }: ChainShape,
  length: number,
  { marginals, forward, backward, steps }: Passes,
  totals: Float64Array,
): void {
  const edges = from.length;
  backward.fill(1, (length - 1) * labels);
  for (let token = length - 1, here = token * labels; token >= 0; token -= 1, here -= labels) {
    for (let at = here; at < here + labels; at += 1) marginals[at] = (forward[at] ?? 0) * (backward[at] ?? 0);
    if (token === 0) break;
    const scale = 1 / (totals[token] ?? 1);
    const before = here - labels;
    const step = token * edges;
    for (let edge = 0; edge < edges; edge += 1) {
      const weight = (steps[step + edge] ?? 0) * scale;
      steps[step + edge] = weight;
      const back = before + (from[edge] ?? 0);
      backward[back] = (backward[back] ?? 0) + weight * (backward[here + (to[edge] ?? 0)] ?? 0);
    }
  }
}

/** A chain in which a label stands for one of another chain together with something of what came before it. */
export interface Unfolding extends ChainShape {
  /** For each label that of the other chain … */
  readonly labelOf: Uint8Array;
  /** … and for each step. */
  readonly stepOf: Uint8Array;
  /** For each label what a chain gains (a logarithm) that ends with it. */
  readonly atEnd: Float64Array;
}
