import { compareNames } from '../../../text/names/compare-names.ts';
import type { Phrase } from '../scenes/scene.ts';
import type { Signature } from '../signature.ts';
import type { Clash } from './clash.ts';

/** Somebody who is somewhere, or leads something, after the day on which they are said to have died. */
export function clashingLives(a: Signature, b: Signature): Clash | null {
  const there = afterDeath(a, b);
  if (there !== null) return clashOf(there);
  const back = afterDeath(b, a);
  return back === null ? null : clashOf([back[1], back[0]]);
}

/** Who died, and who lives; in the order of the arguments. */
function afterDeath(dead: Signature, alive: Signature): readonly [Phrase, Phrase] | null {
  const who = dead.scene.dead;
  if (who === null || dead.isNegated || alive.isNegated || alive.scene.dead !== null) return null;
  const died = lastDay(dead.days) ?? dead.published;
  const lived = firstDay(alive.days) ?? (alive.scene.isNow ? alive.published : null);
  if (died === null || lived === null || lived <= died) return null;
  const doer = [alive.scene.leads, alive.scene.stay?.who ?? null].find((one) => areOne(one, who));
  return doer ? [who, doer] : null;
}

function areOne(one: Phrase | null, two: Phrase): boolean {
  if (one?.named == null || two.named === null) return false;
  return compareNames(one.named, two.named).verdict !== 'different';
}

function clashOf([one, two]: readonly [Phrase, Phrase]): Clash {
  return {
    kind: 'event',
    change: null,
    isSlip: false,
    words: [
      [one.start, one.end],
      [two.start, two.end],
    ],
    odds: ofDeath,
    byLikeness: 0,
  };
}

/** Chosen, not measured: the cases have one. */
const ofDeath = 2;

function firstDay(days: readonly string[]): string | null {
  return days.map((one) => one.slice(0, 10)).sort()[0] ?? null;
}

function lastDay(days: readonly string[]): string | null {
  return (
    days
      .map((one) => one.slice(11))
      .sort()
      .at(-1) ?? null
  );
}
