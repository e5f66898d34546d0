import type { TimeExpression } from '../../../model/time.ts';
import type { DatedText, GoldTime } from './dated-text.ts';
import { type TimexValue, valueOfIso, valueOfTimex } from './timex-value.ts';

/** A found expression, or one end of a found range. */
export interface FoundEnd {
  readonly time: TimeExpression;
  readonly value: TimexValue;
}

/** A marked expression beside the found one that was paired with it; null where none was. */
export interface TimePair {
  readonly gold: GoldTime;
  readonly value: TimexValue;
  readonly found: FoundEnd | null;
}

/** Everything marked and found in one text. */
export interface TimeComparison {
  readonly name: string;
  readonly text: string;
  readonly pairs: readonly TimePair[];
  /** Found, and paired with nothing. */
  readonly spurious: readonly FoundEnd[];
}

/** Whether the found one has the value of the marked one. */
export function hasGoldValue({ value, found }: TimePair): boolean {
  return isEqual(found?.value, value);
}

function isEqual(a: TimexValue | undefined, b: TimexValue | undefined): boolean {
  return a !== undefined && a.kind === b?.kind && a.key === b.key;
}

/** Whether both begin and end at the same characters. */
export function hasGoldExtent({ gold, found }: TimePair): boolean {
  return found !== null && found.time.start === gold.start && found.time.end === gold.end;
}

/**
 * Pairs what was found in a text with what overlaps it, one to one: in text order first where the values are equal, then
 * the others. Where people have marked both ends of a range that was found as one, each end is one found expression.
 */
export function compareDates(
  { name, text, gold }: DatedText,
  times: readonly TimeExpression[],
): TimeComparison {
  const found = times.flatMap((time) => endsOf(time, gold));
  const values = gold.map(({ value }) => valueOfTimex(value));
  const near = overlapping(gold, found);
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  for (const wantsEqual of [true, false]) {
    for (const [at, candidates] of near.entries()) {
      const partner = candidates.find(
        (index) => !taken.has(index) && (!wantsEqual || isEqual(found[index]?.value, values[at])),
      );
      if (partners.has(at) || partner === undefined) continue;
      partners.set(at, partner);
      taken.add(partner);
    }
  }
  return {
    name,
    text,
    pairs: gold.map((one, at) => ({
      gold: one,
      value: values[at] ?? valueOfTimex(null),
      found: found[partners.get(at) ?? -1] ?? null,
    })),
    spurious: found.filter((_, index) => !taken.has(index)),
  };
}

/** For each marked expression the places of those found that share text with it. Both are in text order, the found ones apart. */
function overlapping(gold: readonly GoldTime[], found: readonly FoundEnd[]): number[][] {
  let first = 0;
  return gold.map((one) => {
    while ((found[first]?.time.end ?? Number.POSITIVE_INFINITY) <= one.start) first += 1;
    const near: number[] = [];
    for (let at = first; (found[at]?.time.start ?? Number.POSITIVE_INFINITY) < one.end; at += 1)
      near.push(at);
    return near;
  });
}

/** A range as its two ends where people marked both of them, else the expression as it is. */
function endsOf(time: TimeExpression, gold: readonly GoldTime[]): FoundEnd[] {
  const whole = { time, value: valueOfIso(time.value) };
  if (time.precision !== 'range' || time.value === null) return [whole];
  const within = gold.filter((one) => overlap(one, time));
  const apart = within.some((one, at) => within.slice(at + 1).some((other) => !overlap(one, other)));
  return apart ? time.value.split('/').map((end) => ({ time, value: valueOfIso(end) })) : [whole];
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
