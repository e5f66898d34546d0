import { ProblemError } from '../../model/problem.ts';
import type { Workspace } from '../../store/workspace.ts';
import { workspaceProblem } from '../workspace-problem.ts';
import { type DecidingOptions, decide, type IdentityDecided } from './decide.ts';
import { Roster } from './roster.ts';

/**
 * Decides that actors are one. Throws ProblemError: `no-such-entity`, `several-entities`, `bad-decision`, `words-redacted`, and
 * what the workspace throws.
 *
 * @param named - each by the id of one of its entities, or by a name that it alone has
 */
export function mergeActors(
  workspace: Workspace,
  named: readonly string[],
  options: DecidingOptions,
): IdentityDecided {
  const roster = new Roster(workspace);
  const meant = new Map(named.map((one) => roster.find(one)).map((one) => [one.entity, one]));
  if (new Set([...meant.values()].map(({ actor }) => actor)).size < 2) {
    const message = 'Those who were named are one actor already, or only one was named.';
    throw new ProblemError(workspaceProblem('bad-decision', message));
  }
  const entities = [...meant.keys()].map((entity) => roster.anchor(entity));
  return decide(workspace, { kind: 'merge', entities }, options, [...meant.values()]);
}
