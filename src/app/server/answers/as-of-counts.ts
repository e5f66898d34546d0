import { type AsOfCounts, countAsOf } from '../../as-of.ts';
import type { PileView } from '../view/pile-view.ts';

/** How much was there on the day of a view; null: it is of today. */
export function asOfCounts({ asOf }: PileView): AsOfCounts | null {
  return asOf && countAsOf(asOf);
}
