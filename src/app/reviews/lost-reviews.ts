import type { Attribution } from '../../model/attribution.ts';
import type { Decision } from '../../model/decision.ts';
import { type Problem, problem } from '../../model/problem.ts';
import { countingReviews, type KeptReview } from './counting-reviews.ts';
import { maybeReviewIn } from './place-review.ts';

/**
 * Reviews by which an attribution should be in a reading, and is not: its words are not found there any more.
 *
 * @param decisions - of the document
 */
export function lostReviews(
  attributions: readonly Pick<Attribution, 'by'>[],
  decisions: readonly Decision[],
): KeptReview[] {
  const laid = new Set(attributions.map(({ by }) => maybeReviewIn(by)));
  return countingReviews(decisions).filter(({ id, stands }) => stands !== null && !laid.has(id));
}

/** Tells that a review has no place in a reading. */
export function reviewNotPlaced(path: string, { id, verdict }: KeptReview): Problem {
  const message = `The review ${id} (${verdict}) finds its words no more in the text as this version reads it, and does not count there.`;
  const advice = 'See `hearsay review DOCUMENT`; review the passage again as it is now.';
  return problem('warning', 'review-not-placed', message, advice, { path });
}
