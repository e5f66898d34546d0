import { ofCause } from '../scenes/deeds.ts';
import type { Deed } from '../scenes/scene.ts';
import type { Signature } from '../signature.ts';
import type { Clash } from './clash.ts';
import { areOne, rivalry } from './rivals.ts';

/**
 * Two who did what one alone can have done, to the same as far as it is told: `the rice made them ill`, `the chicken made them ill`; `Ana set the fire`, `Bo
 * set the fire`. What one of the two says is not so is no rival.
 */
export function clashingDeeds(a: Signature, b: Signature): Clash | null {
  if (a.isNegated || b.isNegated) return null;
  for (const one of a.scene.deeds) {
    for (const two of b.scene.deeds) {
      if (areRivals(one, two)) return clashOf(one, two);
    }
  }
  return null;
}

function areRivals(one: Deed, two: Deed): boolean {
  if (one.deed !== two.deed || rivalry(one.by, two.by) !== 'rivals') return false;
  return areOne(one.to, two.to) || (one.deed === ofCause && (one.to === null || two.to === null));
}

function clashOf(one: Deed, two: Deed): Clash {
  return {
    kind: 'event',
    change: 'name',
    isSlip: false,
    words: [
      [one.by.start, one.by.end],
      [two.by.start, two.by.end],
    ],
    odds: areOne(one.to, two.to) ? ofOneDeed : ofOneKind,
  };
}

/** Chosen on made-up sentences: the cases have too few such contradictions to weigh them by. */
const ofOneDeed = 3;

/** Of causes of which it is not said of what. */
const ofOneKind = 1;
