import { OrderField } from '../parts/order-field.tsx';
import { WordsField } from '../parts/words-field.tsx';
import { useChangeQuery, useQueryInAddress } from '../shell/address.ts';
import { type Order, orders } from './choices.ts';

/** Words and order of the pile. */
export function PileChoices({ order }: { readonly order: Order }) {
  const query = useQueryInAddress();
  const change = useChangeQuery();
  return (
    <div className="row pile-choices screen-only">
      <WordsField
        label="Words in title, publisher or path"
        value={query.words ?? ''}
        onChange={(words) => change({ words, offset: undefined }, { replace: true })}
      />
      <OrderField
        orders={orders}
        value={order}
        onChange={(chosen) => change({ order: chosen, offset: undefined })}
      />
      <button
        type="button"
        aria-pressed={query.problems === 'yes'}
        onClick={() => change({ problems: query.problems === 'yes' ? undefined : 'yes', offset: undefined })}
      >
        With problems
      </button>
    </div>
  );
}
