import { type Sheet, share, type Tally } from '../scoring/tally.ts';
import type { PlacedClaim, PlacedStatement } from './match-claims.ts';

/**
 * One sheet for each gold statement: B-cubed precision and recall of the claim in which it was found (Bagga and Baldwin 1998, “Entity-based
 * cross-document coreferencing using the vector space model”), over the gold statements of the case. One that was not found is a
 * claim of its own.
 */
export function scoreGrouping(placed: readonly PlacedStatement[]): Sheet[] {
  const foundClaim = ({ found }: PlacedStatement, at: number): string => found?.claim ?? `none ${at}`;
  const keyed = placed.map((one, at) => ({ gold: one.claim.id, found: foundClaim(one, at) }));
  const byGold = Map.groupBy(keyed, ({ gold }) => gold);
  const byFound = Map.groupBy(keyed, ({ found }) => found);
  return keyed.map(({ gold, found }) => {
    const together = byFound.get(found) ?? [];
    const meant = byGold.get(gold) ?? [];
    const right = together.filter((one) => one.gold === gold).length;
    const tally: Tally = {
      kind: 'split',
      hits: right / meant.length,
      confirmed: right / together.length,
      found: 1,
      gold: 1,
    };
    return new Map([['statements by claim: B-cubed', tally]]);
  });
}

/**
 * One sheet for each gold claim: whether as many origins were found as there are, whether their number lies in the interval, which of
 * them were found under their name, and with which claims it was found to be in contradiction.
 *
 * @param same - whether two names mean the same to the gold data
 */
export function scoreClaims(
  placed: readonly PlacedClaim[],
  same: (a: string | null, b: string | null) => boolean,
): Sheet[] {
  const goldOf = Map.groupBy(placed, ({ found }) => found?.id ?? '');
  return placed.map(({ gold, found }) => {
    const groups = (found?.origins.groups ?? []).filter(({ doubtful }) => doubtful !== true);
    const { atLeast, atMost } = found?.origins ?? { atLeast: 0, atMost: 0 };
    const count = gold.origins.length;
    const named = gold.origins.filter(({ name }) => groups.some((group) => same(group.name, name)));
    const isContradicted = (id: string): boolean =>
      (found?.contradicts ?? []).some((other) =>
        (goldOf.get(other) ?? []).some((placedClaim) => placedClaim.gold.id === id),
      );
    const contradicted = placed.filter((one) => isContradicted(one.gold.id));
    const hits = gold.contradicts.filter(isContradicted).length;
    return new Map<string, Tally>([
      share('origins exact', found && groups.length === count ? 1 : 0, 1),
      share('origins within interval', found && atLeast <= count && count <= atMost ? 1 : 0, 1),
      ['origins by name', tally(named.length, groups.length, count)],
      ['contradictions', tally(hits, contradicted.length, gold.contradicts.length)],
    ]);
  });
}

function tally(hits: number, found: number, gold: number): Tally {
  return { kind: 'match', hits, confirmed: hits, found: Math.max(found, hits), gold };
}
