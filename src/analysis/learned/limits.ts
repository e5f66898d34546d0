/** Where the line is drawn between what the rules and what the models say. */
export interface Limits {
  /** A cue that the rules do not know stands from this probability on. */
  readonly accept: number;
  /** The spans of the rules stand while they are at most so much less probable (in logarithms) than the models'. */
  readonly trust: number;
}

/**
 * Chosen on the training articles, each read by models that had not seen it. There the F1 of attributions that are right
 * as a whole is the same within half a point for any `accept` from 0.35 to 0.5, and for a `trust` of 0 to 2. The ends
 * that leave the rules the most room are taken, for the articles do not mark attributions inside attributions.
 */
export const limits: Limits = { accept: 0.5, trust: 2 };
