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
 * Chosen on the development articles of PolNeAR and the nested passages together. An `accept` of 0.3 finds a point more cues
 * in the articles and twice as many in passages that have none. No figure moves by half a point for a `keep` from 0.2 to
 * 0.4. A `trust` of 1 gains a fifth of a point on the articles and loses one on the passages.
 */
export const limits: Limits = { accept: 0.35, keep: 0.3, trust: 0.8 };
