import type { Workspace } from '../../store/workspace.ts';
import type { DecidingOptions } from '../decisions/making.ts';
import { actorsAfter, decide, type IdentityDecided, requireWords } from './decide.ts';
import { Roster } from './roster.ts';

/**
 * Decides what an actor is called. Throws ProblemError: `no-such-entity`, `several-entities`, `bad-decision`,
 * `words-redacted`, and what the workspace throws.
 *
 * @param named - by the id of one of its entities, or by a name that it alone has
 */
export function renameActor(
  workspace: Workspace,
  named: string,
  name: string,
  options: DecidingOptions,
): IdentityDecided {
  requireWords('name', name);
  const roster = Roster.of(workspace);
  const meant = roster.find(named);
  const entity = roster.anchor(meant.entity);
  const decision = decide(workspace, { kind: 'rename', entity, name: name.trim() }, options);
  return { decision, actors: actorsAfter(roster, [meant.entity]) };
}
