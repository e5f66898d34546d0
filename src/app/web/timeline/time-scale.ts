import { scaleLinear } from 'd3-scale';
import type { Stretch } from './moments.ts';

/** A piece of an axis along which time runs evenly. */
export interface Piece extends Stretch {
  /** Where it is drawn, in pixels; `end` lies before `start` on an axis that runs upwards. */
  readonly start: number;
  readonly end: number;
}

/** Time along an axis, one to three pieces. */
export interface TimeScale {
  readonly pieces: readonly Piece[];
  /** In pixels; clamped to the axis. */
  at(moment: number): number;
  momentAt(pixel: number): number;
}

/** So much of an axis belongs to the time in focus, where it would else have less than `squeezed`: before and after are drawn closer. */
const focused = 0.64;
const squeezed = 0.4;

/**
 * Lays a stretch along an axis.
 *
 * @param focus - what most statements are about or from; null: time runs evenly
 * @param start - in pixels; may lie behind `end`
 */
export function timeScale(whole: Stretch, focus: Stretch | null, start: number, end: number): TimeScale {
  const { cuts, middle } = cutsOf(whole, focus);
  const shares = sharesOf(cuts, middle);
  const pixels = shares.map((share) => start + share * (end - start));
  const scale = scaleLinear(cuts, pixels).clamp(true);
  return {
    pieces: cuts.slice(1).map((to, at) => ({
      from: cuts[at] ?? to,
      to,
      start: pixels[at] ?? start,
      end: pixels[at + 1] ?? end,
    })),
    at: (moment) => scale(moment),
    momentAt: (pixel) => scale.invert(pixel),
  };
}

/** Two to four moments that rise, the ends and where one piece meets another; and which of the pieces is in focus. */
interface Cuts {
  readonly cuts: readonly number[];
  readonly middle: number;
}

function cutsOf({ from, to }: Stretch, focus: Stretch | null): Cuts {
  const first = Math.max(from, focus?.from ?? from);
  const last = Math.min(to, focus?.to ?? to);
  if (last <= first || (last - first) / (to - from) >= squeezed) return { cuts: [from, to], middle: 0 };
  return { cuts: [...new Set([from, first, last, to])], middle: first > from ? 1 : 0 };
}

/**
 * Of the axis, up to each cut. What lies before and after the focus shares the rest by the square roots of how long it is: a year
 * beside a century is no mere line.
 */
function sharesOf(cuts: readonly number[], middle: number): number[] {
  if (cuts.length === 2) return [0, 1];
  const roots = cuts.slice(1).map((to, at) => (at === middle ? 0 : Math.sqrt(to - (cuts[at] ?? to))));
  const all = roots.reduce((sum, root) => sum + root, 0);
  const parts = roots.map((root, at) => (at === middle ? focused : ((1 - focused) * root) / all));
  let end = 0;
  return [0, ...parts.map((part) => (end += part))];
}

/** One moment and how many statements it counts for. */
interface Weighed {
  readonly moment: number;
  readonly count: number;
}

/** Of those who speak, so many are left outside of the focus at each end. */
const outside = 0.04;

/** When most was said, with some room around it; null where nobody knows when anything was. */
export function focusOf(said: readonly Weighed[]): Stretch | null {
  const sorted = [...said].sort((a, b) => a.moment - b.moment);
  const all = sorted.reduce((sum, { count }) => sum + count, 0);
  const from = momentAfter(sorted, all * outside);
  const to = momentAfter(sorted, all * (1 - outside));
  if (from === undefined || to === undefined) return null;
  const room = Math.max(2, (to - from) * 0.15);
  return { from: Math.floor(from - room), to: Math.ceil(to + room) };
}

function momentAfter(sorted: readonly Weighed[], count: number): number | undefined {
  let sum = 0;
  const found = sorted.find((one) => {
    sum += one.count;
    return sum >= count;
  });
  return found?.moment;
}
