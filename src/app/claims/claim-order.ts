import { byCodeUnits } from '../code-units.ts';
import type { ClaimSummary } from './summarise-claim.ts';

/** What claims can be listed by. */
export const CLAIM_ORDERS = ['spread', 'independence', 'contradiction', 'newness'] as const;

/**
 * `spread`: in most documents first. `independence`: on the fewest origins for its documents first, by the most that they can be and
 * then by the fewest; what rests on none, since nobody affirms it, last. `contradiction`: contradicted by most claims first, then
 * denied by most voices. `newness`: last seen for the first time first; without a date last. Equals by spread: documents,
 * publishers, statements, and then by id.
 */
export type ClaimOrder = (typeof CLAIM_ORDERS)[number];

/** The order of two claims. */
export function compareClaims(a: ClaimSummary, b: ClaimSummary, by: ClaimOrder): number {
  return orders[by](a, b) || orders.spread(a, b) || byCodeUnits(a.id, b.id);
}

const orders: Readonly<Record<ClaimOrder, (a: ClaimSummary, b: ClaimSummary) => number>> = {
  spread: (a, b) => b.documents - a.documents || b.publishers - a.publishers || b.statements - a.statements,
  independence: (a, b) =>
    Number(a.origins.atMost === 0) - Number(b.origins.atMost === 0) ||
    a.origins.atMost / a.documents - b.origins.atMost / b.documents ||
    a.origins.atLeast / a.documents - b.origins.atLeast / b.documents,
  contradiction: (a, b) => b.contradictedBy - a.contradictedBy || b.deniedBy - a.deniedBy,
  newness: (a, b) =>
    Number(a.firstSeen === null) - Number(b.firstSeen === null) ||
    byCodeUnits(b.firstSeen ?? '', a.firstSeen ?? ''),
};
