import { ProblemError } from '../../model/problem.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { DecidingOptions } from '../decisions/making.ts';
import { standing } from '../decisions/standing.ts';
import { workspaceProblem } from '../workspace-problem.ts';
import { decide, type IdentityDecided } from './decide.ts';

/**
 * Withdraws a decision of who is who: what counted without it counts again. The decision itself stays in the account.
 *
 * Throws ProblemError: `no-decision`, `words-redacted`, and what the workspace throws.
 *
 * @param id - of the decision (`p-…`)
 */
export function withdrawIdentityDecision(
  workspace: Workspace,
  id: string,
  options: DecidingOptions,
): IdentityDecided {
  const all = workspace.identityDecisions.all();
  if (!standing(all).some((one) => one.id === id)) {
    const isKnown = all.some((one) => one.id === id && one.kind !== 'withdrawal');
    const message = `${id} is ${isKnown ? 'withdrawn already' : 'no decision of who is who in this workspace'}.`;
    throw new ProblemError(workspaceProblem('no-decision', message));
  }
  return { decision: decide(workspace, { kind: 'withdrawal', withdrawn: id }, options), actors: [] };
}
