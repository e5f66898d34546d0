import type { ChainShape } from '../../src/analysis/crf/chain.ts';
import { sumChain } from '../../src/analysis/crf/chain.ts';
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
}

/** So often in each pass but the first the weights go into the mean that is the result. */
const snapshots = 10;

/** Maximises the likelihood of the labels by AdaGrad, one chain at a time, in an order that follows from a seed. */
export function trainChain(
  shape: ChainShape,
  examples: readonly Example[],
  options: TrainOptions,
): ChainWeights {
  const { labels, from, to } = shape;
  const edges = from.length;
  const states = new Float32Array(2 ** options.stateBits * labels);
  const steps = new Float32Array(2 ** options.stepBits * edges);
  const stateSquares = new Float32Array(states.length);
  const stepSquares = new Float32Array(steps.length);
  const kept = countRows(examples, options);
  const weights: ChainWeights = {
    stateBits: options.stateBits,
    stepBits: options.stepBits,
    states,
    steps,
    scale: 1,
  };
  const order = Int32Array.from(examples.keys());
  const random = seededRandom(7);
  const gradient = new Float64Array(Math.max(labels, edges));
  const { rate, decay } = options;
  let loss = 0;
  const mean = { states: new Float32Array(states.length), steps: new Float32Array(steps.length), count: 0 };
  const every = Math.ceil(examples.length / snapshots);
  const addSnapshot = (): void => {
    mean.count += 1;
    for (let at = 0; at < states.length; at += 1)
      mean.states[at] = (mean.states[at] ?? 0) + (states[at] ?? 0);
    for (let at = 0; at < steps.length; at += 1) mean.steps[at] = (mean.steps[at] ?? 0) + (steps[at] ?? 0);
  };

  const update = (
    table: Float32Array,
    squares: Float32Array,
    rows: Int32Array,
    templates: number,
    token: number,
    width: number,
    counts: Uint8Array | null,
  ): void => {
    for (let at = token * templates; at < (token + 1) * templates; at += 1) {
      const row = rows[at] ?? 0;
      if (counts !== null && (counts[row] ?? 0) < options.rare) continue;
      for (let index = 0; index < width; index += 1) {
        const g = gradient[index] ?? 0;
        if (g === 0) continue;
        const cell = row * width + index;
        const slope = g - decay * (table[cell] ?? 0);
        const square = (squares[cell] ?? 0) + slope * slope;
        squares[cell] = square;
        table[cell] = (table[cell] ?? 0) + (rate * slope) / (1e-3 + Math.sqrt(square));
      }
    }
  };

  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random);
    loss = 0;
    for (const [seen, number] of order.entries()) {
      if (epoch > 0 && seen % every === every - 1) addSnapshot();
      const example = examples[number];
      if (example === undefined) continue;
      const { rows } = example;
      const scores = scoreChain(shape, weights, rows);
      example.clamp?.(scores.states);
      const sums = sumChain(shape, scores);
      loss += sums.logPartition - pathScore(shape, scores, example.labels);
      for (let token = 0; token < rows.length; token += 1) {
        const truth = example.labels[token] ?? 0;
        let any = false;
        for (let label = 0; label < labels; label += 1) {
          let g = (label === truth ? 1 : 0) - (sums.marginals[token * labels + label] ?? 0);
          if (Math.abs(g) < 2e-3) g = 0;
          else any = true;
          gradient[label] = g;
        }
        if (any) update(states, stateSquares, rows.states, rows.stateTemplates, token, labels, kept);
        if (token === 0) continue;
        const before = example.labels[token - 1] ?? 0;
        any = false;
        for (let edge = 0; edge < edges; edge += 1) {
          const out = sums.forward[(token - 1) * labels + (from[edge] ?? 0)] ?? 0;
          const p =
            out *
            (sums.steps[token * edges + edge] ?? 0) *
            (sums.backward[token * labels + (to[edge] ?? 0)] ?? 0);
          let g = (from[edge] === before && to[edge] === truth ? 1 : 0) - p;
          if (Math.abs(g) < 2e-3) g = 0;
          else any = true;
          gradient[edge] = g;
        }
        if (any) update(steps, stepSquares, rows.steps, rows.stepTemplates, token, edges, null);
      }
    }
    process.stderr.write(`  pass ${epoch + 1}: loss ${(loss / examples.length).toFixed(3)}\n`);
  }
  return {
    ...weights,
    states: mean.states.map((sum) => sum / mean.count),
    steps: mean.steps.map((sum) => sum / mean.count),
  };
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
