import type { Attribution } from '../../model/attribution.ts';
import type { AttributionAnchor, Decision, FoundAttribution } from '../../model/decision.ts';
import type { Document } from '../../model/document.ts';
import type { Findings } from '../../model/findings.ts';
import { ProblemError } from '../../model/problem.ts';
import type { Workspace } from '../../store/workspace.ts';
import { AnchoredDocuments } from '../identity/document-anchors.ts';
import { workspaceProblem } from '../workspace-problem.ts';
import { anchorAttribution, anchorRoles } from './anchor-attribution.ts';
import { countingReviews, type KeptReview, standingReviews, unitOf } from './counting-reviews.ts';
import { maybeReviewIn, placeAnchor } from './place-review.ts';

/** An attribution that is to be reviewed, with what was said of it before. */
export interface ReviewedUnit {
  readonly findings: Findings;
  /** Id of the first review of it; null where there is none. */
  readonly first: string | null;
  /** As the analysis found it; null where a person added it. */
  readonly found: FoundAttribution | null;
  /** As it is shown, or was until it was rejected. */
  readonly shown: AttributionAnchor;
  /** Its id as it is now; null where it is not there. */
  readonly attribution: string | null;
}

/**
 * What is meant by the id of an attribution (`a-…`), or by that of a review of it (`p-…`). Throws ProblemError `bad-review` where neither is
 * held, or its words are not there any more.
 */
export function unitNamed(workspace: Workspace, named: string): ReviewedUnit {
  const attribution = workspace.maybeAttribution(named);
  if (attribution !== null) {
    return ofAttribution(workspace, findingsOf(workspace, attribution.document), attribution);
  }
  const review = workspace.decisions.maybeFind(named);
  if (review?.kind === 'review') return ofReview(workspace, review);
  throw badReview(`The workspace holds no attribution and no review ${named}.`);
}

/** A document with what was found in it. Throws ProblemError `bad-review` where it is not held. */
export function findingsOf(workspace: Workspace, document: string): Findings {
  const findings = workspace.maybeFindings(document);
  if (findings === null) throw badReview(`The document ${document} is not held any more.`);
  return findings;
}

/** What cannot be reviewed so. */
export function badReview(message: string): ProblemError {
  return new ProblemError(workspaceProblem('bad-review', message));
}

function ofAttribution(workspace: Workspace, findings: Findings, attribution: Attribution): ReviewedUnit {
  const shown = anchorAttribution(findings, attribution);
  const decisions = workspace.decisions.ofEvidence(findings.document.evidence);
  const review = maybeReviewOf(decisions, attribution);
  return {
    findings,
    first: review && unitOf(review),
    found: review === null ? shown : review.found,
    shown,
    attribution: attribution.id,
  };
}

/** The review that made it what it is, else the first of one that the analysis found in the same words, also where it was withdrawn. */
function maybeReviewOf(decisions: readonly Decision[], { id, by }: Attribution): KeptReview | null {
  const reviews = decisions.filter((one) => one.kind === 'review');
  const counting = maybeReviewIn(by);
  return (
    reviews.find((one) => (counting === null ? one.found?.attribution === id : one.id === counting)) ?? null
  );
}

/** The document of which a review is, as it is now. Throws ProblemError `bad-review` where it is not held, or it cannot be told which it is. */
export function documentOfReview(workspace: Workspace, review: KeptReview): Findings {
  const [document, ...others] = new AnchoredDocuments(workspace).at(review);
  if (document === undefined || others.length > 0) {
    throw badReview(`The document of ${review.id} is not held any more, or looks like others of its file.`);
  }
  return findingsOf(workspace, document);
}

function ofReview(workspace: Workspace, review: KeptReview): ReviewedUnit {
  const findings = documentOfReview(workspace, review);
  const own = workspace.decisions.ofEvidence(review.evidence).filter((one) => one.record === review.record);
  const unit = unitOf(review);
  const counting = countingReviews(own).find((one) => unitOf(one) === unit);
  const current = findings.attributions.find(({ by }) => maybeReviewIn(by) === (counting?.id ?? ''));
  if (current !== undefined) return ofAttribution(workspace, findings, current);
  const read = standingReviews(own).findLast((one) => unitOf(one) === unit && one.stands !== null);
  const shown = reanchor(findings.document, review.found ?? read?.stands ?? review.stands);
  if (counting === undefined || shown === null) {
    throw badReview(`What ${review.id} is about is not there any more, or no review of it counts.`);
  }
  return { findings, first: unit, found: review.found, shown, attribution: null };
}

/** As it stands in the text as it is now; null where it does not. */
function reanchor({ text }: Document, anchor: AttributionAnchor | null): AttributionAnchor | null {
  const roles = anchor && placeAnchor(text, anchor);
  return roles && anchor && anchorRoles(text, roles, anchor.attitude, anchor.rank);
}
