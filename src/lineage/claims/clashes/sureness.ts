/** How log-odds are turned into those that a confidence is (Platt 1999). */
export interface Sureness {
  readonly constant: number;
  readonly slope: number;
}

/** Fitted by scripts/calibrate-contradictions.ts on the contradictions found in eleven invented cases; see docs/decisions/0044 for how far that tells. */
export const sureness: Sureness = { constant: 0.39, slope: 0.22 };

/** The confidence of a contradiction, 0 to 1. */
export function confidenceOf(odds: number, { constant, slope }: Sureness): number {
  return 1 / (1 + Math.exp(-constant - slope * odds));
}

/** The log-odds of which that is the confidence. */
export function oddsOfContradiction(confidence: number, { constant, slope }: Sureness): number {
  return (Math.log(confidence / (1 - confidence)) - constant) / slope;
}
