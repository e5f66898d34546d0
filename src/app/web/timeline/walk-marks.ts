import type { TimeMark } from './time-marks.ts';

/** Where a key leads among the marks of the drawing. */
export type MarkStep = 'left' | 'right' | 'up' | 'down' | 'first' | 'last';

/**
 * The mark to which a key leads: right to what happened next, left to what happened before; up to what was said next, down to what was said before.
 * Each pair of keys goes through all of them. The first and the last are those that happened so; at an end there is no further.
 *
 * @param from - place among the marks
 * @returns the place among the marks
 */
export function walkMarks(marks: readonly TimeMark[], from: number, step: MarkStep): number {
  const order = step === 'up' || step === 'down' ? inOrder(marks, bySaying) : inOrder(marks, byHappening);
  const at = order.indexOf(from);
  const to = { left: at - 1, right: at + 1, up: at + 1, down: at - 1, first: 0, last: order.length - 1 }[
    step
  ];
  return order[Math.max(0, Math.min(order.length - 1, to))] ?? from;
}

function inOrder(
  marks: readonly TimeMark[],
  compare: (a: TimeMark, b: TimeMark) => number,
): readonly number[] {
  const places = marks.map((mark, at) => ({ mark, at }));
  return places.sort((a, b) => compare(a.mark, b.mark) || a.at - b.at).map(({ at }) => at);
}

/** Time runs to the right, and upwards, where pixels are fewer. */
function byHappening(a: TimeMark, b: TimeMark): number {
  return a.x - b.x || a.endX - b.endX || b.y - a.y;
}

function bySaying(a: TimeMark, b: TimeMark): number {
  return b.y - a.y || a.x - b.x || a.endX - b.endX;
}
