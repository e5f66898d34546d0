import { joinClaims } from '../claims/join-claims.ts';
import { decideClaims } from './claim-decision.ts';
import type { ExitStatus } from './exit-status.ts';
import type { IdentityFlags } from './identity-decision.ts';

/** How what is joined stands to each other; read off the words where neither is given. */
export interface JoinFlags {
  readonly same?: boolean;
  readonly opposite?: boolean;
}

/** `hearsay claims join ID ID… -w FILE`: decides that claims or statements are one claim. */
export function join(named: readonly string[], flags: IdentityFlags & JoinFlags): Promise<ExitStatus> {
  const opposite = flags.opposite ?? (flags.same ? false : undefined);
  return decideClaims({ name: 'join', done: 'joined' }, flags, (workspace, options) =>
    joinClaims(workspace, named, { opposite }, options),
  );
}
