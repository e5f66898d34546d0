import type { Alert } from './alert.ts';
import type { Attribution } from './attribution.ts';
import type { Claim } from './claim.ts';
import type { Derivation } from './derivation.ts';
import type { Document } from './document.ts';
import type { Entity } from './entity.ts';
import type { Statement } from './statement.ts';
import type { TimeExpression } from './time.ts';

/** Everything found in a pile, in one document. The contract with other programs; see docs/ledger.schema.json. */
export interface Ledger {
  /** Version of this contract. */
  readonly hearsay: 1;
  readonly documents: readonly Document[];
  readonly entities: readonly Entity[];
  readonly times: readonly TimeExpression[];
  readonly attributions: readonly Attribution[];
  readonly statements: readonly Statement[];
  readonly claims: readonly Claim[];
  readonly derivations: readonly Derivation[];
  readonly alerts: readonly Alert[];
}
