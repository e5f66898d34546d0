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
  /** How much speaks for it beside how alike the statements are: log-odds. */
  readonly odds: number;
}
