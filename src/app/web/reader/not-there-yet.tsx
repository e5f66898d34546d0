import type { Shapes } from '../api/client.ts';
import { shorten } from '../parts/shorten.ts';
import { Nothing } from '../parts/states.tsx';
import { readableDay } from '../parts/times.ts';
import { useChangeQuery } from '../shell/address.ts';

/** A document that nobody could have read by the day as of which everything is shown. */
export function NotThereYet({
  page,
  asOf,
}: {
  readonly page: Shapes['DocumentPage'];
  readonly asOf: string;
}) {
  const change = useChangeQuery();
  const { title, path, published } = page.document;
  return (
    <div className="stack">
      <h1 dir="auto">{shorten(title ?? path)}</h1>
      <Nothing title={`As of ${readableDay(asOf)}, this document was not there yet.`}>
        <p>
          {published === null ? 'It came into the workspace' : 'It was published'} on{' '}
          {readableDay(page.known)}.
        </p>
        <p className="row">
          <button type="button" onClick={() => change({ asOf: page.known ?? undefined })}>
            Look as of {readableDay(page.known)}
          </button>
          <button type="button" onClick={() => change({ asOf: undefined })}>
            Look as of today
          </button>
        </p>
      </Nothing>
    </div>
  );
}
