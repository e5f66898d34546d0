import type { RoleSpans } from '../../analysis/lay-reviews.ts';
import type { Attitude } from '../../model/attribution.ts';
import type { AttributionAnchor, Review } from '../../model/decision.ts';
import type { Findings } from '../../model/findings.ts';
import { ProblemError } from '../../model/problem.ts';
import { type Spans, sameSpans } from '../../model/span.ts';
import type { Workspace } from '../../store/workspace.ts';
import { chosenDocuments } from '../decisions/chosen-documents.ts';
import { madeBy, requireSilence, toldOf } from '../decisions/making.ts';
import { anchorDocument } from '../identity/document-anchors.ts';
import { workspaceProblem } from '../workspace-problem.ts';
import { anchorRoles, rolesOf } from './anchor-attribution.ts';
import { standingReviews } from './counting-reviews.ts';
import { decideReview, type Reviewed, type ReviewingOptions } from './decide-review.ts';
import { areApart } from './place-review.ts';
import { badReview, documentOfReview, findingsOf, type ReviewedUnit, unitNamed } from './reviewed-unit.ts';

/** Who says what in a document, through which words, as a person reads it. */
export interface ReadRoles extends RoleSpans {
  readonly attitude: Attitude;
  /**
   * How many voices that have the same content stand outside it. Left out: of one that is corrected, as many as before; of one that is
   * added, all that have it, so that one that is added to “the paper reported that …” is whom the paper has it from.
   */
  readonly rank?: number | undefined;
}

/**
 * Says that an attribution is there as it is shown, or as it was found where somebody rejected it: its confidence is 1 from then on, and a
 * reading that does not find it gets it.
 *
 * Throws ProblemError: `bad-review`, `nobody`, `original-withheld`, `several-documents`, `words-redacted`, and what the workspace throws; so do
 * the others here.
 *
 * @param named - id of the attribution (`a-…`), or of a review of it (`p-…`), by which one is found that was rejected
 */
export async function acceptAttribution(
  workspace: Workspace,
  named: string,
  options: ReviewingOptions,
): Promise<Reviewed> {
  const unit = unitNamed(workspace, named);
  return review(
    workspace,
    unit.findings,
    { ...about(unit), verdict: 'accepted', stands: bare(unit.shown) },
    options,
  );
}

/** Says that an attribution is not there. */
export async function rejectAttribution(
  workspace: Workspace,
  named: string,
  options: ReviewingOptions,
): Promise<Reviewed> {
  const unit = unitNamed(workspace, named);
  return review(workspace, unit.findings, { ...about(unit), verdict: 'rejected', stands: null }, options);
}

/** Says that an attribution reads otherwise. */
export async function correctAttribution(
  workspace: Workspace,
  named: string,
  roles: ReadRoles,
  options: ReviewingOptions,
): Promise<Reviewed> {
  const unit = unitNamed(workspace, named);
  const stands = anchorRead(unit.findings, roles, unit.attribution, unit.shown.rank);
  return review(workspace, unit.findings, { ...about(unit), verdict: 'corrected', stands }, options);
}

/**
 * Says that an attribution is missing.
 *
 * @param named - id or path of one document
 */
export async function addAttribution(
  workspace: Workspace,
  named: string,
  roles: ReadRoles,
  options: ReviewingOptions,
): Promise<Reviewed> {
  const [document, ...others] = chosenDocuments(workspace, named);
  if (document === undefined || others.length > 0) {
    const message = `${named} holds ${others.length + 1} documents, and an attribution is in one.`;
    throw new ProblemError(workspaceProblem('several-documents', message));
  }
  const findings = findingsOf(workspace, document.id);
  const sharing = findings.attributions.filter(({ content }) => sameSpans(content.spans, roles.content));
  const stands = anchorRead(findings, roles, null, sharing.length);
  return review(workspace, findings, { first: null, found: null, verdict: 'added', stands }, options);
}

/**
 * Withdraws a review: what counted before it counts again. The review itself stays in the account.
 *
 * Throws ProblemError: `no-review`, and as the others.
 *
 * @param id - of the review (`p-…`)
 */
export async function withdrawReview(
  workspace: Workspace,
  id: string,
  options: ReviewingOptions,
): Promise<Reviewed> {
  requirePerson(workspace, options);
  const reviewed = workspace.decisions.maybeFind(id);
  const decisions = reviewed === null ? [] : workspace.decisions.ofEvidence(reviewed.evidence);
  if (reviewed?.kind !== 'review' || !standingReviews(decisions).some((one) => one.id === id)) {
    const what = reviewed?.kind === 'review' ? 'withdrawn already' : 'no review of this workspace';
    throw new ProblemError(workspaceProblem('no-review', `${id} is ${what}.`));
  }
  const { evidence, record } = reviewed;
  const findings = documentOfReview(workspace, reviewed);
  const anchor = { evidence, record, document: findings.document.id };
  const content = { kind: 'withdrawal', ...anchor, ...madeBy(options), withdrawn: id } as const;
  return decideReview(workspace, findings, content, options);
}

function about({ first, found }: ReviewedUnit): Pick<Review, 'first' | 'found'> {
  return { first, found };
}

/** Without what only the machine's reading has. */
function bare({ passage, source, cue, content, attitude, rank }: AttributionAnchor): AttributionAnchor {
  return { passage, source, cue, content, attitude, rank };
}

function review(
  workspace: Workspace,
  findings: Findings,
  said: Pick<Review, 'first' | 'found' | 'verdict' | 'stands'>,
  options: ReviewingOptions,
): Promise<Reviewed> {
  requirePerson(workspace, options);
  const anchor = anchorDocument(workspace, findings.document.id);
  const content: Review = { kind: 'review', ...anchor, ...madeBy(options), ...said };
  return decideReview(workspace, findings, content, options);
}

/** Two reviewers are told apart by their names. */
function requirePerson(workspace: Workspace, { by, reason }: ReviewingOptions): void {
  if (by.kind !== 'person' || by.name.trim() === '') {
    throw new ProblemError(workspaceProblem('nobody', 'A review is somebody’s, and nobody was named.'));
  }
  requireSilence(workspace, toldOf({ by, reason: reason ?? null }));
}

/** More spans of one role than any text breaks it into. */
const mostSpans = 1_000;

/** What a person read, without blanks at its edges. Throws ProblemError `bad-review` where it cannot be, or is there already. */
function anchorRead(
  { document, attributions }: Findings,
  roles: ReadRoles,
  corrected: string | null,
  rank: number,
): AttributionAnchor {
  const { text } = document;
  for (const spans of [roles.source ?? [], roles.cue ?? [], roles.content]) requireSpans(text, spans);
  const trim = (spans: Spans | null) => spans && trimmed(text, spans);
  const read = { source: trim(roles.source), cue: trim(roles.cue), content: trimmed(text, roles.content) };
  if (!areApart(read)) {
    throw badReview(
      'Every role has words, in the order of the text, and no word has two; the content cannot be left out.',
    );
  }
  const same = attributions.find((one) => one.id !== corrected && haveSameRoles(rolesOf(one), read));
  if (same !== undefined) throw badReview(`It is there already, as ${same.id}.`);
  return anchorRoles(text, read, roles.attitude, roles.rank ?? rank);
}

function requireSpans(text: string, spans: Spans): void {
  if (spans.length > mostSpans)
    throw badReview(`A role has ${spans.length} spans; ${mostSpans} are the most.`);
  for (const [start, end] of spans) {
    const isSpan = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end;
    if (!isSpan || end > text.length)
      throw badReview(`The text of ${text.length} has no span ${start}-${end}.`);
    if ([start, end].some((at) => isWithinCharacter(text, at))) {
      throw badReview(`The span ${start}-${end} cuts a character in two.`);
    }
  }
}

/** Between the two code units of one character. */
function isWithinCharacter(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff && /[\udc00-\udfff]/u.test(text.charAt(at));
}

function trimmed(text: string, spans: Spans): Spans {
  return spans.map(([start, end]) => {
    const words = text.slice(start, end);
    const from = start + words.length - words.trimStart().length;
    return [from, Math.max(from, start + words.trimEnd().length)];
  });
}

function haveSameRoles(a: RoleSpans, b: RoleSpans): boolean {
  const pairs = [
    [a.source, b.source],
    [a.cue, b.cue],
    [a.content, b.content],
  ] as const;
  return pairs.every(([one, other]) =>
    one === null || other === null ? one === other : sameSpans(one, other),
  );
}
