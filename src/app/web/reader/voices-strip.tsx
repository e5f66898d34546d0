import type { Shapes } from '../api/client.ts';
import { Chain } from '../parts/chain.tsx';
import type { Passage, ReadingPlan } from './reading-plan.ts';
import { voicesOf } from './voices.ts';

/** Through whom the words came at which somebody points, or that are chosen. */
export function VoicesStrip({
  page,
  plan,
  passage,
}: {
  readonly page: Shapes['DocumentPage'];
  readonly plan: ReadingPlan;
  readonly passage: Passage | null;
}) {
  const chain = passage === null ? null : chainOf(page, plan, passage);
  return (
    <div className="reader-strip screen-only" role="status">
      {chain === null ? (
        <span className="soft small">
          Point at words to see through whom they came. <kbd>[</kbd> and <kbd>]</kbd> lead from statement to
          statement.
        </span>
      ) : (
        <Chain chain={chain} names={page.names} />
      )}
    </div>
  );
}

/** Of a statement as lineage has it, of an attribution as the text has it; null of a mere stretch. */
export function chainOf(
  page: Shapes['DocumentPage'],
  plan: ReadingPlan,
  { statement, attribution }: Passage,
): readonly Shapes['Link'][] | null {
  if (statement !== null) return statement.chain;
  return attribution === null ? null : voicesOf(page, plan.attributions, attribution);
}
