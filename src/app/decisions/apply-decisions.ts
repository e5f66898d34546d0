import type { Correction, Decision, Redaction } from '../../model/decision.ts';
import type { Document } from '../../model/document.ts';
import type { Problem } from '../../model/problem.ts';
import { workspaceProblem } from '../workspace-problem.ts';
import { correctDocument } from './correct-document.ts';
import { maskWords, redactDocument } from './redact-document.ts';

/**
 * A document as it was read, with what persons decided of it laid over it: first the corrections that were not withdrawn, the
 * latest of each fact counting, then the redactions in their order, so that nothing brings back what was redacted. A
 * problem where a redaction cannot be placed.
 *
 * @param decisions - of the evidence, the earliest first
 */
export function applyDecisions(document: Document, decisions: readonly Decision[]): Document | Problem {
  const own = decisions.filter(({ record }) => record === document.record);
  let result = standingCorrections(own).reduce(correctDocument, document);
  for (const redaction of own.filter(isRedaction)) {
    const redacted = redactDocument(result, redaction);
    if (redacted === null) return notPlaced(result, redaction);
    result = redacted;
  }
  return result;
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
