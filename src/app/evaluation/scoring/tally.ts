/** Counts behind one figure. They add up over passages; ratios are taken only of the sums. */
export interface Tally {
  /** `match`: hits among what was found and what is gold, read as F1. `share`: hits of a number of chances. */
  readonly kind: 'match' | 'share';
  readonly hits: number;
  /** Of a share: the number of chances, as in `gold`. */
  readonly found: number;
  readonly gold: number;
}

/** The tallies of one passage (or document) by the name of their figure, in the order in which they are printed. */
export type Sheet = ReadonlyMap<string, Tally>;

/** A named tally. */
export type Entry = readonly [name: string, tally: Tally];

/** A tally for precision, recall and F1. */
export function match(name: string, hits: number, found: number, gold: number): Entry {
  return [name, { kind: 'match', hits, found, gold }];
}

/** A tally for `hits` out of `chances`. */
export function share(name: string, hits: number, chances: number): Entry {
  return [name, { kind: 'share', hits, found: chances, gold: chances }];
}

/** A share with one chance for each item, and a hit for each that passes. */
export function shareOf<Item>(name: string, items: readonly Item[], passes: (item: Item) => boolean): Entry {
  return share(name, items.filter(passes).length, items.length);
}

/** F1 = 2 × hits / (found + gold), which for a share is hits / chances. Null where there was nothing to count. */
export function ratio(hits: number, found: number, gold: number): number | null {
  return found + gold === 0 ? null : (2 * hits) / (found + gold);
}

/** One sheet with the sums of several that have the same names. */
export function sumSheets(sheets: readonly Sheet[]): Sheet {
  const sums = new Map<string, Tally>();
  for (const [name, { kind, hits, found, gold }] of sheets.flatMap((sheet) => [...sheet])) {
    const sum = sums.get(name) ?? { kind, hits: 0, found: 0, gold: 0 };
    sums.set(name, { kind, hits: sum.hits + hits, found: sum.found + found, gold: sum.gold + gold });
  }
  return sums;
}
