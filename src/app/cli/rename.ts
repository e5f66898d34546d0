import { renameActor } from '../identity/rename-actor.ts';
import type { ExitStatus } from './exit-status.ts';
import { decideIdentity, type IdentityFlags } from './identity-decision.ts';

/** `hearsay rename ENTITY NAME -w FILE`: decides what an actor is called. */
export function rename(named: string, name: string, flags: IdentityFlags): Promise<ExitStatus> {
  return decideIdentity({ name: 'rename', done: 'renamed' }, flags, (workspace, options) =>
    renameActor(workspace, named, name, options),
  );
}
