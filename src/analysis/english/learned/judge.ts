import { decodeBase64 } from '../../base64.ts';
import { exponential } from '../../crf/exponential.ts';
import { logarithm } from '../../crf/logarithm.ts';
import { type Choice, type Features, featureBits } from './features.ts';

/** Weights of the model that chooses among the readings of a cue. */
export interface JudgeWeights {
  /** `2 ** featureBits` of them; whole numbers in a shipped model, to be multiplied by `scale`. */
  readonly weights: Int8Array | Float64Array;
  readonly scale: number;
}

/** The model as it is used: its weights, and what its certainty is worth. */
export interface Judge extends JudgeWeights {
  readonly calibration: Calibration;
}

/** The model as it lies in its file: signed bytes, packed as base64. */
export interface JudgeFile {
  /** Version of this layout. */
  readonly format: 1;
  readonly scale: number;
  readonly calibration: Calibration;
  readonly weights: string;
}

/** Factors of `calibrationInputs`. */
export type Calibration = readonly [bias: number, certainty: number, probability: number];

/** Unpacks a model. Throws `RangeError` where it is not as long as it should be. */
export function unpackJudge({ weights, scale, calibration }: JudgeFile): Judge {
  const { buffer, byteOffset, byteLength } = decodeBase64(weights);
  if (byteLength !== 2 ** featureBits) throw new RangeError('The model has more or fewer weights than rows.');
  return { weights: new Int8Array(buffer, byteOffset, byteLength), scale, calibration };
}

/** 0 to 1, summing to 1: how probable each choice is (multinomial logistic regression over the choices). */
export function judge(weights: JudgeWeights, choices: readonly Choice[]): number[] {
  const sums = new Map<Features, number>();
  const scoreOf = (part: Features): number => {
    const known = sums.get(part);
    if (known !== undefined) return known;
    const sum = sumOf(weights, part);
    sums.set(part, sum);
    return sum;
  };
  const scores = choices.map((choice) => choice.reduce((sum, part) => sum + scoreOf(part), 0));
  const most = Math.max(...scores);
  const shares = scores.map((score) => exponential(score - most));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}

function sumOf({ weights, scale }: JudgeWeights, { rows, values }: Features): number {
  let sum = 0;
  for (let at = 0; at < rows.length; at += 1) sum += (weights[rows[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return sum * scale;
}

/**
 * 0 to 1: how often a reading of which the judge is so sure is confirmed by an annotator.
 *
 * @param probability that the cue is one
 * @param certainty that the cue is one and is to be read so
 */
export function confidenceOf({ calibration }: Judge, probability: number, certainty: number): number {
  const [one, a, b] = calibrationInputs(probability, certainty);
  return 1 / (1 + exponential(-(calibration[0] * one + calibration[1] * a + calibration[2] * b)));
}

/** What confidence is computed from: logarithms of odds. */
export function calibrationInputs(probability: number, certainty: number): [number, number, number] {
  return [1, logit(certainty), logit(probability)];
}

function logit(share: number): number {
  const bounded = Math.max(1e-4, Math.min(1 - 1e-4, share));
  return logarithm(bounded / (1 - bounded));
}
