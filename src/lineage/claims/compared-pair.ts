import type { StatementComparison } from './compare-statements.ts';
import type { StatementCard } from './statement-card.ts';

/** Two statements that were compared, and how they stand to each other. */
export interface ComparedPair extends StatementComparison {
  readonly a: StatementCard;
  readonly b: StatementCard;
}
