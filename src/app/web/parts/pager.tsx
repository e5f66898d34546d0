import { useChangeQuery } from '../shell/address.ts';

/** Which part of a long list is shown, and the way to the others. The place stands in the address. */
export function Pager({
  offset,
  limit,
  total,
}: {
  readonly offset: number;
  readonly limit: number;
  readonly total: number;
}) {
  const change = useChangeQuery();
  if (total <= limit && offset === 0) return null;
  const lead = (to: number) => change({ offset: to === 0 ? undefined : String(to) });
  return (
    <nav className="row screen-only" aria-label="Pages of the list">
      <button type="button" disabled={offset === 0} onClick={() => lead(Math.max(0, offset - limit))}>
        Earlier in the list
      </button>
      <span className="small soft">
        {(offset + 1).toLocaleString('en-GB')} to {Math.min(offset + limit, total).toLocaleString('en-GB')} of{' '}
        {total.toLocaleString('en-GB')}
      </span>
      <button type="button" disabled={offset + limit >= total} onClick={() => lead(offset + limit)}>
        Later in the list
      </button>
    </nav>
  );
}
