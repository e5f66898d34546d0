import type { ClaimSummary } from '../../claims/summarise-claim.ts';
import type { PileView } from '../view/pile-view.ts';

/** Which claims some statements make, by the id of the claim; with the claim of each, and each with the names of its voices. */
export function claimsOfStatements(
  view: PileView,
  ids: readonly string[],
): { readonly claimOf: Record<string, string>; readonly claims: Record<string, ClaimSummary> } {
  const claimOf: Record<string, string> = {};
  const claims: Record<string, ClaimSummary> = {};
  for (const id of ids) {
    const claim = view.statements.get(id)?.claim;
    const summary = claim === undefined ? undefined : view.summaries.get(claim);
    if (claim === undefined || summary === undefined) continue;
    claimOf[id] = claim;
    claims[claim] = summary;
  }
  return { claimOf, claims };
}
