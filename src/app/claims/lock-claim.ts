import type { Workspace } from '../../store/workspace.ts';
import type { DecidingOptions } from '../decisions/making.ts';
import { ClaimRoster } from './claim-roster.ts';
import { type ClaimsDecided, claimsAfter, decideClaims } from './decide-claims.ts';
import type { KnownOfClaims } from './find-claims.ts';

/**
 * Decides that the statements of a claim are right as a whole: the machine adds none to them and takes none of them, and suggests
 * what it would add. Throws ProblemError: `no-such-claim`, `several-documents`, `words-redacted`, and what the workspace throws.
 *
 * @param named - id of a claim (`c-…`), or of one of its statements (`s-…`)
 * @param known - of that claim, before
 */
export function lockClaim(
  workspace: Workspace,
  named: string,
  options: DecidingOptions,
  known: KnownOfClaims = {},
): ClaimsDecided {
  const roster = ClaimRoster.of(workspace, [named], known);
  const pointed = roster.find(roster.claim(named).id);
  const own = { kind: 'claim-lock', statements: roster.anchorsOf(pointed) } as const;
  return claimsAfter(roster, decideClaims(workspace, own, options), pointed);
}
