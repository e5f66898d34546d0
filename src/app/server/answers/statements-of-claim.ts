import { maybeClaimCalled } from '../../claims/claim-called.ts';
import type { PileView } from '../view/pile-view.ts';

/**
 * Ids of the statements of a claim; null where there is none.
 *
 * @param named - its id (`c-…`), one that it had, or that of one of its statements (`s-…`)
 */
export function statementsOfClaim(view: PileView, named: string): readonly string[] | null {
  return maybeClaimCalled(view, named, view.formerIds)?.statements ?? null;
}
