import type { RoleSpans } from '../../analysis/lay-reviews.ts';
import type { Attitude } from '../../model/attribution.ts';
import type { AttributionAnchor, Verdict } from '../../model/decision.ts';
import type { Document } from '../../model/document.ts';
import type { Findings } from '../../model/findings.ts';
import type { Workspace } from '../../store/workspace.ts';
import { decidedRecord } from '../decisions/decided-record.ts';
import { RedactedWords } from '../identity/redacted-words.ts';
import { type Aspect, reviewsByUnit, type UnitReviews, verdictOf } from './compare-reviews.ts';
import type { KeptReview } from './counting-reviews.ts';
import { maybeReviewIn, placeAnchor } from './place-review.ts';

/** What one person says of an attribution. */
export interface ReviewSaid {
  /** `p-…`. */
  readonly decision: string;
  /** Name of the person. */
  readonly by: string;
  /** ISO 8601 date-time. */
  readonly time: string;
  /** Of the attribution as the analysis found it; see `verdictOf`. */
  readonly verdict: Verdict;
  readonly reason: string | null;
}

/** What counts of what persons say of an attribution. */
export interface AttributionReview extends ReviewSaid {
  /** In what the reviewers differ; empty where they agree, or there is one. */
  readonly differs: readonly Aspect[];
  /** Of each person the last, the earliest first; the last of all counts. */
  readonly all: readonly ReviewSaid[];
}

/** An attribution that is not there since a person says so. */
export interface RejectedAttribution {
  readonly review: AttributionReview;
  /** As it was found or added, in the text as it is now; null where it does not stand there any more. */
  readonly roles: (RoleSpans & { readonly attitude: Attitude }) | null;
  /** As the analysis was sure of it, 0 to 1; null where a person added it. */
  readonly confidence: number | null;
}

/** What persons say of the attributions of a document. */
export interface DocumentReviews {
  /** By id of the attribution. */
  readonly byAttribution: ReadonlyMap<string, AttributionReview>;
  readonly rejected: readonly RejectedAttribution[];
}

/** What persons say of the attributions of a document as it is held. */
export function documentReviews(workspace: Workspace, { document, attributions }: Findings): DocumentReviews {
  const units = unitsOf(workspace, document);
  const redacted = units.length === 0 ? null : new RedactedWords(workspace.decisions.redactions());
  const mask = (text: string) => redacted?.mask(text) ?? text;
  const byReview = new Map(units.map((one) => [one.counts.id, one]));
  const byAttribution = new Map(
    attributions.flatMap(({ id, by }) => {
      const unit = byReview.get(maybeReviewIn(by) ?? '');
      return unit === undefined ? [] : [[id, shown(unit, mask)] as const];
    }),
  );
  const rejected = units
    .filter(({ counts }) => counts.stands === null)
    .map((unit) => {
      const anchor = rejectedAnchor(unit);
      const roles = anchor && placeAnchor(document.text, anchor);
      return {
        review: shown(unit, mask),
        roles: roles && anchor && { ...roles, attitude: anchor.attitude },
        confidence: unit.counts.found?.confidence ?? null,
      };
    });
  return { byAttribution, rejected };
}

/** What was said of the attributions of a document; nothing where it cannot be told from others of its file since they were redacted. */
function unitsOf(workspace: Workspace, document: Document): UnitReviews[] {
  const decisions = workspace.decisions.ofEvidence(document.evidence);
  const record = decidedRecord(document, decisions);
  if (record === undefined) return [];
  return reviewsByUnit(decisions.filter((one) => one.record === record));
}

/** As it was before it was rejected; null where the one who added it withdrew that. */
export function rejectedAnchor({ reviews }: UnitReviews): AttributionAnchor | null {
  return reviews[0]?.found ?? reviews.findLast(({ stands }) => stands !== null)?.stands ?? null;
}

function shown({ reviews, counts, differ }: UnitReviews, mask: (text: string) => string): AttributionReview {
  return {
    ...said(counts, mask),
    differs: differ,
    all: reviews.map((one) => said(one, mask)),
  };
}

/** What a review says, without what was redacted. */
export function said(review: KeptReview, mask: (text: string) => string): ReviewSaid {
  const { id, by, time, reason } = review;
  const name = by.kind === 'person' ? mask(by.name) : '';
  return { decision: id, by: name, time, verdict: verdictOf(review), reason: reason && mask(reason) };
}
