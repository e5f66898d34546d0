import type { Claim } from '../model/claim.ts';
import type { Findings } from '../model/findings.ts';
import type { Statement } from '../model/statement.ts';

export interface GroupedClaims {
  readonly statements: readonly Statement[];
  readonly claims: readonly Claim[];
}

/** Groups the statements of a pile into claims. The order of `findings` makes no difference to the result. */
export function groupClaims(_findings: readonly Findings[]): GroupedClaims {
  return { statements: [], claims: [] };
}
