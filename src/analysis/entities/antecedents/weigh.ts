import type { Referent } from './referent.ts';
import { type Setting, signsOfNobody } from './signs.ts';
import weights from './weights.json' with { type: 'json' };

/** Somebody who can be meant, with the signs for and against it. */
export interface Candidate {
  readonly referent: Referent;
  readonly signs: readonly string[];
}

/** Picks whom a pronoun means, or nobody, of those who can be meant. */
export type Choose = (setting: Setting, candidates: readonly Candidate[]) => Referent | null;

/** What each sign counts for, by the sort of the pronoun; in log-odds. */
export type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Picks by the sum of the weights of the signs. Of two alike the one spoken of last. */
export function chooseBy(byPronoun: Weights): Choose {
  return (setting, candidates) => {
    const table = byPronoun[setting.mention.pronoun ?? ''] ?? {};
    let best: Referent | null = null;
    let most = sumOf(table, signsOfNobody(setting));
    for (const { referent, signs } of candidates) {
      const sum = sumOf(table, signs);
      if (sum < most) continue;
      best = referent;
      most = sum;
    }
    return best;
  };
}

/** As `scripts/train-antecedents.ts` has weighed the signs. */
export const chooseByWeights: Choose = chooseBy(weights);

function sumOf(table: Readonly<Record<string, number>>, signs: readonly string[]): number {
  let sum = 0;
  for (const sign of signs) sum += table[sign] ?? 0;
  return sum;
}
