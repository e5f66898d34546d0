import type { Workspace } from '../../store/workspace.ts';
import type { DecidingOptions } from '../decisions/making.ts';
import { ClaimRoster } from './claim-roster.ts';
import { badDecision, type ClaimsDecided, claimsAfter, decideClaims } from './decide-claims.ts';
import type { KnownOfClaims } from './find-claims.ts';

/** From what statements are set apart. */
export interface SplittingChoices {
  /** Ids of claims or statements whose claim they do not make, now or later. The rest of their own claims if not given. */
  readonly from?: readonly string[] | undefined;
}

/**
 * Decides that statements do not make the claim that others make. Without `from`, they are one claim by themselves, and not that of the
 * statements with which they were one; with it, nothing is said of whether they are one.
 *
 * Throws ProblemError: `no-such-claim`, `bad-claim-decision`, `several-documents`, `words-redacted`, and what the workspace throws.
 *
 * @param named - ids of statements (`s-…`), or of claims (`c-…`), each with all its statements
 * @param known - of these, before
 */
export function splitClaims(
  workspace: Workspace,
  named: readonly string[],
  { from }: SplittingChoices,
  options: DecidingOptions,
  known: KnownOfClaims = {},
): ClaimsDecided {
  const roster = ClaimRoster.of(workspace, [...named, ...(from ?? [])], known);
  const pointed = onceEach(named.flatMap((one) => roster.find(one)));
  const own = new Set(pointed.map(({ statement }) => statement.id));
  const others =
    from === undefined ? roster.besides(pointed) : onceEach(from.flatMap((one) => roster.find(one)));
  const rest = others.filter(({ statement }) => !own.has(statement.id));
  if (rest.length === 0) throw badDecision('That is all of the claim, and nothing would be left of it.');
  const statements = roster.anchorsOf(pointed);
  const content = {
    kind: 'claim-split',
    statements,
    from: roster.anchorsOf(rest),
    isOne: from === undefined,
  } as const;
  return claimsAfter(roster, decideClaims(workspace, content, options), [...pointed, ...rest]);
}

function onceEach<Pointed extends { readonly statement: { readonly id: string } }>(
  pointed: readonly Pointed[],
): Pointed[] {
  return [...new Map(pointed.map((one) => [one.statement.id, one])).values()];
}
