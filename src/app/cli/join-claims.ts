import { type JoiningChoices, joinClaims } from '../claims/join-claims.ts';
import { decideClaims } from './claim-decision.ts';
import type { ExitStatus } from './exit-status.ts';
import type { IdentityFlags } from './identity-decision.ts';

/** `hearsay claims join ID ID… -w FILE`: decides that claims or statements are one claim. */
export function join(named: readonly string[], flags: IdentityFlags & JoiningChoices): Promise<ExitStatus> {
  const { opposite } = flags;
  return decideClaims({ name: 'join', done: 'joined' }, flags, (workspace, options) =>
    joinClaims(workspace, named, { opposite }, options),
  );
}
