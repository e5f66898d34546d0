/** Guesses below this are not read: they hardly ever turn out to be cues. */
export const leastWeighed = 0.15;

/** Guesses that the rules do not share are not read below this: hardly any comes to stand. */
export const leastRead = 0.25;

/** Where the line is drawn between what the rules and what the models say. From 0 to 1. */
export interface Limits {
  /** A cue that the rules do not know stands from this confidence in its reading on. */
  readonly accept: number;
  /** A draft of the rules stands from this probability of its cue on. */
  readonly keep: number;
  /** The spans of the rules stand where they are at least so probable beside the best ones, as a ratio. */
  readonly trust: number;
}

/**
 * Chosen on the development articles of PolNeAR and the nested passages together. A higher `accept` finds fewer cues and
 * more of what it finds is right: at 0.35, half a point less in F1. No figure moves by half a point for a `keep` from 0.2 to
 * 0.3. A `trust` of 0.9 loses half a point on the passages.
 */
export const limits: Limits = { accept: 0.25, keep: 0.3, trust: 0.7 };
