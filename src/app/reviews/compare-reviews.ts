import type { AttributionAnchor, Decision, Verdict } from '../../model/decision.ts';
import { wordsOf } from './anchor-attribution.ts';
import { type KeptReview, standingReviews, unitOf } from './counting-reviews.ts';

/** In what two reviews of one attribution can differ. */
export const ASPECTS = ['verdict', 'source', 'cue', 'content', 'attitude'] as const;

/** One of these. */
export type Aspect = (typeof ASPECTS)[number];

/** What persons say of one attribution. */
export interface UnitReviews {
  /** Id of the first review of it. */
  readonly unit: string;
  /** Of each person the last that was not withdrawn, the earliest first. At least one. */
  readonly reviews: readonly KeptReview[];
  /** The last of them. */
  readonly counts: KeptReview;
  /** In what they are not all one. */
  readonly differ: readonly Aspect[];
}

/** By attribution, in the order in which each was first reviewed. */
export function reviewsByUnit(decisions: readonly Decision[]): UnitReviews[] {
  const units = Map.groupBy(standingReviews(decisions), unitOf);
  return [...units].flatMap(([unit, all]) => {
    const last = new Map(all.map((one) => [reviewerOf(one), one]));
    const reviews = all.filter((one) => last.get(reviewerOf(one)) === one);
    const counts = reviews.at(-1);
    if (counts === undefined) return [];
    const differ = ASPECTS.filter((aspect) => new Set(valuesOf(reviews, aspect)).size > 1);
    return [{ unit, reviews, counts, differ }];
  });
}

/** By whose name two reviewers are told apart. */
export function reviewerOf({ by }: Pick<KeptReview, 'by'>): string {
  return by.kind === 'person' ? by.name : '';
}

/**
 * What reviews of one attribution say of one aspect, to be compared: nothing for a role or attitude where the attribution was rejected.
 * Spans are the same where they are exactly the same; where the reviews are of different readings, by their words.
 */
export function valuesOf(reviews: readonly KeptReview[], aspect: Aspect): string[] {
  if (aspect === 'verdict') return reviews.map(verdictOf);
  const isOneText = new Set(reviews.map(({ document }) => document)).size === 1;
  return reviews.flatMap(({ stands }) => {
    if (stands === null) return [];
    if (aspect === 'attitude') return [stands.attitude];
    const spans = stands[aspect];
    return [JSON.stringify(isOneText ? spans : spans && wordsOf(stands, spans))];
  });
}

/**
 * What a review says of the attribution as the analysis found it, whatever others had said before: who accepts what another corrected
 * corrects, too. Of one that somebody added, that it is there is `added`.
 */
export function verdictOf({ found, stands }: KeptReview): Verdict {
  if (stands === null) return 'rejected';
  if (found === null) return 'added';
  return formOf(found) === formOf(stands) ? 'accepted' : 'corrected';
}

/** The same for attributions that are cut alike out of the same words, wherever these stand. */
function formOf({ passage, source, cue, content, attitude }: AttributionAnchor): string {
  const offsets = [source, cue, content].map((spans) =>
    spans?.map((span) => span.map((at) => at - passage.start)),
  );
  return JSON.stringify([passage.text, offsets, attitude]);
}
