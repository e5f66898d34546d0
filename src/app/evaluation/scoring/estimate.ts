import { ratio, type Sheet, type Tally } from './tally.ts';

/** A figure over all passages, with its counts and how far it may be off. Ratios are 0 to 1, null without chances. */
export interface Figure extends Tally {
  readonly name: string;
  /** hits / found */
  readonly precision: number | null;
  /** hits / gold */
  readonly recall: number | null;
  /** F1, or the share. */
  readonly value: number | null;
  /** Bounds of the 95 % bootstrap interval of `value`. */
  readonly low: number | null;
  readonly high: number | null;
}

/** 1,000 resamples put the bounds of a 95 % interval at the 25th value from each end; more did not move the first digit. */
export const resamples = 1000;

/** Any number would do; that it is fixed makes two runs print the same intervals. */
export const seed = 20310509;

/**
 * Sums the sheets, and gives each figure an interval by the percentile bootstrap (Efron 1979): whole passages are drawn
 * with replacement, since what is found within one passage hangs together. The same sheets give the same figures.
 */
export function estimate(sheets: readonly Sheet[]): Figure[] {
  const names = [...new Set(sheets.flatMap((sheet) => [...sheet.keys()]))];
  const draws = Array.from({ length: resamples }, drawerOf(sheets.length));
  return names.map((name) => estimateFigure(name, sheets, draws));
}

function estimateFigure(name: string, sheets: readonly Sheet[], draws: readonly Uint32Array[]): Figure {
  const column = sheets.map((sheet) => sheet.get(name));
  const counts = (pick: (tally: Tally) => number): Float64Array =>
    Float64Array.from(column, (tally) => (tally ? pick(tally) : 0));
  const hits = counts((tally) => tally.hits);
  const found = counts((tally) => tally.found);
  const gold = counts((tally) => tally.gold);
  const values = draws
    .map((draw) => ratio(sumOf(hits, draw), sumOf(found, draw), sumOf(gold, draw)))
    .filter((value) => value !== null)
    .sort((a, b) => a - b);
  const total = { hits: totalOf(hits), found: totalOf(found), gold: totalOf(gold) };
  return {
    name,
    kind: column.find((tally) => tally !== undefined)?.kind ?? 'share',
    ...total,
    precision: total.found === 0 ? null : total.hits / total.found,
    recall: total.gold === 0 ? null : total.hits / total.gold,
    value: ratio(total.hits, total.found, total.gold),
    low: values[Math.floor(values.length * 0.025)] ?? null,
    high: values[Math.ceil(values.length * 0.975) - 1] ?? null,
  };
}

function totalOf(counts: Float64Array): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function sumOf(counts: Float64Array, draw: Uint32Array): number {
  let sum = 0;
  for (const index of draw) sum += counts[index] ?? 0;
  return sum;
}

/** Draws `size` indices below `size`, with replacement, anew at each call. */
function drawerOf(size: number): () => Uint32Array {
  const random = mulberry32(seed);
  return () => Uint32Array.from({ length: size }, () => Math.floor(random() * size));
}

/** Numbers from 0 to below 1 that depend on the seed alone (mulberry32: 32 bits of state, period 2^32). */
function mulberry32(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
