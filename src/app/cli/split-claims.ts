import { type SplittingChoices, splitClaims } from '../claims/split-claims.ts';
import { decideClaims } from './claim-decision.ts';
import type { ExitStatus } from './exit-status.ts';
import type { IdentityFlags } from './identity-decision.ts';

/** `hearsay claims split ID… -w FILE`: decides that statements do not make the claim that others make. */
export function splitOff(
  named: readonly string[],
  flags: IdentityFlags & SplittingChoices,
): Promise<ExitStatus> {
  const { from } = flags;
  return decideClaims({ name: 'split', done: 'split' }, flags, (workspace, options) =>
    splitClaims(workspace, named, { from }, options),
  );
}
