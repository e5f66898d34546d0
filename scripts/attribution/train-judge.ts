import { shareOfAlike } from '../../src/analysis/english/learned/agreement.ts';
import { type Choice, featureBits } from '../../src/analysis/english/learned/features.ts';
import {
  type Calibration,
  calibrationInputs,
  type JudgeFile,
  type JudgeWeights,
  judge,
} from '../../src/analysis/english/learned/judge.ts';
import { limits } from '../../src/analysis/english/learned/limits.ts';
import type { Reading } from '../../src/analysis/english/learned/readings.ts';
import { seededRandom, shuffle } from '../tags/random.ts';
import { folds, withoutFold } from './stack.ts';

/** A cue with its choices: none, and each reading. */
export interface Verdict {
  readonly choices: readonly Choice[];
  /** For each choice its share in what is right; they sum to 1. */
  readonly truth: readonly number[];
  /** What the choices behind the first stand for. */
  readonly readings: readonly Reading[];
  /** For each reading whether an annotator made an attribution that says much the same. */
  readonly confirmed: readonly boolean[];
}

// Chosen on held-out articles: rates of 0.05 and 0.015, more passes and a stronger decay all cost a little.
const passes = 4;
const rate = 0.03;
const decay = 0.002;

/** So often in each pass but the first the weights go into the mean that is the result. */
const snapshots = 10;

/** One for each order of the verdicts that is gone through; the result is the mean. */
const seeds = [7, 8, 9, 10];

/** Maximises the likelihood of the right choices by AdaGrad, in orders that follow from seeds. */
export function trainJudge(verdicts: readonly Verdict[]): JudgeWeights {
  const sum = new Float64Array(2 ** featureBits);
  let count = 0;
  for (const seed of seeds) {
    passThrough(verdicts, seed, (weights) => {
      count += 1;
      for (let row = 0; row < sum.length; row += 1) sum[row] = (sum[row] ?? 0) + (weights[row] ?? 0);
    });
  }
  return { weights: sum.map((total) => total / count), scale: 1 };
}

function passThrough(
  verdicts: readonly Verdict[],
  seed: number,
  addToMean: (weights: Float64Array) => void,
): void {
  const weights = new Float64Array(2 ** featureBits);
  const squares = new Float64Array(weights.length);
  const order = Int32Array.from(verdicts.keys());
  const random = seededRandom(seed);
  const every = Math.ceil(verdicts.length / snapshots);
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(order, random);
    for (const [seen, number] of order.entries()) {
      const verdict = verdicts[number];
      if (verdict !== undefined) learn(weights, squares, verdict);
      if (pass > 0 && seen % every === every - 1) addToMean(weights);
    }
  }
}

function learn(weights: Float64Array, squares: Float64Array, { choices, truth }: Verdict): void {
  const shares = judge({ weights, scale: 1 }, choices);
  for (const [index, choice] of choices.entries()) {
    const gap = (truth[index] ?? 0) - (shares[index] ?? 0);
    if (Math.abs(gap) < 1e-3) continue;
    for (const { rows, values } of choice) {
      for (let at = 0; at < rows.length; at += 1) {
        const row = rows[at] ?? 0;
        const slope = gap * (values[at] ?? 0) - decay * (weights[row] ?? 0);
        const square = (squares[row] ?? 0) + slope * slope;
        squares[row] = square;
        weights[row] = (weights[row] ?? 0) + (rate * slope) / (1e-2 + Math.sqrt(square));
      }
    }
  }
}

/**
 * How confident to be in a reading, by its judge's certainty: a logistic regression on what judges say of texts that they
 * have not seen (Platt 1999).
 *
 * @param texts the verdicts of each text
 */
export function calibrate(texts: readonly (readonly Verdict[])[]): Calibration {
  const samples: Sample[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = trainJudge(withoutFold(texts, fold).flat());
    for (const [at, verdicts] of texts.entries())
      if (at % folds === fold) samples.push(...verdicts.flatMap((verdict) => sampleOf(weights, verdict)));
  }
  return fitLogistic(samples);
}

interface Sample {
  readonly inputs: readonly [number, number, number];
  readonly confirmed: boolean;
}

/** The reading that would be shown, if any. */
function sampleOf(weights: JudgeWeights, { choices, readings, confirmed }: Verdict): Sample[] {
  const [none = 0, ...shares] = judge(weights, choices);
  const best = shares.indexOf(Math.max(...shares));
  if (1 - none < limits.accept) return [];
  const certainty = shareOfAlike(readings, shares, best);
  return [{ inputs: calibrationInputs(1 - none, certainty), confirmed: confirmed[best] ?? false }];
}

/** Newton's method; the optimum is one, so that the order of the samples does not matter. */
function fitLogistic(samples: readonly Sample[]): Calibration {
  let fit: Calibration = [0, 0, 0];
  for (let round = 0; round < 30; round += 1) {
    const gradient = [0, 0, 0];
    const curvature = [
      [1e-6, 0, 0],
      [0, 1e-6, 0],
      [0, 0, 1e-6],
    ];
    for (const { inputs, confirmed } of samples) {
      const p = 1 / (1 + Math.exp(-dot(fit, inputs)));
      for (const [row, x] of inputs.entries()) {
        gradient[row] = (gradient[row] ?? 0) + x * ((confirmed ? 1 : 0) - p);
        for (const [column, y] of inputs.entries()) {
          const cells = curvature[row];
          if (cells !== undefined) cells[column] = (cells[column] ?? 0) + x * y * p * (1 - p);
        }
      }
    }
    const [a = 0, b = 0, c = 0] = solve(curvature, gradient);
    fit = [fit[0] + a, fit[1] + b, fit[2] + c];
  }
  return [round4(fit[0]), round4(fit[1]), round4(fit[2])];
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

function round4(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/** Gaussian elimination of a small positive definite system. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  for (const [at, pivot] of rows.entries()) {
    const first = pivot[at] ?? 1;
    for (const [other, row] of rows.entries()) {
      if (other === at) continue;
      const factor = (row[at] ?? 0) / first;
      for (const [column, value] of pivot.entries()) row[column] = (row[column] ?? 0) - factor * value;
    }
  }
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}

/** Rounds the weights to a byte each. */
export function packJudge({ weights }: JudgeWeights, calibration: Calibration): JudgeFile {
  const most = Float64Array.from(weights, Math.abs).reduce((a, b) => Math.max(a, b), 0);
  const scale = most / 127;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  return { format: 1, scale, calibration, weights: Buffer.from(bytes.buffer).toString('base64') };
}
