import { describe, expect, test } from 'vitest';
import type { ChainShape } from './chain.ts';
import { type ChainModelFile, type ChainWeights, scoreChain, unpackWeights } from './weights.ts';

const shape: ChainShape = {
  labels: 2,
  starts: Uint8Array.of(1, 1),
  from: Uint8Array.of(0, 1, 0),
  to: Uint8Array.of(0, 1, 1),
};

const base64 = (bytes: readonly number[]): string =>
  btoa(String.fromCharCode(...bytes.map((byte) => byte & 0xff)));

/** Two rows of labels and two rows of steps, in halves. */
const file: ChainModelFile = {
  format: 1,
  stateBits: 1,
  stepBits: 1,
  scale: 0.5,
  states: base64([1, -2, 3, 4]),
  steps: base64([1, 2, 3, -4, -5, -6]),
};

const training: ChainWeights = {
  stateBits: 1,
  stepBits: 1,
  scale: 0.5,
  states: Float32Array.of(1, -2, 3, 4),
  steps: Float32Array.of(1, 2, 3, -4, -5, -6),
};

describe('scoreChain', () => {
  test.each([
    ['a model', unpackWeights(file, shape)],
    ['weights in training', training],
  ])('sums the rows of each token and scales them: %s', (_, weights) => {
    const rows = {
      length: 2,
      stateTemplates: 2,
      stepTemplates: 1,
      states: Int32Array.of(0, 1, 0, 0),
      steps: Int32Array.of(0, 1),
    };
    const { states, steps } = scoreChain(shape, weights, rows);
    expect([...states]).toEqual([2, 1, 1, -2]);
    expect([...steps]).toEqual([0.5, 1, 1.5, -2, -2.5, -3]);
  });
});

describe('unpackWeights', () => {
  test.each([
    ['a row of labels short', { ...file, states: base64([1, 2]) }],
    ['a step too many', { ...file, steps: base64([1, 2, 3, 4, 5, 6, 7]) }],
  ])('refuses a model with %s', (_, broken) => {
    expect(() => unpackWeights(broken, shape)).toThrow(RangeError);
  });
});
