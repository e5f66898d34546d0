import type { Stretch } from './moments.ts';
import type { TimeScale } from './time-scale.ts';

/** One statement or more of the same times, before it is drawn. */
export interface TimePoint {
  readonly happened: Stretch;
  readonly said: Stretch;
  /** When it can have been said, where that is not one day: null at an end where nobody knows. */
  readonly saidBetween: { readonly from: number | null; readonly to: number | null } | null;
  readonly count: number;
}

/** What is drawn for all whose marks would lie on each other. In pixels. */
export interface TimeMark {
  readonly kind: 'dot' | 'bar';
  /** Middle of a dot; start and end of a bar. */
  readonly x: number;
  readonly endX: number;
  readonly y: number;
  /** From where to where else it can have been said; null where that is known. */
  readonly faint: { readonly top: number; readonly bottom: number } | null;
  readonly count: number;
  /** Of all of them. */
  readonly happened: Stretch;
  readonly said: Stretch;
}

/** As many pixels or more a stretch is drawn with its length; below, it is a dot. A day, which is as exact as most texts are, stays one for longer. */
const shortestBar = { day: 40, longer: 11 };
/** Marks within squares of this many pixels are one: a count needs about as much. */
const square = 18;
/** Of dots that lie nearer to each other, by so many pixels, than they are wide, one hides the count of the other. */
const overlap = 2;
/** Of what is known only to have been said by then, or from then on, so many pixels are drawn. */
const openEnd = 26;

/** Lays points out along two axes; those whose marks would cover each other are one mark with their count. */
export function timeMarks(points: readonly TimePoint[], x: TimeScale, y: TimeScale): TimeMark[] {
  const marks = new Map<string, TimeMark>();
  for (const point of points) {
    const mark = markOf(point, x, y);
    const key = [mark.kind, mark.x, mark.endX, mark.y]
      .map((part) => (typeof part === 'number' ? Math.floor(part / square) : part))
      .join(' ');
    const known = marks.get(key);
    marks.set(key, known === undefined ? mark : joined(known, mark));
  }
  // The small ones are drawn last, so that a great one covers none of them.
  const bars = [...marks.values()].filter(({ kind }) => kind === 'bar');
  const dots = apart([...marks.values()].filter(({ kind }) => kind === 'dot'));
  return [...bars, ...dots].sort(
    (a, b) => b.endX - b.x - (a.endX - a.x) || b.count - a.count || a.x - b.x || a.y - b.y,
  );
}

/** Half as wide as a dot is drawn, in pixels: where it has a count, that stands within. */
export function radiusOf(count: number): number {
  return count === 1 ? 4.5 : Math.min(widest, 7 + 0.9 * Math.sqrt(count));
}

const widest = 14;

/** Joins dots until none covers another: squares keep apart only what lies far from their edges. */
function apart(dots: readonly TimeMark[]): readonly TimeMark[] {
  // Cells that are as wide as the widest dot: what covers it lies in its own or one beside that.
  const cellOf = (pixel: number) => Math.floor(pixel / (2 * widest));
  const cells = new Map<string, TimeMark[]>();
  for (const dot of dots) {
    let grown = dot;
    for (let met = coveredBy(grown); met !== null; met = coveredBy(grown)) {
      const [cell, other] = met;
      cell.splice(cell.indexOf(other), 1);
      grown = joined(grown, other);
    }
    const key = `${cellOf(grown.x)} ${cellOf(grown.y)}`;
    const cell = cells.get(key) ?? [];
    cell.push(grown);
    cells.set(key, cell);
  }
  return [...cells.values()].flat();

  function coveredBy({ x, y, count }: TimeMark): [TimeMark[], TimeMark] | null {
    for (const column of [-1, 0, 1]) {
      for (const row of [-1, 0, 1]) {
        const cell = cells.get(`${cellOf(x) + column} ${cellOf(y) + row}`) ?? [];
        const other = cell.find(
          (one) => Math.hypot(one.x - x, one.y - y) < radiusOf(one.count) + radiusOf(count) - overlap,
        );
        if (other !== undefined) return [cell, other];
      }
    }
    return null;
  }
}

function markOf({ happened, said, saidBetween, count }: TimePoint, x: TimeScale, y: TimeScale): TimeMark {
  const [start, end] = [x.at(happened.from), x.at(happened.to)];
  const isDot = end - start < (happened.to - happened.from > 1 ? shortestBar.longer : shortestBar.day);
  const middle = (start + end) / 2;
  const at = y.at((said.from + said.to) / 2);
  return {
    kind: isDot ? 'dot' : 'bar',
    x: isDot ? middle : start,
    endX: isDot ? middle : end,
    y: at,
    faint: union(lengthOf(said, y), saidBetween === null ? null : faintOf(saidBetween, at, y)),
    count,
    happened,
    said,
  };
}

/** Of a time of saying that is known to the day or less, where a day is longer than a mark. */
function lengthOf({ from, to }: Stretch, y: TimeScale): TimeMark['faint'] {
  const [top, bottom] = [y.at(to), y.at(from)];
  return bottom - top < shortestBar.day ? null : { top, bottom };
}

/** Time runs upwards, as y has it: what can have been said earlier reaches down. */
function faintOf(
  { from, to }: NonNullable<TimePoint['saidBetween']>,
  at: number,
  y: TimeScale,
): TimeMark['faint'] {
  return {
    top: Math.min(at, to === null ? at - openEnd : y.at(to)),
    bottom: Math.max(at, from === null ? at + openEnd : y.at(from)),
  };
}

/** It lies where most of them do. */
function joined(one: TimeMark, other: TimeMark): TimeMark {
  const count = one.count + other.count;
  const mean = (a: number, b: number) => (a * one.count + b * other.count) / count;
  return {
    kind: one.kind,
    x: mean(one.x, other.x),
    endX: mean(one.endX, other.endX),
    y: mean(one.y, other.y),
    faint: union(one.faint, other.faint),
    count,
    happened: hull(one.happened, other.happened),
    said: hull(one.said, other.said),
  };
}

function union(one: TimeMark['faint'], other: TimeMark['faint']): TimeMark['faint'] {
  if (one === null || other === null) return one ?? other;
  return { top: Math.min(one.top, other.top), bottom: Math.max(one.bottom, other.bottom) };
}

/** From the first to the last moment of both. */
export function hull(one: Stretch, other: Stretch): Stretch {
  return { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) };
}

/** Where words are said as it happens, from corner to corner of the pieces of both axes: pairs of pixels in the order of time. */
export function diagonal(x: TimeScale, y: TimeScale): (readonly [number, number])[] {
  const [left, below] = [x.pieces[0]?.from ?? 0, y.pieces[0]?.from ?? 0];
  const [right, above] = [x.pieces.at(-1)?.to ?? 0, y.pieces.at(-1)?.to ?? 0];
  const [first, last] = [Math.max(left, below), Math.min(right, above)];
  if (last <= first) return [];
  const turns = [...x.pieces, ...y.pieces].map(({ from }) => from).filter((one) => one > first && one < last);
  return [first, ...turns.sort((a, b) => a - b), last].map((moment) => [x.at(moment), y.at(moment)]);
}
