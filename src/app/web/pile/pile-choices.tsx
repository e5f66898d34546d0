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
      <label className="row">
        <span className="small">Order</span>
        <select
          value={order}
          onChange={(event) => change({ order: event.target.value as Order, offset: undefined })}
        >
          {orders.map(([one, name]) => (
            <option key={one} value={one}>
              {name}
            </option>
          ))}
        </select>
      </label>
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
