import { type Bootstrap, bootstrapOf, type Estimate, type Statistic, type Weights } from './bootstrap.ts';
import { ratio, type Sheet, type Tally } from './tally.ts';

/**
 * A figure over all passages, with its counts and how far it may be off. `value` is F1, or the share. Ratios are 0 to
 * 1, null without chances.
 */
export interface Figure extends Tally, Estimate {
  readonly name: string;
  /** confirmed / found */
  readonly precision: number | null;
  /** hits / gold */
  readonly recall: number | null;
}

/** Sums the sheets, and gives each figure an interval by the bootstrap. The same sheets give the same figures. */
export function estimate(sheets: readonly Sheet[]): Figure[] {
  const names = [...new Set(sheets.flatMap((sheet) => [...sheet.keys()]))];
  const bootstrap = bootstrapOf(sheets.length);
  return names.map((name) => estimateFigure(columnOf(name, sheets), bootstrap, name));
}

/** The tallies of one figure, by unit; a unit that does not have it counts nothing. */
export function columnOf(name: string, sheets: readonly Sheet[]): Tally[] {
  const kind = sheets.find((sheet) => sheet.has(name))?.get(name)?.kind ?? 'share';
  const nothing = { kind, hits: 0, confirmed: 0, found: 0, gold: 0 };
  return sheets.map((sheet) => sheet.get(name) ?? nothing);
}

/** F1, or the share, of the sums over the units drawn. */
export function ratioOf(column: readonly Tally[]): Statistic {
  const sums = sumsOf(column);
  return (weights) => ratio(sums(weights));
}

function estimateFigure(column: readonly Tally[], bootstrap: Bootstrap, name: string): Figure {
  const once = new Uint32Array(column.length).fill(1);
  const { hits, confirmed, found, gold } = sumsOf(column)(once);
  return {
    name,
    kind: column[0]?.kind ?? 'share',
    ...{ hits, confirmed, found, gold },
    precision: found === 0 ? null : confirmed / found,
    recall: gold === 0 ? null : hits / gold,
    ...bootstrap.estimate(ratioOf(column)),
  };
}

/** Typed columns, since a figure is summed a thousand times. */
function sumsOf(column: readonly Tally[]): (weights: Weights) => Omit<Tally, 'kind'> {
  const hits = Float64Array.from(column, (tally) => tally.hits);
  const confirmed = Float64Array.from(column, (tally) => tally.confirmed);
  const found = Float64Array.from(column, (tally) => tally.found);
  const gold = Float64Array.from(column, (tally) => tally.gold);
  return (weights) => ({
    hits: weighted(hits, weights),
    confirmed: weighted(confirmed, weights),
    found: weighted(found, weights),
    gold: weighted(gold, weights),
  });
}

function weighted(counts: Float64Array, weights: Weights): number {
  let sum = 0;
  for (let at = 0; at < counts.length; at += 1) sum += (counts[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}
