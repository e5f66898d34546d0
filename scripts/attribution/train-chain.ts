import { type ChainShape, type ChainSums, sumChain } from '../../src/analysis/crf/chain.ts';
import {
  type ChainModelFile,
  type ChainRows,
  type ChainWeights,
  scoreChain,
} from '../../src/analysis/crf/weights.ts';
import { seededRandom, shuffle } from '../tags/random.ts';

/** A chain with its true labels. */
export interface Example {
  readonly rows: ChainRows;
  readonly labels: Uint8Array;
  /** Puts labels out of reach that a token is known not to have. */
  readonly clamp: ((states: Float64Array) => void) | null;
}

export interface TrainOptions {
  readonly stateBits: number;
  readonly stepBits: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** Rows that fewer tokens have are left at 0. */
  readonly rare: number;
  /** One for each order of the examples that is gone through; the result is the mean. */
  readonly seeds: readonly number[];
}

/** So often in each pass but the first the weights go into the mean that is the result. */
const snapshots = 10;

/** Smaller slopes are not followed: that is what they are for most labels of most tokens. */
const leastSlope = 2e-3;

/** Maximises the likelihood of the labels by AdaGrad, one chain at a time, in orders that follow from seeds. */
export function trainChain(
  shape: ChainShape,
  examples: readonly Example[],
  options: TrainOptions,
): ChainWeights {
  const kept = countRows(examples, options);
  const mean = new Mean(shape, options);
  for (const seed of options.seeds)
    passThrough(new Learner(shape, options, kept), examples, seed, options, mean);
  return mean.weights();
}

function passThrough(
  learner: Learner,
  examples: readonly Example[],
  seed: number,
  { epochs }: TrainOptions,
  mean: Mean,
): void {
  const order = Int32Array.from(examples.keys());
  const random = seededRandom(seed);
  const every = Math.ceil(examples.length / snapshots);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    let loss = 0;
    for (const [seen, number] of order.entries()) {
      if (epoch > 0 && seen % every === every - 1) mean.add(learner.weights);
      const example = examples[number];
      if (example !== undefined) loss += learner.learn(example);
    }
    process.stderr.write(`  pass ${epoch + 1}: loss ${(loss / examples.length).toFixed(3)}\n`);
  }
}

function emptyWeights({ labels, from }: ChainShape, { stateBits, stepBits }: TrainOptions): ChainWeights {
  return {
    stateBits,
    stepBits,
    states: new Float32Array(2 ** stateBits * labels),
    steps: new Float32Array(2 ** stepBits * from.length),
    scale: 1,
  };
}

/** The mean of weights at many moments. */
class Mean {
  readonly #sum: ChainWeights;
  #count = 0;

  constructor(shape: ChainShape, options: TrainOptions) {
    this.#sum = emptyWeights(shape, options);
  }

  add({ states, steps }: ChainWeights): void {
    this.#count += 1;
    addTo(this.#sum.states, states);
    addTo(this.#sum.steps, steps);
  }

  weights(): ChainWeights {
    const { states, steps } = this.#sum;
    return {
      ...this.#sum,
      states: states.map((sum) => sum / this.#count),
      steps: steps.map((sum) => sum / this.#count),
    };
  }
}

function addTo(sums: Float32Array, values: Float32Array): void {
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (values[at] ?? 0);
}

/** Weights, and all squared slopes that each has been moved by. */
interface Table {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
}

class Learner {
  readonly weights: ChainWeights;
  readonly #shape: ChainShape;
  readonly #options: TrainOptions;
  /** How many tokens have each row of states, up to 255. */
  readonly #kept: Uint8Array;
  readonly #states: Table;
  readonly #steps: Table;
  readonly #slopes: Float64Array;

  constructor(shape: ChainShape, options: TrainOptions, kept: Uint8Array) {
    this.#shape = shape;
    this.#options = options;
    this.#kept = kept;
    this.weights = emptyWeights(shape, options);
    const { states, steps } = this.weights;
    this.#states = { weights: states, squares: new Float32Array(states.length) };
    this.#steps = { weights: steps, squares: new Float32Array(steps.length) };
    this.#slopes = new Float64Array(Math.max(shape.labels, shape.from.length));
  }

  /** Moves the weights towards an example. Gives the logarithm of how improbable its labels were before. */
  learn({ rows, labels, clamp }: Example): number {
    const scores = scoreChain(this.#shape, this.weights, rows);
    clamp?.(scores.states);
    const sums = sumChain(this.#shape, scores);
    for (let token = 0; token < rows.length; token += 1) {
      this.#learnState(rows, sums, labels, token);
      if (token > 0) this.#learnStep(rows, sums, labels, token);
    }
    return sums.logPartition - pathScore(this.#shape, scores, labels);
  }

  #learnState(rows: ChainRows, { marginals }: ChainSums, labels: Uint8Array, token: number): void {
    const width = this.#shape.labels;
    const truth = labels[token] ?? 0;
    let any = false;
    for (let label = 0; label < width; label += 1) {
      const slope = (label === truth ? 1 : 0) - (marginals[token * width + label] ?? 0);
      any = this.#setSlope(label, slope) || any;
    }
    if (!any) return;
    for (let at = token * rows.stateTemplates; at < (token + 1) * rows.stateTemplates; at += 1) {
      const row = rows.states[at] ?? 0;
      if ((this.#kept[row] ?? 0) >= this.#options.rare) this.#move(this.#states, row, width);
    }
  }

  #learnStep(
    rows: ChainRows,
    { forward, backward, steps }: ChainSums,
    labels: Uint8Array,
    token: number,
  ): void {
    const { labels: width, from, to } = this.#shape;
    let any = false;
    for (let edge = 0; edge < from.length; edge += 1) {
      const out = forward[(token - 1) * width + (from[edge] ?? 0)] ?? 0;
      const into = backward[token * width + (to[edge] ?? 0)] ?? 0;
      const isTrue = from[edge] === labels[token - 1] && to[edge] === labels[token];
      const slope = (isTrue ? 1 : 0) - out * (steps[token * from.length + edge] ?? 0) * into;
      any = this.#setSlope(edge, slope) || any;
    }
    if (!any) return;
    for (let at = token * rows.stepTemplates; at < (token + 1) * rows.stepTemplates; at += 1)
      this.#move(this.#steps, rows.steps[at] ?? 0, from.length);
  }

  /** Whether it is to be followed. */
  #setSlope(index: number, slope: number): boolean {
    const follows = Math.abs(slope) >= leastSlope;
    this.#slopes[index] = follows ? slope : 0;
    return follows;
  }

  #move({ weights, squares }: Table, row: number, width: number): void {
    const { rate, decay } = this.#options;
    for (let index = 0; index < width; index += 1) {
      const g = this.#slopes[index] ?? 0;
      if (g === 0) continue;
      const cell = row * width + index;
      const slope = g - decay * (weights[cell] ?? 0);
      const square = (squares[cell] ?? 0) + slope * slope;
      squares[cell] = square;
      weights[cell] = (weights[cell] ?? 0) + (rate * slope) / (1e-3 + Math.sqrt(square));
    }
  }
}

function countRows(examples: readonly Example[], { stateBits }: TrainOptions): Uint8Array {
  const counts = new Uint8Array(2 ** stateBits);
  for (const { rows } of examples) {
    for (const row of rows.states) if ((counts[row] ?? 0) < 255) counts[row] = (counts[row] ?? 0) + 1;
  }
  return counts;
}

function pathScore(
  shape: ChainShape,
  scores: { states: Float64Array; steps: Float64Array },
  path: Uint8Array,
): number {
  let sum = scores.states[path[0] ?? 0] ?? 0;
  const edges = shape.from.length;
  for (let token = 1; token < path.length; token += 1) {
    sum += scores.states[token * shape.labels + (path[token] ?? 0)] ?? 0;
    for (let edge = 0; edge < edges; edge += 1) {
      if (shape.from[edge] === path[token - 1] && shape.to[edge] === path[token])
        sum += scores.steps[token * edges + edge] ?? 0;
    }
  }
  return sum;
}

/** One weight in so many is cut off at the largest byte, so that the others gain in precision. */
const cutOff = 20_000;

/** Rounds the weights to a byte each. */
export function packWeights(weights: ChainWeights): ChainModelFile {
  const sizes = Float32Array.from(weights.states, Math.abs).sort();
  const scale = (sizes[sizes.length - 1 - Math.floor(sizes.length / cutOff)] ?? 1) / 127;
  const bytes = (values: Int8Array | Float32Array): string =>
    Buffer.from(
      Int8Array.from(values, (value) => Math.max(-127, Math.min(127, Math.round(value / scale)))).buffer,
    ).toString('base64');
  return {
    format: 1,
    stateBits: weights.stateBits,
    stepBits: weights.stepBits,
    scale,
    states: bytes(weights.states),
    steps: bytes(weights.steps),
  };
}
