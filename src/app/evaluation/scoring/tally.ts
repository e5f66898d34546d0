/**
 * What a figure counts.
 * - `match`: pairs among what was found and what is gold, read as F1.
 * - `split`: likewise, of the gold and of the found of one kind; a pair may be of that kind on one side only, so the
 *   hits of the two sides are counted apart.
 * - `share`: hits of a number of chances.
 */
export type TallyKind = 'match' | 'split' | 'share';

/** Counts behind one figure. They add up over passages; ratios are taken only of the sums. */
export interface Tally {
  readonly kind: TallyKind;
  /** How many of `gold` were hit. */
  readonly hits: number;
  /** How many of `found` are hits: the same number as `hits`, but for a `split`. */
  readonly confirmed: number;
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
  return [name, { kind: 'match', hits, confirmed: hits, found, gold }];
}

/** A tally for precision, recall and F1 of one kind: for each of that kind on a side, whether it is a hit. */
export function split(name: string, found: readonly boolean[], gold: readonly boolean[]): Entry {
  const count = (side: readonly boolean[]): number => side.filter(Boolean).length;
  return [
    name,
    { kind: 'split', hits: count(gold), confirmed: count(found), found: found.length, gold: gold.length },
  ];
}

/** A tally for `hits` out of `chances`. */
export function share(name: string, hits: number, chances: number): Entry {
  return [name, { kind: 'share', hits, confirmed: hits, found: chances, gold: chances }];
}

/** A share with one chance for each item, and a hit for each that passes. */
export function shareOf<Item>(name: string, items: readonly Item[], passes: (item: Item) => boolean): Entry {
  return share(name, items.filter(passes).length, items.length);
}

/**
 * F1, the harmonic mean of hits / gold and confirmed / found. Where both sides have the same hits that is
 * 2 × hits / (found + gold), which for a share is hits / chances. Null where there was nothing to count.
 */
export function ratio({ hits, confirmed, found, gold }: Omit<Tally, 'kind'>): number | null {
  if (found + gold === 0) return null;
  if (hits === confirmed) return (2 * hits) / (found + gold);
  return hits * confirmed === 0 ? 0 : (2 * hits * confirmed) / (confirmed * gold + hits * found);
}

/** One sheet with the sums of several that have the same names. */
export function sumSheets(sheets: readonly Sheet[]): Sheet {
  const sums = new Map<string, Tally>();
  for (const [name, tally] of sheets.flatMap((sheet) => [...sheet])) {
    const sum = sums.get(name);
    sums.set(name, sum ? addTallies(sum, tally) : tally);
  }
  return sums;
}

function addTallies(a: Tally, b: Tally): Tally {
  return {
    kind: a.kind,
    hits: a.hits + b.hits,
    confirmed: a.confirmed + b.confirmed,
    found: a.found + b.found,
    gold: a.gold + b.gold,
  };
}
