import { civilOf, mondayBefore, startOfMonth, twoDigits } from './moments.ts';
import type { Piece } from './time-scale.ts';

/** A place on an axis of time that has a name. */
export interface Tick {
  readonly moment: number;
  /** In pixels. */
  readonly at: number;
  /** `05:45`, `7 Mar`, `Mar` or `2034`: what tells it from its neighbours. */
  readonly label: string;
  /** `7 Mar 2034` or `2034`: in what it lies; empty where that is as with the tick before. */
  readonly within: string;
}

/** A unit by which ticks come, with its least length in days. */
interface Unit {
  readonly kind: 'minute' | 'day' | 'week' | 'month' | 'year';
  readonly step: number;
  readonly length: number;
}

const minute = 1 / 1_440;

/** From short to long; years go on by 1, 2 and 5. */
const units: readonly Unit[] = [
  ...[1, 5, 15, 30, 60, 180, 360, 720].map((step): Unit => ({ kind: 'minute', step, length: step * minute })),
  { kind: 'day', step: 1, length: 1 },
  ...[1, 2].map((step): Unit => ({ kind: 'week', step, length: step * 7 })),
  ...[1, 3, 6].map((step): Unit => ({ kind: 'month', step, length: step * 28 })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 50_000, 200_000].map(
    (step): Unit => ({ kind: 'year', step, length: step * 365 }),
  ),
];

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** So near to the ends of a piece there is no tick of it, in shares of the gap: the neighbour may have one. */
const atEnds = 0.3;

/**
 * Ticks along an axis, each piece of it by the shortest unit of the calendar whose ticks are far enough apart.
 *
 * @param gap - the least distance between two ticks in pixels
 */
export function timeTicks(pieces: readonly Piece[], gap: number): Tick[] {
  const isBroken = pieces.length > 1;
  const ticks = pieces.flatMap((piece) => {
    const margin = isBroken ? gap * atEnds : 0;
    const unit = unitFor(piece, gap);
    const regular = unit === null ? [] : ticksBy(unit, piece, margin);
    return regular.length > 0 ? regular : loneTick(piece, margin);
  });
  return ticks.map((tick, n) => ({
    ...tick,
    within: tick.within === ticks[n - 1]?.within ? '' : tick.within,
  }));
}

function ticksBy(unit: Unit, piece: Piece, margin: number): Tick[] {
  return placesOf(piece, unit).flatMap((moment) => tickAt(moment, piece, unit, margin));
}

/** Of a piece that is too short for any distance: one tick, by the longest unit that begins within it. */
function loneTick(piece: Piece, margin: number): Tick[] {
  // Nothing fits, and to look through all minutes of a century would take long.
  if (Math.abs(piece.end - piece.start) < 2.5 * margin) return [];
  for (const unit of units.toReversed()) {
    const ticks = ticksBy(unit, piece, margin);
    const middle = ticks[Math.floor(ticks.length / 2)];
    if (middle !== undefined) return [middle];
  }
  return [];
}

function tickAt(moment: number, piece: Piece, unit: Unit, margin: number): Tick[] {
  const share = (moment - piece.from) / (piece.to - piece.from);
  const at = piece.start + share * (piece.end - piece.start);
  const isNearEnd = Math.min(Math.abs(at - piece.start), Math.abs(at - piece.end)) < margin;
  return isNearEnd ? [] : [{ moment, at, ...nameOf(moment, unit) }];
}

function unitFor({ from, to, start, end }: Piece, gap: number): Unit | null {
  const pixels = Math.abs(end - start) / (to - from);
  return units.find(({ length }) => length * pixels >= gap) ?? null;
}

function placesOf({ from, to }: Piece, { kind, step, length }: Unit): number[] {
  const places: number[] = [];
  for (let moment = firstPlace(from, kind, step); moment <= to; moment = nextPlace(moment, kind, step)) {
    if (moment >= from) places.push(moment);
    // What is drawn has a width, and units are chosen by it: more there cannot be, even where the calendar has gaps.
    if (places.length > (to - from) / length + 2) break;
  }
  return places;
}

function firstPlace(from: number, kind: Unit['kind'], step: number): number {
  const { year, month } = civilOf(Math.floor(from));
  switch (kind) {
    case 'minute':
      return Math.floor(from) + Math.floor((from - Math.floor(from)) / (step * minute)) * step * minute;
    case 'day':
      return Math.floor(from);
    case 'week':
      return mondayBefore(from) - 7 * (((weekNumber(from) % step) + step) % step);
    case 'month':
      return startOfMonth(year, Math.floor((month - 1) / step) * step + 1);
    case 'year':
      return startOfMonth(Math.floor(year / step) * step, 1);
  }
}

/** Counted from that of 1970-01-01. */
function weekNumber(moment: number): number {
  return (mondayBefore(moment) + 3) / 7;
}

function nextPlace(moment: number, kind: Unit['kind'], step: number): number {
  const { year, month } = civilOf(moment);
  switch (kind) {
    case 'minute':
      return (Math.round(moment / minute) + step) * minute;
    case 'day':
      return moment + 1;
    case 'week':
      return moment + 7 * step;
    case 'month':
      return startOfMonth(year, month + step);
    case 'year':
      return startOfMonth(year + step, 1);
  }
}

function nameOf(moment: number, { kind }: Unit): Pick<Tick, 'label' | 'within'> {
  const { year, month, day, hour, minute: minutes } = civilOf(moment);
  const named = months[month - 1] ?? '';
  switch (kind) {
    case 'minute':
      return { label: `${twoDigits(hour)}:${twoDigits(minutes)}`, within: `${day} ${named} ${year}` };
    case 'day':
    case 'week':
      return { label: `${day} ${named}`, within: String(year) };
    case 'month':
      return { label: named, within: String(year) };
    case 'year':
      return { label: String(year), within: '' };
  }
}
