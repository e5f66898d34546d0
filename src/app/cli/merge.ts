import { mergeActors } from '../identity/merge-actors.ts';
import type { ExitStatus } from './exit-status.ts';
import { decideIdentity, type IdentityFlags } from './identity-decision.ts';

/** `hearsay merge ENTITY ENTITY… -w FILE`: decides that they are one actor. */
export function merge(named: readonly string[], flags: IdentityFlags): Promise<ExitStatus> {
  return decideIdentity({ name: 'merge', done: 'merged' }, flags, (workspace, options) =>
    mergeActors(workspace, named, options),
  );
}
