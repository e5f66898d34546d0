import { claimIdOf, laterClaimIdOf } from '../../lineage/group-claims.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimsPile } from './claims-pile.ts';

type Pile = Pick<ClaimsPile, 'claims' | 'statements'>;

/** By an id that a claim had, or could have had, the claim in which most statements are now that are worded as its first was. */
export type FormerIds = ReadonlyMap<string, string>;

/**
 * The claim that is called so; null where there is none.
 *
 * @param named - its id (`c-…`); that of one of its statements (`s-…`); or an id that it had when one of them was the first of a claim
 * @param formerIds - asked for only where no other id fits: they are as costly as a hash of each statement
 */
export function maybeClaimCalled(
  pile: Pile,
  named: string,
  formerIds: () => FormerIds = () => formerIdsIn(pile),
): Claim | null {
  const claim = pile.claims.get(pile.statements.get(named)?.claim ?? named);
  if (claim !== undefined) return claim;
  if (!/^c-[0-9a-f]{16}$/u.test(named)) return null;
  return pile.claims.get(formerIds().get(named) ?? '') ?? null;
}

/** The id of a claim is made of the wording of its first statement, which any statement may have been: see `claimIdOf`. */
export function formerIdsIn({ statements }: Pick<Pile, 'statements'>): FormerIds {
  const found = new Map<string, string>();
  for (const [wording, alike] of Map.groupBy(statements.values(), ({ text }) => claimIdOf(text))) {
    const claims = [...Map.groupBy(alike, ({ claim }) => claim)];
    const [most] = claims.sort(([, a], [, b]) => b.length - a.length);
    if (most !== undefined) found.set(wording, most[0]);
    // Of claims with one wording all but one had an id of its own.
    if (alike.length > 1) for (const { id, claim } of alike) found.set(laterClaimIdOf(wording, id), claim);
  }
  return found;
}
