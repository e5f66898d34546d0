import { foldWording } from '../../lineage/fold-wording.ts';
import type { ClaimsPile } from './claims-pile.ts';

/**
 * Ids of the claims that are meant by words: of an id of a claim or of a statement that claim, else those that are most like the
 * words, the best first.
 *
 * @param limit - at most so many
 */
export function claimsLike(pile: ClaimsPile, words: string, limit: number): string[] {
  const named = pile.statements.get(words)?.claim ?? words;
  if (pile.claims.has(named)) return [named];
  const sought = new Set(foldWording(words).split(' '));
  const rated = [...pile.statements.values()].map(({ claim, text }) => ({
    claim,
    likeness: new Set(foldWording(text).split(' ')).intersection(sought).size / sought.size,
  }));
  rated.sort((a, b) => b.likeness - a.likeness);
  return [...new Set(rated.filter(({ likeness }) => likeness > 0.3).map(({ claim }) => claim))].slice(
    0,
    limit,
  );
}
