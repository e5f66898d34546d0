import type { TimelineCell } from '../../timeline/lay-out.ts';

/** More cells than these are not sent: a drawing has room for some hundred marks, and a page must not read megabytes for them. */
const mostCells = 2_000;

/**
 * The same statements in as many cells or fewer, where those of neighbouring days are one: of two days at first, then of four, and so on until
 * they are few enough. What has lengths that differ by more stays apart, so that a year is not drawn as a day.
 *
 * @param most - at least 2
 */
export function joinCells(cells: readonly TimelineCell[], most = mostCells): readonly TimelineCell[] {
  let joined = cells;
  // A million days are more than calendars hold that people write of.
  for (let days = 2; joined.length > most && days < 2 ** 20; days *= 2) joined = joinedBy(days, joined);
  return joined;
}

/** Of saying so many times as many days are joined as of happening: the drawing is wider than high, and what happened in many days has a length in it. */
const saidDays = 4;

/** Days that are twice as many hold those of before whole, so what was joined once need not come apart. */
function joinedBy(days: number, cells: readonly TimelineCell[]): TimelineCell[] {
  const kept = new Map<string, TimelineCell>();
  for (const cell of cells) {
    const key = `${binsOf(cell.happened, days)}/${binsOf(cell.said, days * saidDays)}`;
    const known = kept.get(key);
    kept.set(key, known === undefined ? cell : together(known, cell));
  }
  return [...kept.values()];
}

function binsOf(stretch: TimelineCell['said'], days: number): string {
  return stretch === null ? '' : `${Math.floor(stretch.first / days)} ${Math.floor(stretch.last / days)}`;
}

function together(one: TimelineCell, other: TimelineCell): TimelineCell {
  return {
    happened: hull(one.happened, other.happened),
    said: hull(one.said, other.said),
    statements: one.statements + other.statements,
  };
}

function hull(one: TimelineCell['said'], other: TimelineCell['said']): TimelineCell['said'] {
  if (one === null || other === null) return one ?? other;
  return { first: Math.min(one.first, other.first), last: Math.max(one.last, other.last) };
}
