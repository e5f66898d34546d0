import type { Signs } from './signs/sign.ts';
import weights from './weights.json' with { type: 'json' };

/** What each sign counts for, by its name; in log-odds of one claim against another. */
export type Weights = Readonly<Record<string, number>>;

/** The sum of the signs, each by its weight. A sign without one counts nothing. */
export function weighBy(table: Weights): (signs: Signs) => number {
  const entries = Object.entries(table);
  return (signs) => entries.reduce((sum, [name, weight]) => sum + weight * (signs[name] ?? 0), 0);
}

/** As `scripts/train-retrieval.ts` has weighed them. */
export const weigh = weighBy(weights);
