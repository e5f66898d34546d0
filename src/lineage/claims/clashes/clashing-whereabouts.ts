import { compareNames } from '../../../text/names/compare-names.ts';
import type { Signature } from '../signature.ts';
import type { Clash } from './clash.ts';

/**
 * Somebody in two places on one day: places that have names which are two, and of which neither text says that one is in the other, and no
 * parts of the day that are two.
 */
export function clashingWhereabouts(a: Signature, b: Signature): Clash | null {
  const [one, two] = [a.scene.stay, b.scene.stay];
  if (one === null || two === null || a.isNegated || b.isNegated) return null;
  if (!areAtOneTime(a, b) || areOther(one.who.named, two.who.named)) return null;
  if (one.names.some((place) => two.names.some((other) => !areOther(place, other)))) return null;
  return {
    kind: 'whereabouts',
    change: 'place',
    isSlip: false,
    words: [
      [one.place.start, one.place.end],
      [two.place.start, two.place.end],
    ],
    odds: a.scene.partOfDay === 0 ? ofOneDay : ofOnePartOfDay,
    byLikeness: 0,
  };
}

/** Chosen, not measured: the cases have too few such contradictions to weigh them by. One can be in two towns on one day, less easily in one morning. */
const ofOneDay = 1;
const ofOnePartOfDay = 2;

/** Whether two names are surely two; what has none may be anything. */
function areOther(one: string | null, two: string | null): boolean {
  return one === null || two === null || compareNames(one, two).verdict === 'different';
}

function areAtOneTime(a: Signature, b: Signature): boolean {
  if (a.scene.partOfDay !== b.scene.partOfDay) return false;
  return a.days.some((one) => isOneDay(one) && b.days.includes(one));
}

/** `in May` they can have been in many places. */
function isOneDay(days: string): boolean {
  return days.slice(0, 10) === days.slice(11);
}
