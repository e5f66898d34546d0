import type { Contradiction, Distortion } from '../../../model/claim.ts';
import type { Span } from '../../../model/span.ts';

/** What two statements say that cannot both be so. */
export interface Clash {
  readonly kind: Contradiction['kind'];
  /** What the one would have made of the other, had it been taken from there; null where no retelling makes the one of the other. */
  readonly change: Distortion['kind'] | null;
  /** Whether the one is what a slip of a reader or printer makes of the other. */
  readonly isSlip: boolean;
  /** The words of each that say so, in the order of the statements. Half-open, UTF-16 code units of each one’s document. */
  readonly words: readonly [Span, Span];
  /** Log-odds that two claims contradict each other that have it, and by how much these grow with those that the two would be one claim but for their figures. */
  readonly odds: number;
  readonly byLikeness: number;
}
