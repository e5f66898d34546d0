import type { Signature } from '../signature.ts';
import type { Clash } from './clash.ts';
import { clashingFigures } from './clashing-figures.ts';
import { clashingLives } from './clashing-lives.ts';
import { clashingWhereabouts } from './clashing-whereabouts.ts';

/** All ways in which two statements may say what cannot both be so; the first that is seen counts. */
const ways: readonly ((a: Signature, b: Signature) => Clash | null)[] = [
  clashingFigures,
  clashingLives,
  clashingWhereabouts,
];

/** What of two statements cannot both be so; null where nothing is seen. Symmetric but for the order of the words. */
export function findClash(a: Signature, b: Signature): Clash | null {
  if (areOneVoice(a, b)) return null;
  for (const way of ways) {
    const found = way(a, b);
    if (found !== null) return found;
  }
  return null;
}

/** One voice in one document does not contradict itself: what it gives two figures of are two things. */
function areOneVoice(a: Signature, b: Signature): boolean {
  return (
    a.document === b.document &&
    a.source.length === b.source.length &&
    a.source.every((word) => b.source.includes(word))
  );
}
