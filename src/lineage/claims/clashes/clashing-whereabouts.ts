import { compareNames } from '../../../text/names/compare-names.ts';
import type { Phrase, Stay } from '../scenes/scene.ts';
import type { Signature } from '../signature.ts';
import type { Clash } from './clash.ts';
import { rivalry } from './rivals.ts';

/**
 * Somebody in two places at a time: places that have names which are two, and of which neither text says that one is in the other; days
 * that overlap, and no parts of the day that are two.
 */
export function clashingWhereabouts(a: Signature, b: Signature): Clash | null {
  const [one, two] = [a.scene.stay, b.scene.stay];
  if (one === null || two === null || a.isNegated || b.isNegated) return null;
  if (!areAtOneTime(a, b)) return null;
  const who = sameWho(one, two, a, b);
  const [placeA, placeB] = [one.places[0], two.places[0]];
  if (who === 0 || placeA === undefined || placeB === undefined || !areApart(a, b)) return null;
  return {
    kind: 'whereabouts',
    change: 'place',
    isSlip: false,
    words: [
      [placeA.start, placeA.end],
      [placeB.start, placeB.end],
    ],
    odds: who,
  };
}

/** Chosen on made-up sentences: the cases have too few such contradictions to weigh them by. */
const ofNames = 3;
const ofNouns = 1.5;
const ofPronoun = 1.5;

/** How surely it is the same who was there; 0 where that is not so. */
function sameWho(one: Stay, two: Stay, a: Signature, b: Signature): number {
  if (one.who === null && two.who === null) return 0;
  if (one.who === null) return isSpokenOf(two.who, a) ? ofPronoun : 0;
  if (two.who === null) return isSpokenOf(one.who, b) ? ofPronoun : 0;
  if (rivalry(one.who, two.who) !== 'same') return 0;
  return one.who.named !== null && two.who.named !== null ? ofNames : ofNouns;
}

/** Whether a name stands around a statement that has a pronoun in its place. */
function isSpokenOf(who: Phrase | null, { persons }: Signature): boolean {
  const name = who?.named ?? null;
  return name !== null && persons.some((one) => compareNames(one, name).verdict !== 'different');
}

/** Days of a time that may tell where somebody was: `in May` they can have been in many places. */
const longest = 1;

function areAtOneTime(a: Signature, b: Signature): boolean {
  const [partA, partB] = [a.scene.partOfDay, b.scene.partOfDay];
  if (partA !== 0 && partB !== 0 && partA !== partB) return false;
  return a.days.some((one) => b.days.some((two) => isShort(one) && isShort(two) && overlap(one, two)));
}

function isShort(days: string): boolean {
  const [first, last] = [days.slice(0, 10), days.slice(11)];
  return (Date.parse(last) - Date.parse(first)) / 86_400_000 <= longest;
}

function overlap(one: string, two: string): boolean {
  return one.slice(0, 10) <= two.slice(11) && two.slice(0, 10) <= one.slice(11);
}

/** Whether each says of a place with a name, and all that the one says are other than all that the other does. */
function areApart(a: Signature, b: Signature): boolean {
  const [one, two] = [placesOf(a), placesOf(b)];
  return (
    one.length > 0 &&
    two.length > 0 &&
    one.every((place) => two.every((other) => compareNames(place, other).verdict === 'different'))
  );
}

/** With those in which, by its document, they are. */
function placesOf({ scene, within }: Signature): string[] {
  const named = (scene.stay?.places ?? []).flatMap((place) => place.named ?? []);
  return [...named, ...within.filter(([inner]) => named.includes(inner)).map(([, outer]) => outer)];
}
