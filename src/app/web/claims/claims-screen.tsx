import { useQuery } from '@tanstack/react-query';
import { claimsQuery } from '../api/queries.ts';
import { ClaimCard } from '../parts/claim-card.tsx';
import { counted } from '../parts/counted.ts';
import { chosenOrder, OrderField } from '../parts/order-field.tsx';
import { Pager } from '../parts/pager.tsx';
import { Failure, Loading, Nothing } from '../parts/states.tsx';
import { WordsField } from '../parts/words-field.tsx';
import { useChangeQuery, useQueryInAddress } from '../shell/address.ts';
import { useTitle } from '../shell/use-title.ts';

/** Orders of the list, in the words of a person who looks for something. */
const orders = [
  ['spread', 'Most widely reported'],
  ['independence', 'Most reports on fewest origins'],
  ['contradiction', 'Most contradicted'],
  ['newness', 'Newest'],
] as const;

const limit = 100;

/** Claims by spread, independence, contradiction or newness. */
export default function ClaimsScreen() {
  useTitle('Claims');
  const query = useQueryInAddress();
  const change = useChangeQuery();
  const by = chosenOrder(orders, query.by);
  const offset = Number(query.offset ?? 0);
  const { data, error, refetch } = useQuery(
    claimsQuery({
      by,
      words: query.words,
      mood: query.mood as 'assertion' | undefined,
      denied: query.denied as 'yes' | undefined,
      distorted: query.distorted as 'yes' | undefined,
      asOf: query.asOf,
      offset,
      limit,
    }),
  );
  const toggle = (name: 'denied' | 'distorted', label: string) => (
    <button
      type="button"
      aria-pressed={query[name] === 'yes'}
      onClick={() => change({ [name]: query[name] === 'yes' ? undefined : 'yes', offset: undefined })}
    >
      {label}
    </button>
  );
  return (
    <div className="stack">
      <h1>Claims</h1>
      <div className="row screen-only">
        <WordsField
          label="Words in the claim"
          value={query.words ?? ''}
          onChange={(words) => change({ words, offset: undefined }, { replace: true })}
        />
        <OrderField
          orders={orders}
          value={by}
          onChange={(chosen) => change({ by: chosen, offset: undefined })}
        />
        <label className="row">
          <span className="small">Kind</span>
          <select
            value={query.mood ?? ''}
            onChange={(event) => change({ mood: event.target.value, offset: undefined })}
          >
            <option value="">All</option>
            <option value="assertion">Assertions</option>
            <option value="question">Questions</option>
            <option value="wish">Demands, hopes, plans</option>
            <option value="opinion">Opinions</option>
          </select>
        </label>
        {toggle('denied', 'Denied or contradicted')}
        {toggle('distorted', 'Changed in retelling')}
      </div>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loading what="claims" />}
      {data !== undefined && (
        <>
          <p className="soft" role="status">
            {counted(data.total, 'claim')}
          </p>
          {data.total === 0 ? (
            <Nothing title="No claim fits.">
              <p>Take a choice back, or look as of a later day.</p>
            </Nothing>
          ) : (
            <ol data-walk>
              {data.claims.map((claim) => (
                <li key={claim.id}>
                  <ClaimCard claim={claim} />
                </li>
              ))}
            </ol>
          )}
          <Pager offset={offset} limit={limit} total={data.total} />
        </>
      )}
    </div>
  );
}
