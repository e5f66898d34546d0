import { mulberry32 } from './mulberry32.ts';

/** 1,000 resamples put the bounds of a 95 % interval at the 25th value from each end; more did not move the first digit. */
export const resamples = 1000;

/** Any number would do; that it is fixed makes two runs print the same intervals. */
export const seed = 20310509;

/** How often each unit (a text, a document, an entity) was drawn, by its index. */
export type Weights = Uint32Array;

/** A number that all units together have, each counted as often as it was drawn; null where there is none. */
export type Statistic = (weights: Weights) => number | null;

/** A number over all units and the bounds of its 95 % interval; null where there is none. */
export interface Estimate {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** The percentile bootstrap (Efron 1979): the same draws for every statistic, so that their differences are paired. */
export interface Bootstrap {
  readonly estimate: (statistic: Statistic) => Estimate;
}

/**
 * Draws as many units as there are, with replacement, `resamples` times. Whole units are drawn, since what is found
 * within one text hangs together. The same size always gives the same draws.
 */
export function bootstrapOf(size: number): Bootstrap {
  const random = mulberry32(seed);
  const draws = Array.from({ length: resamples }, () => draw(size, random));
  const once = new Uint32Array(size).fill(1);
  return { estimate: (statistic) => ({ value: statistic(once), ...intervalOf(draws.map(statistic)) }) };
}

function draw(size: number, random: () => number): Weights {
  const weights = new Uint32Array(size);
  for (let at = 0; at < size; at += 1) {
    const index = Math.floor(random() * size);
    weights[index] = (weights[index] ?? 0) + 1;
  }
  return weights;
}

function intervalOf(values: readonly (number | null)[]): Pick<Estimate, 'low' | 'high'> {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  return {
    low: sorted[Math.floor(sorted.length * 0.025)] ?? null,
    high: sorted[Math.ceil(sorted.length * 0.975) - 1] ?? null,
  };
}
