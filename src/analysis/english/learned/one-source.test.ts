import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryChains } from '../../../../test/arbitrary-chains.ts';
import { bestLabellings } from '../../crf/best-labellings.ts';
import type { ChainScores } from '../../crf/chain.ts';
import { oneSource, sourceBonus } from './one-source.ts';
import { own, ownShape } from './own.ts';

const edges = ownShape.from.length;
const chains = arbitraryChains(ownShape, 4, 5);

/** The score of the best allowed labelling with at most one source, by trying all of them. */
function bestScore({ length, states, steps }: ChainScores): number {
  let best = Number.NEGATIVE_INFINITY;
  const visit = (token: number, label: number, sum: number, sources: number): void => {
    const seen = sources + (label === own.sourceBegin ? 1 : 0);
    if (seen > 1) return;
    const here = sum + (states[token * ownShape.labels + label] ?? 0);
    if (token === length - 1) best = Math.max(best, here + seen * sourceBonus);
    for (let edge = 0; token < length - 1 && edge < edges; edge += 1) {
      if (ownShape.from[edge] !== label) continue;
      visit(token + 1, ownShape.to[edge] ?? 0, here + (steps[(token + 1) * edges + edge] ?? 0), seen);
    }
  };
  for (const [label, start] of ownShape.starts.entries()) if (start === 1) visit(0, label, 0, 0);
  return best;
}

function scoreOf(path: Uint8Array, { states, steps }: ChainScores): number {
  let sum = path.includes(own.sourceBegin) ? sourceBonus : 0;
  for (const [token, label] of path.entries()) {
    sum += states[token * ownShape.labels + label] ?? 0;
    const edge = ownShape.from.findIndex((from, at) => from === path[token - 1] && ownShape.to[at] === label);
    if (token > 0) sum += steps[token * edges + edge] ?? Number.NaN;
  }
  return sum;
}

test('is the best of all labellings with at most one source', () => {
  fc.assert(
    fc.property(chains, (scores) => {
      const [best] = bestLabellings(oneSource, ownShape, scores, 1);
      const path = best?.labels ?? new Uint8Array(0);
      expect(path.filter((label) => label === own.sourceBegin).length).toBeLessThanOrEqual(1);
      expect(scoreOf(path, scores)).toBeCloseTo(bestScore(scores), 8);
    }),
  );
});
