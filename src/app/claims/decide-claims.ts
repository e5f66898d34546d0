import type { ClaimDecisionContent } from '../../model/decision.ts';
import { ProblemError } from '../../model/problem.ts';
import type { Workspace } from '../../store/workspace.ts';
import { type DecidingOptions, type Making, madeBy, requireSilence, toldOf } from '../decisions/making.ts';
import { workspaceProblem } from '../workspace-problem.ts';
import type { ClaimRoster, PointedStatement } from './claim-roster.ts';

/** A claim after a decision. */
export interface DecidedClaim {
  /** `c-…`. */
  readonly id: string;
  readonly text: string;
  /** How many make it. */
  readonly statements: number;
}

/** What a decision of claims brought about. */
export interface ClaimsDecided {
  /** Id of the decision, by which it can be withdrawn. */
  readonly decision: string;
  /** The claims that it was about, as they are now. */
  readonly claims: readonly DecidedClaim[];
}

/** What is decided, without what is the same of every decision. */
type Own<Content> = Content extends unknown ? Omit<Content, keyof Making> : never;

/**
 * Keeps a decision, and returns its id. Throws ProblemError `words-redacted` where what a person wrote holds words that were
 * redacted.
 */
export function decideClaims(
  workspace: Workspace,
  own: Own<ClaimDecisionContent>,
  options: DecidingOptions,
): string {
  const content: ClaimDecisionContent = { ...own, ...madeBy(options) };
  requireSilence(workspace, toldOf(content));
  return workspace.decideClaims(content);
}

/**
 * What came of a decision about these statements.
 *
 * @param before - in which they were found
 */
export function claimsAfter(
  before: ClaimRoster,
  decision: string,
  statements: readonly PointedStatement[],
): ClaimsDecided {
  const ids = statements.map(({ statement }) => statement.id);
  const roster = before.after(ids);
  const claims = new Map(ids.map((id) => roster.claim(id)).map((one) => [one.id, one]));
  const decided = [...claims.values()].map(({ id, text, statements: all }) => ({
    id,
    text,
    statements: all.length,
  }));
  return { decision, claims: decided };
}

/** ProblemError `bad-claim-decision`. */
export function badDecision(message: string): ProblemError {
  return new ProblemError(workspaceProblem('bad-claim-decision', message));
}
