import type { Alignment } from './align-words.ts';
import { type BoostedTrees, scoreMeasures } from './boosted-trees.ts';
import { type LinearModel, scoreSigns } from './linear-model.ts';
import { measure } from './measures.ts';
import { signsOf } from './signs.ts';

/** What tells stances apart: two models that see a pair each in its own way. */
export interface StanceModel {
  /** Hashes of the words that it knows: common ones, and no names. */
  readonly words: ReadonlySet<number>;
  readonly linear: LinearModel;
  readonly trees: BoostedTrees;
}

/**
 * Half of each score, so that the two are heard alike (a geometric mean of their probabilities). Each alone is a point or two worse in
 * cross-validation, and one that learns from the other’s forecasts (stacking) is no better than the mean.
 */
const half = 0.5;

/** 0 to 1, summing to 1: how probable each of `stances` is. */
export function weighStances(model: StanceModel, alignment: Alignment): number[] {
  const bySigns = scoreSigns(
    model.linear,
    signsOf(alignment, (word) => model.words.has(word)),
  );
  const byMeasures = scoreMeasures(model.trees, measure(alignment));
  return probabilitiesOf(bySigns.map((score, at) => half * (score + (byMeasures[at] ?? 0))));
}

/** The normalised exponentials of scores. */
export function probabilitiesOf(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const all = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / all);
}
