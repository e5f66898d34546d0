import type { Decision, Review } from '../../model/decision.ts';

/** A review as it is kept. */
export type KeptReview = Review & { readonly id: string };

/** Reviews that were not withdrawn, the earliest first. */
export function standingReviews(decisions: readonly Decision[]): KeptReview[] {
  const withdrawn = new Set(decisions.flatMap((one) => (one.kind === 'withdrawal' ? [one.withdrawn] : [])));
  return decisions.filter((one) => one.kind === 'review').filter(({ id }) => !withdrawn.has(id));
}

/** What all reviews of one attribution have in common: the id of the first of them. */
export function unitOf({ first, id }: KeptReview): string {
  return first ?? id;
}

/** Of each attribution the review that counts: the latest that was not withdrawn. The earliest first. */
export function countingReviews(decisions: readonly Decision[]): KeptReview[] {
  const standing = standingReviews(decisions);
  const latest = new Map(standing.map((one) => [unitOf(one), one]));
  return standing.filter((one) => latest.get(unitOf(one)) === one);
}
