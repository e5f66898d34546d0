import type { StatementComparison } from './compare-statements.ts';
import type { Signature } from './signature.ts';

/** Two statements that were compared, and how they stand to each other. */
export interface ComparedPair extends StatementComparison {
  readonly a: Signature;
  readonly b: Signature;
}
