import type { ClaimDecisionContent } from '../../model/decision.ts';
import { ProblemError } from '../../model/problem.ts';
import type { Workspace } from '../../store/workspace.ts';
import { type DecidingOptions, type Making, madeBy, requireSilence, toldOf } from '../decisions/making.ts';
import { workspaceProblem } from '../workspace-problem.ts';
import { ClaimRoster, type PointedStatement } from './claim-roster.ts';

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

/** What came of a decision about these statements. */
export function claimsAfter(
  workspace: Workspace,
  decision: string,
  statements: readonly PointedStatement[],
): ClaimsDecided {
  const roster = ClaimRoster.of(workspace);
  const claims = new Map(
    statements.map(({ statement }) => roster.claim(statement.id)).map((one) => [one.id, one]),
  );
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
