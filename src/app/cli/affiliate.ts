import { affiliateActors, disaffiliateActors, type Edge } from '../identity/affiliate-actors.ts';
import type { ExitStatus } from './exit-status.ts';
import { decideIdentity, type IdentityFlags } from './identity-decision.ts';

/** What is known of an affiliation, or that there is none. */
export interface AffiliateFlags extends IdentityFlags, Edge {
  readonly retract?: boolean;
}

/** `hearsay affiliate MEMBER BODY -w FILE`: decides that somebody belongs to a body, or does not. */
export function affiliate(member: string, of: string, flags: AffiliateFlags): Promise<ExitStatus> {
  const { role = null, from = null, until = null, source = null, retract = false } = flags;
  const command = { name: 'affiliate', done: retract ? 'retracted' : 'affiliated' };
  return decideIdentity(command, flags, (workspace, options) =>
    retract
      ? disaffiliateActors(workspace, { member, of }, role, options)
      : affiliateActors(workspace, { member, of }, { role, from, until, source }, options),
  );
}
