import { compareNames, likely } from '../../../text/names/compare-names.ts';
import type { NameComparison } from '../../../text/names/comparison.ts';
import { match, type Sheet, share } from '../scoring/tally.ts';
import type { NamePair } from './read-pairs.ts';

/** A pair with what was made of it. */
export interface ComparedPair extends NamePair {
  readonly found: NameComparison;
  /** Whether it would be merged without anybody looking. */
  readonly isSame: boolean;
  /** Whether its score is one that a person should look at. */
  readonly isLikely: boolean;
}

/** Compares the two names of a pair. */
export function comparePair(pair: NamePair): ComparedPair {
  const found = compareNames(pair.one, pair.two, pair.type ?? undefined);
  return { ...pair, found, isSame: found.verdict === 'same', isLikely: found.score >= likely };
}

/** What one pair adds to the figures. */
export function scorePair({ isMatch, isSame, isLikely, type, quality }: ComparedPair): Sheet {
  const count = (is: boolean): number => (is ? 1 : 0);
  const isRight = count(isLikely === isMatch);
  return new Map([
    match('likely', count(isLikely && isMatch), count(isLikely), count(isMatch)),
    match('same', count(isSame && isMatch), count(isSame), count(isMatch)),
    share('different, but merged', count(isSame && !isMatch), count(!isMatch)),
    share('same, but not merged', count(!isSame && isMatch), count(isMatch)),
    share('likely right', isRight, 1),
    ...(quality === null ? [] : [share(`likely right: ${quality}`, isRight, 1)]),
    share(`likely right: ${type ?? 'no type'}`, isRight, 1),
  ]);
}
