import { mulberry32 } from '../../scoring/mulberry32.ts';
import type { StancePair } from '../stance-pair.ts';

/** A pair to learn from. */
export interface LearnedPair extends Pick<StancePair, 'text' | 'claim' | 'stance'> {
  /** The claim as the corpus words it, whichever wording stands in `claim`. */
  readonly about: string;
}

/**
 * Every pair as it is, and once more with the claim in other words: a text that affirms a claim says what it says. From that a model learns
 * how a claim may be worded, and not only how those who made the corpus word it; in cross-validation it brings a point. Of a text
 * that denies the claim nothing is made: it may say something else than the contrary.
 */
export function retellClaims(pairs: readonly StancePair[], seed: number): LearnedPair[] {
  const random = mulberry32(seed);
  const byClaim = Map.groupBy(pairs, ({ claim }) => claim);
  return pairs.flatMap(({ text, claim, stance }): LearnedPair[] => {
    const wordings = (byClaim.get(claim) ?? []).filter(
      (one) => one.stance === 'affirms' && one.text !== text,
    );
    const wording = wordings[Math.floor(random() * wordings.length)];
    const asItIs = { text, claim, stance, about: claim };
    return wording === undefined ? [asItIs] : [asItIs, { ...asItIs, claim: wording.text }];
  });
}
