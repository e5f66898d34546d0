import type { Alignment, TokenPair } from './align-tokens.ts';
import type { ParsedName } from './parsed-name.ts';

/** What a word that only one name has costs, as a share of its weight: middle names are left out more often than not. */
const costOfLeftOver = 0.4;

/** What remains of a resemblance for each pair of words that are two where they should be one. */
const afterConflict = 0.72;

/** The share of two names that agrees, weighted by how much each word tells; 0 to 1. */
export function resemblance(a: ParsedName, b: ParsedName, alignment: Alignment): number {
  const { pairs, leftA, leftB } = alignment;
  let agreed = 0;
  let all = 0;
  let factor = 1;
  for (const pair of pairs) {
    const weight = weightOf(pair);
    agreed += weight * pair.nearness;
    all += weight;
    if (pair.relation === 'none') factor *= afterConflict;
  }
  const conflicts = Math.min(leftA.length, leftB.length);
  const left = weightsLeft(a, leftA) + weightsLeft(b, leftB);
  all += conflicts > 0 ? left : left * costOfLeftOver;
  return all === 0 ? 0 : (factor * afterConflict ** conflicts * agreed) / all;
}

function weightOf({ a, b, countA, countB }: TokenPair): number {
  return Math.max(a.weight * countA, b.weight * countB);
}

function weightsLeft({ tokens }: ParsedName, left: readonly number[]): number {
  return left.reduce((sum, at) => sum + (tokens[at]?.weight ?? 0), 0);
}
