import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Features, featureBits } from './features.ts';
import { confidenceOf, type JudgeFile, judge, unpackJudge } from './judge.ts';

/** A model in which every weight is the same number of halves. */
function modelOf(weight: number): JudgeFile {
  const weights = new Int8Array(2 ** featureBits).fill(weight);
  return {
    format: 1,
    scale: 0.5,
    calibration: [0, 1, 0],
    weights: Buffer.from(weights.buffer).toString('base64'),
  };
}

function featuresOf(...values: readonly number[]): Features {
  const features = new Features();
  for (const [template, value] of values.entries()) features.weigh(template, value);
  return features;
}

describe('judge', () => {
  test('gives each choice the share that its score has among all', () => {
    const [none, first] = judge(unpackJudge(modelOf(2)), [
      [featuresOf(0)],
      [featuresOf(1), featuresOf(0, 2)],
    ]);
    expect(none).toBeCloseTo(1 / (1 + Math.exp(3)), 10);
    expect(first).toBeCloseTo(1 - (none ?? 0), 10);
  });

  test('gives shares that sum to one', () => {
    const choice = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { maxLength: 9 });
    const model = unpackJudge(modelOf(1));
    fc.assert(
      fc.property(fc.array(choice, { minLength: 1, maxLength: 9 }), (choices) => {
        const shares = judge(
          model,
          choices.map((values) => [featuresOf(...values)]),
        );
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
      }),
    );
  });
});

describe('confidence', () => {
  test('follows the certainty as it was calibrated', () => {
    const model = unpackJudge(modelOf(0));
    expect(confidenceOf(model, 0.9, 0.6)).toBeCloseTo(0.6, 10);
    expect(confidenceOf({ ...model, calibration: [0, 0, 0] }, 0.9, 0.6)).toBe(0.5);
  });

  test('is never certain', () => {
    const model = unpackJudge(modelOf(0));
    expect(confidenceOf(model, 1, 1)).toBeLessThan(1);
    expect(confidenceOf(model, 0, 0)).toBeGreaterThan(0);
  });
});

test('a model that is too short is refused', () => {
  expect(() => unpackJudge({ ...modelOf(0), weights: btoa('abc') })).toThrow(RangeError);
});
