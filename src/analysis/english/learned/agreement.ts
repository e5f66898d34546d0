import type { Spans } from '../../../model/span.ts';
import type { Reading } from './readings.ts';

/** From this Dice coefficient of their words on, two roles are much the same. */
const alike = 0.5;

/** Of words; two empty ones are the same. */
export function diceOf(a: Spans, b: Spans): number {
  let shared = 0;
  for (const [start, end] of a)
    for (const [from, to] of b) shared += Math.max(0, Math.min(end, to) - Math.max(start, from));
  const sum = lengthOf(a) + lengthOf(b);
  return sum === 0 ? 1 : (2 * shared) / sum;
}

function lengthOf(spans: Spans): number {
  return spans.reduce((total, [start, end]) => total + end - start, 0);
}

/** Whether two readings of a cue say much the same: the measure that confidence is stated in. */
export function agree(
  a: Pick<Reading, 'source' | 'content'>,
  b: Pick<Reading, 'source' | 'content'>,
): boolean {
  return diceOf(a.source, b.source) >= alike && diceOf(a.content, b.content) >= alike;
}

/** 0 to 1: how probable it is that a reading, or one that says much the same, is right. */
export function shareOfAlike(readings: readonly Reading[], shares: readonly number[], at: number): number {
  const chosen = readings[at];
  if (chosen === undefined) return 0;
  return readings.reduce((sum, one, index) => sum + (agree(one, chosen) ? (shares[index] ?? 0) : 0), 0);
}
