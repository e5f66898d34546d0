import { type Bootstrap, bootstrapOf, type Estimate, type Statistic, type Weights } from './bootstrap.ts';
import { type Event, events, type Forecast } from './forecast.ts';

/** Guo, Pleiss, Sun and Weinberger (2017) use ten to twenty; ten leave enough forecasts in each for a text or two. */
const binCount = 10;

/** `equal width`: bins of a tenth of the scale each. `equal mass`: bins of about a tenth of the forecasts each. */
export const binnings = ['equal width', 'equal mass'] as const;

export type Binning = (typeof binnings)[number];

/** Forecasts of about the same confidence. */
export interface Bin {
  /** The lowest and highest confidence in it, or the bounds of its tenth of the scale. */
  readonly from: number;
  readonly to: number;
  readonly found: number;
  /** Mean confidence; null where the bin is empty. */
  readonly confidence: number | null;
  /** Share of which the event came true. */
  readonly came: Estimate;
}

/** How far confidences can be taken at their word, for one event. Errors are 0 (best) to 1. */
export interface Calibration {
  readonly event: Event;
  readonly found: number;
  /** Mean confidence, and the share of which the event came true. */
  readonly confidence: Estimate;
  readonly came: Estimate;
  /** By name, in the order in which they are printed. */
  readonly errors: ReadonlyMap<string, Estimate>;
  readonly bins: Readonly<Record<Binning, readonly Bin[]>>;
}

/** Calibration for each event; none where nothing has a confidence. One list of forecasts for each unit. */
export function calibrate(units: readonly (readonly Forecast[])[]): Calibration[] {
  const bootstrap = bootstrapOf(units.length);
  if (units.every((forecasts) => forecasts.length === 0)) return [];
  return events.map((event) => calibrateEvent(event, rank(units, event), bootstrap));
}

/** What is measured of the forecasts of one event, by name. */
export function calibrationErrors(
  units: readonly (readonly Forecast[])[],
  event: Event,
): Map<string, Statistic> {
  return errorsOf(rank(units, event));
}

function calibrateEvent(event: Event, ranked: readonly Ranked[], { estimate }: Bootstrap): Calibration {
  const errors = [...errorsOf(ranked)].map(([name, statistic]) => [name, estimate(statistic)] as const);
  const binsOf = (binning: Binning): Bin[] =>
    cut(ranked, binning, () => 1).map(({ from, to, items }) => ({
      from,
      to,
      found: items.length,
      confidence: meanOf(items, ({ confidence }) => confidence)(() => 1),
      came: estimate(fromWeights(meanOf(items, ({ came }) => came))),
    }));
  return {
    event,
    found: ranked.length,
    confidence: estimate(fromWeights(meanOf(ranked, ({ confidence }) => confidence))),
    came: estimate(fromWeights(meanOf(ranked, ({ came }) => came))),
    errors: new Map(errors),
    bins: { 'equal width': binsOf('equal width'), 'equal mass': binsOf('equal mass') },
  };
}

function errorsOf(ranked: readonly Ranked[]): Map<string, Statistic> {
  const brier = meanOf(ranked, ({ confidence, came }) => (confidence - came) ** 2);
  return new Map([
    ['Brier score', fromWeights(brier)],
    ...binnings.map(
      (binning) =>
        [
          `ECE, ${binning}`,
          fromWeights((weigh) => expectedCalibrationError(ranked, binning, weigh)),
        ] as const,
    ),
  ]);
}

/** A forecast among all of them, by rising confidence. */
interface Ranked {
  readonly confidence: number;
  /** 1 where the event came true, else 0. */
  readonly came: number;
  readonly unit: number;
}

/** How often a forecast counts. */
type Weigh = (item: Ranked) => number;

function rank(units: readonly (readonly Forecast[])[], event: Event): Ranked[] {
  return units
    .flatMap((forecasts, unit) =>
      forecasts.map(({ confidence, came }) => ({ confidence, came: came[event] ? 1 : 0, unit })),
    )
    .sort((a, b) => a.confidence - b.confidence);
}

function fromWeights(measure: (weigh: Weigh) => number | null): Statistic {
  return (weights: Weights) => measure(({ unit }) => weights[unit] ?? 0);
}

/** Null where nothing counts. */
function meanOf(
  items: readonly Ranked[],
  measure: (item: Ranked) => number,
): (weigh: Weigh) => number | null {
  return (weigh) => {
    let [sum, total] = [0, 0];
    for (const item of items) {
      const weight = weigh(item);
      sum += weight * measure(item);
      total += weight;
    }
    return total === 0 ? null : sum / total;
  };
}

/** Guo et al. (2017), equation 3: how far mean confidence and share come apart in each bin, weighted by its size. */
function expectedCalibrationError(ranked: readonly Ranked[], binning: Binning, weigh: Weigh): number | null {
  let [apart, total] = [0, 0];
  for (const { items } of cut(ranked, binning, weigh)) {
    let gap = 0;
    for (const item of items) {
      const weight = weigh(item);
      gap += weight * (item.confidence - item.came);
      total += weight;
    }
    apart += Math.abs(gap);
  }
  return total === 0 ? null : apart / total;
}

interface Cut {
  readonly from: number;
  readonly to: number;
  readonly items: readonly Ranked[];
}

function cut(ranked: readonly Ranked[], binning: Binning, weigh: Weigh): Cut[] {
  return binning === 'equal width' ? cutByWidth(ranked) : cutByMass(ranked, weigh);
}

/** Bins (0, 0.1], (0.1, 0.2] …, as Guo et al. have them; 0 itself goes into the first. */
function cutByWidth(ranked: readonly Ranked[]): Cut[] {
  const bins = Array.from({ length: binCount }, (): Ranked[] => []);
  for (const item of ranked) bins[Math.max(0, Math.ceil(item.confidence * binCount) - 1)]?.push(item);
  return bins.map((items, at) => ({ from: at / binCount, to: (at + 1) / binCount, items }));
}

/**
 * Bins of about the same number. Equal confidences stay together, in the bin in which the middle of them falls; so a
 * bin may be larger than others, or there may be fewer than ten.
 */
function cutByMass(ranked: readonly Ranked[], weigh: Weigh): Cut[] {
  const total = ranked.reduce((sum, item) => sum + weigh(item), 0);
  const bins = Array.from({ length: binCount }, (): Ranked[] => []);
  let below = 0;
  for (const items of groupEqual(ranked)) {
    const mass = items.reduce((sum, item) => sum + weigh(item), 0);
    const middle = total === 0 ? 0 : (below + mass / 2) / total;
    bins[Math.min(binCount - 1, Math.floor(middle * binCount))]?.push(...items);
    below += mass;
  }
  return bins
    .filter((items) => items.length > 0)
    .map((items) => ({ from: items[0]?.confidence ?? 0, to: items.at(-1)?.confidence ?? 0, items }));
}

function groupEqual(ranked: readonly Ranked[]): Ranked[][] {
  const groups: Ranked[][] = [];
  for (const item of ranked) {
    const last = groups.at(-1);
    if (last?.[0]?.confidence === item.confidence) last.push(item);
    else groups.push([item]);
  }
  return groups;
}
