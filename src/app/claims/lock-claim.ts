import type { Workspace } from '../../store/workspace.ts';
import type { DecidingOptions } from '../decisions/making.ts';
import { ClaimRoster } from './claim-roster.ts';
import { type ClaimsDecided, claimsAfter, decideClaims } from './decide-claims.ts';

/**
 * Decides that the statements of a claim are right as a whole: the machine adds none to them and takes none of them, and suggests
 * what it would add. Throws ProblemError: `no-such-claim`, `several-documents`, `words-redacted`, and what the workspace throws.
 *
 * @param named - id of a claim (`c-…`), or of one of its statements (`s-…`)
 */
export function lockClaim(workspace: Workspace, named: string, options: DecidingOptions): ClaimsDecided {
  const roster = ClaimRoster.of(workspace);
  const pointed = roster.find(roster.claim(named).id);
  const own = { kind: 'claim-lock', statements: roster.anchorsOf(pointed) } as const;
  return claimsAfter(workspace, decideClaims(workspace, own, options), pointed);
}
