import { setApartId } from '../../identity/judgement.ts';
import { ProblemError } from '../../model/problem.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { DecidingOptions } from '../decisions/making.ts';
import { standing } from '../decisions/standing.ts';
import { workspaceProblem } from '../workspace-problem.ts';
import { actorsAfter, decide, type IdentityDecided } from './decide.ts';
import { Roster } from './roster.ts';

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
  const before = Roster.of(workspace);
  // What it made in some documents is no more.
  const left = (before.who.speaksOf.get(id) ?? []).filter((entity) => entity !== setApartId(id));
  const decision = decide(workspace, { kind: 'withdrawal', withdrawn: id }, options);
  return { decision, actors: actorsAfter(before, left) };
}
