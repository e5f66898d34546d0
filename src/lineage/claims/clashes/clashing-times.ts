import { coverOf } from '../cover.ts';
import type { Signature } from '../signature.ts';
import type { Clash } from './clash.ts';
import { nameOthers } from './name-others.ts';

/**
 * The same of two times, in nearly the same words: days that do not overlap, or before and after one thing. Days of the week that are weeks apart are taken for one that
 * was read in two ways.
 */
export function clashingTimes(a: Signature, b: Signature): Clash | null {
  if (a.isNegated !== b.isNegated || a.isFuture || b.isFuture || nameOthers(a, b)) return null;
  // who was in Velm on Monday can be there on Tuesday too
  if (a.scene.stay !== null && b.scene.stay !== null) return null;
  const isOrder = areOrdersOpposite(a, b);
  if (!isOrder && !areDaysApart(a, b)) return null;
  if (Math.min(coverOf(a.own, b.own, true).all, coverOf(b.own, a.own, true).all) < leastAlike) return null;
  const [one, two] = [a.times[0], b.times[0]];
  const words = [one ?? a.scene.order, two ?? b.scene.order] as const;
  if (words[0] === null || words[1] === null) return null;
  return { kind: 'time', change: 'time', isSlip: false, words: [words[0], words[1]], odds: ofTimes };
}

/** Nothing beside what the words have in common, which must be most of them. */
const ofTimes = 0;

/** Share of the words of each, by weight, that the other must have. */
const leastAlike = 0.6;

function areOrdersOpposite({ scene: a }: Signature, { scene: b }: Signature): boolean {
  if ([a, b].some(({ before, after }) => before.length > 0 && after.length > 0)) return false;
  return shares(a.before, b.after) || shares(a.after, b.before);
}

function shares(some: readonly number[], others: readonly number[]): boolean {
  return some.some((one) => others.includes(one));
}

function areDaysApart(a: Signature, b: Signature): boolean {
  if (a.dated.length === 0 || b.dated.length === 0) return false;
  return a.dated.every((one) => b.dated.every((two) => !overlap(one, two) && !isOneReadInTwoWays(one, two)));
}

function overlap(one: string, two: string): boolean {
  return one.slice(0, 10) <= two.slice(11) && two.slice(0, 10) <= one.slice(11);
}

function isOneReadInTwoWays(one: string, two: string): boolean {
  // `11 September` of another year: the year was not told
  if (one.slice(5, 10) === two.slice(5, 10)) return true;
  const between = (Date.parse(one.slice(0, 10)) - Date.parse(two.slice(0, 10))) / 86_400_000;
  return between !== 0 && between % 7 === 0;
}
