import { ProblemError } from '../../model/problem.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { DecidingOptions } from '../decisions/making.ts';
import { standing } from '../decisions/standing.ts';
import { workspaceProblem } from '../workspace-problem.ts';
import { type ClaimsDecided, decideClaims } from './decide-claims.ts';

/**
 * Withdraws a decision of claims: what counted without it counts again. The decision itself stays in the account.
 *
 * Throws ProblemError: `no-decision`, `words-redacted`, and what the workspace throws.
 *
 * @param id - of the decision (`p-…`)
 */
export function withdrawClaimDecision(
  workspace: Workspace,
  id: string,
  options: DecidingOptions,
): ClaimsDecided {
  const all = workspace.claimDecisions.all();
  if (!standing(all).some((one) => one.id === id)) {
    const isKnown = all.some((one) => one.id === id && one.kind !== 'withdrawal');
    const message = `${id} is ${isKnown ? 'withdrawn already' : 'no decision of claims in this workspace'}.`;
    throw new ProblemError(workspaceProblem('no-decision', message));
  }
  return { decision: decideClaims(workspace, { kind: 'withdrawal', withdrawn: id }, options), claims: [] };
}
