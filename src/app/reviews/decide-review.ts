import { analyseWithin, analysisVersion } from '../../analysis/pipeline.ts';
import { mostDrafts } from '../../analysis/too-many-drafts.ts';
import type { Decision, DocumentAnchor, Review, Withdrawal } from '../../model/decision.ts';
import type { Findings } from '../../model/findings.ts';
import { type Problem, ProblemError } from '../../model/problem.ts';
import { withDecisionId } from '../../store/decisions.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { DecidingOptions } from '../decisions/making.ts';
import { renewOriginals } from '../renew-originals.ts';
import { workspaceProblem } from '../workspace-problem.ts';
import { countingReviews, standingReviews, unitOf } from './counting-reviews.ts';
import { maybeReviewIn, placeReviews } from './place-review.ts';
import { badReview } from './reviewed-unit.ts';

/** By whom and why, and how other work is kept off. */
export interface ReviewingOptions extends DecidingOptions {
  /** Runs what reads an original anew when nothing else is written; at once if not given. */
  readonly inTurn?: <T>(work: () => Promise<T>) => Promise<T>;
}

/** What a review brought about. */
export interface Reviewed {
  /** Id of the decision, by which it can be withdrawn. */
  readonly decision: string;
  readonly document: string;
  /** Id of the attribution as it is now; null where there is none. */
  readonly attribution: string | null;
  /** Why it was not taken; none where it was. */
  readonly problems: readonly Problem[];
}

/**
 * Keeps a review or its withdrawal with what follows from it. The document that is held is analysed anew, and its original need not be
 * read for it: neither its text nor its facts change. Where something was redacted in it after it was reviewed, or this version would know
 * other facts of it, the original is read.
 */
export async function decideReview(
  workspace: Workspace,
  { document }: Findings,
  content: Review | Withdrawal,
  options: ReviewingOptions,
): Promise<Reviewed> {
  const { evidence, record } = content;
  if (!workspace.originals.holds(evidence) && workspace.evidence.withheld().has(evidence)) {
    const message = `The original ${evidence} is not in this workspace, since something in it was redacted.`;
    throw new ProblemError(workspaceProblem('original-withheld', message));
  }
  const decision = withDecisionId(content);
  const before = workspace.decisions.ofEvidence(evidence).filter((one) => one.record === record);
  const isRedacted = before.some((one) => one.kind === 'redaction');
  const laid = isRedacted ? [decision] : [...before, decision];
  const reviews = placeReviews(document.text, laid);
  const findings = analyseWithin(document, mostDrafts, reviews);
  requireTaken(findings, decision);
  const isSame = !isRedacted && JSON.stringify(findings.document) === JSON.stringify(document);
  const problems = isSame ? [] : await readAnew(workspace, content, options);
  if (isSame) {
    const isOwn = countingReviews(before).length === 0;
    workspace.changeFindings({ findings, analysis: analysisVersion, decision: content, isOwn });
  }
  const attribution = maybeAttributionOf(workspace, document.id, decision);
  return { decision: decision.id, document: document.id, attribution, problems };
}

/** A review that brings nothing about would be forgotten silently. */
function requireTaken({ attributions }: Findings, decision: Decision): void {
  if (decision.kind !== 'review' || decision.stands === null) return;
  if (attributions.some(({ by }) => maybeReviewIn(by) === decision.id)) return;
  throw badReview(
    'It lies over the edge of a part of the document, in a language that is not analysed, or just as another attribution that was reviewed.',
  );
}

async function readAnew(
  workspace: Workspace,
  content: Review | Withdrawal,
  { by, now, inTurn = (work) => work() }: ReviewingOptions,
): Promise<readonly Problem[]> {
  return inTurn(async () => {
    const file = workspace.evidence.readToEnd().filter(({ evidence }) => evidence === content.evidence);
    const settings = { by, workers: 0, decisions: [content], ...(now === undefined ? {} : { now }) };
    const renewed = await renewOriginals(workspace, file, settings);
    if (renewed.documents + renewed.same > 0) return [];
    return file.length === 0 ? [notReadToItsEnd(content)] : renewed.problems;
  });
}

function notReadToItsEnd({ evidence }: DocumentAnchor): Problem {
  return workspaceProblem('not-held', `${evidence} was not read to its end; add it again first.`);
}

/** What a decision leaves of the attribution that it is about; of a withdrawal, what counted before. */
function maybeAttributionOf(workspace: Workspace, document: string, decision: Decision): string | null {
  const decisions = workspace.decisions.ofEvidence(decision.evidence);
  const about = decision.kind === 'withdrawal' ? workspace.decisions.maybeFind(decision.withdrawn) : decision;
  if (about?.kind !== 'review') return null;
  const counting = standingReviews(decisions).findLast((one) => unitOf(one) === unitOf(about));
  const attributions = workspace.maybeFindings(document)?.attributions ?? [];
  const isMeant = ({ by, id }: (typeof attributions)[number]) =>
    counting === undefined ? id === about.found?.attribution : maybeReviewIn(by) === counting.id;
  return attributions.find(isMeant)?.id ?? null;
}
