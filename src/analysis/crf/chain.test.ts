import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryChains } from '../../../test/arbitrary-chains.ts';
import { type ChainScores, type ChainShape, logPartitionOf, sumChain } from './chain.ts';

/** Outside, begin, inside: a chain cannot begin inside, and inside follows begin or inside only. */
const shape: ChainShape = {
  labels: 3,
  starts: Uint8Array.of(1, 1, 0),
  from: Uint8Array.of(0, 0, 1, 1, 1, 2, 2, 2),
  to: Uint8Array.of(0, 1, 0, 1, 2, 0, 1, 2),
};

const chains = arbitraryChains(shape, 5, 8);

interface Labelling {
  readonly labels: readonly number[];
  readonly score: number;
}

/** Every allowed labelling with its score, one by one. */
function allLabellings({ length, states, steps }: ChainScores): Labelling[] {
  let partial: Labelling[] = [0, 1].map((label) => ({ labels: [label], score: states[label] ?? 0 }));
  for (let token = 1; token < length; token += 1) {
    partial = partial.flatMap(({ labels, score }) =>
      [...shape.from.keys()]
        .filter((edge) => shape.from[edge] === labels.at(-1))
        .map((edge) => {
          const label = shape.to[edge] ?? 0;
          const step = steps[token * 8 + edge] ?? 0;
          return { labels: [...labels, label], score: score + step + (states[token * 3 + label] ?? 0) };
        }),
    );
  }
  return partial;
}

describe('a chain against all its labellings, one by one', () => {
  test('has their sum as its partition function', () => {
    fc.assert(
      fc.property(chains, (scores) => {
        const sum = allLabellings(scores).reduce((total, { score }) => total + Math.exp(score), 0);
        expect(sumChain(shape, scores).logPartition).toBeCloseTo(Math.log(sum), 8);
        expect(logPartitionOf(shape, scores)).toBe(sumChain(shape, scores).logPartition);
      }),
    );
  });

  test('has the share of those with a label as its marginal', () => {
    fc.assert(
      fc.property(chains, (scores) => {
        const all = allLabellings(scores);
        const { marginals, logPartition } = sumChain(shape, scores);
        for (const [at, marginal] of marginals.entries()) {
          const share = all
            .filter(({ labels }) => labels[Math.floor(at / 3)] === at % 3)
            .reduce((sum, { score }) => sum + Math.exp(score - logPartition), 0);
          expect(marginal).toBeCloseTo(share, 8);
        }
      }),
    );
  });

  test('has steps whose probabilities sum to one at each token', () => {
    fc.assert(
      fc.property(chains, (scores) => {
        const { forward, backward, steps } = sumChain(shape, scores);
        for (let token = 1; token < scores.length; token += 1) {
          const sum = [...shape.from.keys()].reduce((total, edge) => {
            const out = forward[(token - 1) * 3 + (shape.from[edge] ?? 0)] ?? 0;
            return (
              total +
              out * (steps[token * 8 + edge] ?? 0) * (backward[token * 3 + (shape.to[edge] ?? 0)] ?? 0)
            );
          }, 0);
          expect(sum).toBeCloseTo(1, 8);
        }
      }),
    );
  });
});
