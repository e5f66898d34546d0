import { type SplitTarget, splitActor } from '../identity/split-actor.ts';
import type { ExitStatus } from './exit-status.ts';
import { decideIdentity, type IdentityFlags } from './identity-decision.ts';

/** `hearsay split ENTITY … -w FILE`: decides that what is taken for one actor are two. */
export function split(named: string, flags: IdentityFlags & SplitTarget): Promise<ExitStatus> {
  const { names, documents, from } = flags;
  return decideIdentity({ name: 'split', done: 'split' }, flags, (workspace, options) =>
    splitActor(workspace, named, { names, documents, from }, options),
  );
}
