import { stances, type ToldStance } from '../../../lineage/stance/stances.ts';
import { match, ratio, type Sheet, share, sumSheets } from '../scoring/tally.ts';
import type { JudgedPair } from './cross-validate.ts';

/** Bounds of the probability of what was found, between which it is counted how often that was right. */
const bounds = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1] as const;

/** What the pairs of one claim add to the figures: they are one unit, since they stand and fall together. */
export function scoreStances(pairs: readonly JudgedPair[]): Sheet {
  const isRight = ({ stance, found }: JudgedPair): boolean => stance === found.stance;
  const count = (passes: (pair: JudgedPair) => boolean): number => pairs.filter(passes).length;
  return new Map([
    ...stances.map((one) =>
      match(
        one,
        count((pair) => isRight(pair) && pair.stance === one),
        count(({ found }) => found.stance === one),
        count(({ stance }) => stance === one),
      ),
    ),
    share('right', count(isRight), pairs.length),
    ...bounds.slice(1).map((high, at) => {
      const low = bounds[at] ?? 0;
      const isBetween = (pair: JudgedPair): boolean => {
        const sure = pair.found.probabilities[pair.found.stance];
        return sure >= low && (sure < high || high === 1);
      };
      return share(
        `right of ${low} to ${high}`,
        count((pair) => isBetween(pair) && isRight(pair)),
        count(isBetween),
      );
    }),
  ]);
}

/** The mean of the F1 of each stance: all count alike, however rare. Null where one never occurs. */
export function macroF1(sheets: readonly Sheet[]): number | null {
  const sum = sumSheets(sheets);
  const ratios = stances.map((one: ToldStance) => {
    const tally = sum.get(one);
    return tally === undefined ? null : ratio(tally);
  });
  return ratios.includes(null)
    ? null
    : ratios.reduce<number>((all, one) => all + (one ?? 0), 0) / ratios.length;
}
