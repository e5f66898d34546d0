import { ClaimIndex } from '../../lineage/retrieval/claim-index.ts';
import { type ClaimsPile, statementsOf } from './claims-pile.ts';

/** In UTF-16 code units: a claim that a thousand papers print is found by its first wordings. */
const mostDetail = 2_000;

/**
 * Ids of the claims that are meant by words: of an id of a claim or of a statement that claim, else those that say what the words
 * say, the likeliest first; nothing where none has a word in common with them.
 *
 * @param limit - at most so many
 */
export function claimsLike(pile: ClaimsPile, words: string, limit: number): string[] {
  const named = pile.statements.get(words)?.claim ?? words;
  if (pile.claims.has(named)) return [named];
  const index = new ClaimIndex();
  for (const claim of pile.claims.values()) {
    const wordings = new Set(statementsOf(claim, pile).map(({ text }) => text));
    const detail = [...wordings].join('\n').slice(0, mostDetail);
    index.add(claim.id, { text: claim.text, detail, date: claim.firstSeen });
  }
  return index.search({ text: words }, limit).map(({ id }) => id);
}
