import type { LaidReview } from '../../analysis/lay-reviews.ts';
import type { Correction, Decision, Redaction } from '../../model/decision.ts';
import type { Document } from '../../model/document.ts';
import type { Problem } from '../../model/problem.ts';
import { countingReviews } from '../reviews/counting-reviews.ts';
import { PlacedReviews } from '../reviews/place-review.ts';
import { workspaceProblem } from '../workspace-problem.ts';
import { correctDocument } from './correct-document.ts';
import { maskWords, redactDocument } from './redact-document.ts';

/** A document as it is to be analysed. */
export interface LaidOver {
  readonly document: Document;
  /** What persons say of its attributions. */
  readonly reviews: readonly LaidReview[];
}

/**
 * A document as it was read, with what persons decided of it laid over it: first the corrections that were not withdrawn, the
 * latest of each fact counting, then the redactions in their order, so that nothing brings back what was redacted. What persons
 * say of attributions is placed in the text as it was when they said it, and moves with the redactions after that. A
 * problem where a redaction cannot be placed.
 *
 * @param decisions - of the evidence, the earliest first
 */
export function applyDecisions(document: Document, decisions: readonly Decision[]): LaidOver | Problem {
  const own = decisions.filter(({ record }) => record === document.record);
  const counting = new Set(countingReviews(own));
  let result = standingCorrections(own).reduce(correctDocument, document);
  const reviews = new PlacedReviews();
  for (const one of own) {
    if (one.kind === 'review') reviews.take(result.text, one, counting.has(one));
    if (!isRedaction(one)) continue;
    const redacted = redactDocument(result, one);
    if (redacted === null) return notPlaced(result, one);
    result = redacted.document;
    reviews.move(redacted.moved);
  }
  return { document: result, reviews: reviews.all() };
}

/** A problem without the words that were redacted in its file. */
export function maskProblem(found: Problem, decisions: readonly Decision[]): Problem {
  const mask = (text: string, within: boolean) =>
    decisions.filter(isRedaction).reduce((masked, one) => maskWords(masked, one, within), text);
  return { ...found, message: mask(found.message, true), path: found.path && mask(found.path, true) };
}

/** Whether a decision redacts. */
export function isRedaction(decision: Decision): decision is Redaction & { readonly id: string } {
  return decision.kind === 'redaction';
}

/** Corrections that were not withdrawn. */
function standingCorrections(decisions: readonly Decision[]): (Correction & { readonly id: string })[] {
  const withdrawn = new Set(decisions.flatMap((one) => (one.kind === 'withdrawal' ? [one.withdrawn] : [])));
  return decisions.filter((one) => one.kind === 'correction').filter(({ id }) => !withdrawn.has(id));
}

function notPlaced({ path }: Document, { id, passages }: Redaction & { readonly id: string }): Problem {
  const message = `The redaction ${id} of ${passages.length} passages cannot be placed in the text as this version reads it.`;
  return workspaceProblem('decision-not-placed', message, { path });
}
