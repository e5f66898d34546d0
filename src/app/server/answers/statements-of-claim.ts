import type { PileView } from '../view/pile-view.ts';

/**
 * Ids of the statements of a claim; null where there is none.
 *
 * @param named - its id (`c-…`), or that of one of its statements (`s-…`)
 */
export function statementsOfClaim(view: PileView, named: string): readonly string[] | null {
  const claim = view.claims.get(view.statements.get(named)?.claim ?? named);
  return claim?.statements ?? null;
}
