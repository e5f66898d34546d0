import fc from 'fast-check';
import type { ChainScores, ChainShape } from '../src/analysis/crf/chain.ts';

/** Chains of up to `most` tokens with any scores from −`size` to `size`. */
export function arbitraryChains(
  { labels, from }: Pick<ChainShape, 'labels' | 'from'>,
  most: number,
  size: number,
): fc.Arbitrary<ChainScores> {
  const score = fc.double({ min: -size, max: size, noNaN: true });
  const scores = (count: number): fc.Arbitrary<Float64Array> =>
    fc.array(score, { minLength: count, maxLength: count }).map((list) => Float64Array.from(list));
  return fc.integer({ min: 1, max: most }).chain((length) =>
    fc.record({
      length: fc.constant(length),
      states: scores(length * labels),
      steps: scores(length * from.length),
    }),
  );
}
