import { unpackModel } from '../../../lineage/stance/model-file.ts';
import { judgeStance, type StanceVerdict, stanceTo } from '../../../lineage/stance/stance-to.ts';
import { learnStances } from './learning/learn-stances.ts';
import { shuffle } from './learning/shuffle.ts';
import type { StancePair } from './stance-pair.ts';

/** In how many parts a corpus is cut; each is judged by what was learned from the others. */
export const folds = 5;

/** Of which claim comes to which part. */
export const foldSeed = 1;

export interface JudgedPair extends StancePair {
  readonly found: StanceVerdict;
}

/** Judges every pair by a model that has seen no other text about its claim. Groups of pairs stay in their order. */
export function crossValidate(pairs: readonly StancePair[]): JudgedPair[] {
  const parts = cutByClaim(pairs);
  const found = new Map<StancePair, StanceVerdict>();
  for (const part of parts) {
    const inside = new Set(part);
    const model = unpackModel(learnStances(pairs.filter((pair) => !inside.has(pair))));
    for (const pair of part) found.set(pair, judgeStance(model, pair.text, pair.claim));
  }
  return pairs.map((pair) => ({ ...pair, found: found.get(pair) as StanceVerdict }));
}

/** Judges every pair by the model that ships: a result only for pairs from which it has not learned. */
export function judgeByShipped(pairs: readonly StancePair[]): JudgedPair[] {
  return pairs.map((pair) => ({ ...pair, found: stanceTo(pair.text, pair.claim) }));
}

/** All pairs of a claim to one part, claims in an order by chance, each to the part that has the fewest pairs so far. */
function cutByClaim(pairs: readonly StancePair[]): StancePair[][] {
  const byClaim = [...Map.groupBy(pairs, ({ claim }) => claim).values()];
  const parts = Array.from({ length: folds }, (): StancePair[] => []);
  for (const members of shuffle(byClaim, foldSeed)) {
    const least = parts.reduce((low, part) => (part.length < low.length ? part : low));
    least.push(...members);
  }
  return parts.filter((part) => part.length > 0);
}
