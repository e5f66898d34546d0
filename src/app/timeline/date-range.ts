import { stretchOfValue } from '../../analysis/times/stretch-of-value.ts';

/** Days, both of which belong to it, counted from 1970-01-01; null where it is open. */
export interface DateRange {
  readonly from: number | null;
  readonly until: number | null;
}

/** How a range of dates is written, for whoever wrote it otherwise. */
export const DATE_RANGE_FORM =
  'a day, week, month or year (2031-05-06, 2031-W19, 2031-05, 2031), or FROM..UNTIL';

/**
 * `2031-05-06`, `2031-05`, `2031-05-06..2031-06`, `2031-05..` or `..2031-W19`: from the first day of what stands first to the
 * last day of what stands last. Null for anything else, for dates that do not exist, and where it would end before it begins.
 */
export function maybeDateRange(written: string): DateRange | null {
  const dots = written.indexOf('..');
  const [first, last] =
    dots === -1 ? [written, written] : [written.slice(0, dots), written.slice(dots + '..'.length)];
  if (first === '' && last === '') return null;
  const [start, end] = [stretchOfValue(first), stretchOfValue(last)];
  if ((start === null && first !== '') || (end === null && last !== '')) return null;
  const [from, until] = [start?.first ?? null, end?.last ?? null];
  return from !== null && until !== null && until < from ? null : { from, until };
}

/** Whether one of these days lies in the range. Null: it is not known which; these are in no range. */
export function touches(
  range: DateRange,
  days: { readonly first: number; readonly last: number } | null,
): boolean {
  if (days === null) return false;
  return (range.from ?? days.last) <= days.last && days.first <= (range.until ?? days.first);
}
