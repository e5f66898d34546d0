import { lockClaim } from '../claims/lock-claim.ts';
import { decideClaims } from './claim-decision.ts';
import type { ExitStatus } from './exit-status.ts';
import type { IdentityFlags } from './identity-decision.ts';

/** `hearsay claims lock ID -w FILE`: decides that the statements of a claim are right as a whole. */
export function lock(named: string, flags: IdentityFlags): Promise<ExitStatus> {
  return decideClaims({ name: 'lock', done: 'locked' }, flags, (workspace, options) =>
    lockClaim(workspace, named, options),
  );
}
