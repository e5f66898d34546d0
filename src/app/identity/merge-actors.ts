import { ProblemError } from '../../model/problem.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { DecidingOptions } from '../decisions/making.ts';
import { workspaceProblem } from '../workspace-problem.ts';
import { actorsAfter, decide, type IdentityDecided } from './decide.ts';
import { Roster } from './roster.ts';

/**
 * Decides that actors are one; or that entities are which the machine has joined, so that they stay so. Throws ProblemError: `no-such-entity`, `several-entities`, `bad-decision`, `words-redacted`, and
 * what the workspace throws.
 *
 * @param named - each by the id of one of its entities, or by a name that it alone has
 */
export function mergeActors(
  workspace: Workspace,
  named: readonly string[],
  options: DecidingOptions,
): IdentityDecided {
  const roster = Roster.of(workspace);
  const meant = new Map(named.map((one) => roster.find(one)).map((one) => [one.entity, one]));
  if (meant.size < 2) {
    const message = 'Those who were named are one entity of every document, or only one was named.';
    throw new ProblemError(workspaceProblem('bad-decision', message));
  }
  const entities = [...meant.keys()].map((entity) => roster.anchor(entity));
  const decision = decide(workspace, { kind: 'merge', entities }, options);
  return { decision, actors: actorsAfter(roster, [...meant.keys()]) };
}
