import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryChains } from '../../../test/arbitrary-chains.ts';
import { bestLabellings } from './best-labellings.ts';
import type { ChainScores, ChainShape, Unfolding } from './chain.ts';

const shape: ChainShape = {
  labels: 3,
  starts: Uint8Array.of(1, 1, 0),
  from: Uint8Array.of(0, 0, 1, 1, 1, 2, 2, 2),
  to: Uint8Array.of(0, 1, 0, 1, 2, 0, 1, 2),
};

/** Each label stands for itself. */
const itself: Unfolding = {
  ...shape,
  labelOf: Uint8Array.of(0, 1, 2),
  stepOf: Uint8Array.from(shape.from.keys()),
  atEnd: new Float64Array(3),
};

const chains = arbitraryChains(shape, 5, 8);

/** The scores of every allowed labelling, the highest first. */
function allScores({ length, states, steps }: ChainScores): number[] {
  let partial = [0, 1].map((label) => ({ label, score: states[label] ?? 0 }));
  for (let token = 1; token < length; token += 1) {
    partial = partial.flatMap(({ label: before, score: sum }) =>
      [...shape.from.keys()]
        .filter((edge) => shape.from[edge] === before)
        .map((edge) => {
          const label = shape.to[edge] ?? 0;
          return {
            label,
            score: sum + (steps[token * 8 + edge] ?? 0) + (states[token * 3 + label] ?? 0),
          };
        }),
    );
  }
  return partial.map(({ score: sum }) => sum).sort((a, b) => b - a);
}

describe('the best labellings', () => {
  test('have the highest scores of all, one by one', () => {
    fc.assert(
      fc.property(chains, fc.integer({ min: 1, max: 9 }), (scores, count) => {
        const found = bestLabellings(itself, shape, scores, count);
        const all = allScores(scores).slice(0, count);
        expect(found).toHaveLength(all.length);
        for (const [rank, one] of found.entries()) expect(one.score).toBeCloseTo(all[rank] ?? 0, 8);
      }),
    );
  });

  test('leave out those that are further from the best than a gap, and no other', () => {
    fc.assert(
      fc.property(chains, fc.double({ min: 0, max: 9, noNaN: true }), (scores, gap) => {
        const all = bestLabellings(itself, shape, scores, 9);
        const near = all.filter(({ score }) => score >= (all[0]?.score ?? 0) - gap);
        expect(bestLabellings(itself, shape, scores, 9, gap)).toEqual(near);
      }),
    );
  });

  test('are all different', () => {
    fc.assert(
      fc.property(chains, (scores) => {
        const found = bestLabellings(itself, shape, scores, 6).map(({ labels }) => labels.join());
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  test('leave out labels that are out of reach', () => {
    const states = Float64Array.of(0, 0, 0, 0, -1e4, 0);
    const found = bestLabellings(itself, shape, { length: 2, states, steps: new Float64Array(16) }, 20);
    expect(found.map(({ labels }) => labels.join()).sort()).toEqual(['0,0', '1,0', '1,2']);
  });
});
