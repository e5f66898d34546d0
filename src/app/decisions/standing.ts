import type { ClaimDecision, IdentityDecision } from '../../model/decision.ts';

/** Decisions that were not withdrawn, the earliest first; withdrawals are not among them. */
export function standing<One extends ClaimDecision | IdentityDecision>(decisions: readonly One[]): One[] {
  const withdrawn = new Set(decisions.flatMap((one) => (one.kind === 'withdrawal' ? [one.withdrawn] : [])));
  return decisions.filter((one) => one.kind !== 'withdrawal' && !withdrawn.has(one.id));
}
