import type { Signature } from '../signature.ts';
import type { Clash } from './clash.ts';
import { clashingFigures } from './clashing-figures.ts';

/** In how far two statements cannot both be so, the first of these that is seen; null where they can. Symmetric but for the order of the words. */
export function findClash(a: Signature, b: Signature): Clash | null {
  return clashingFigures(a, b);
}
