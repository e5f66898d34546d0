import type { Shapes } from '../api/client.ts';
import { shorten } from './shorten.ts';
import { readableDay } from './times.ts';
import { To } from './to.tsx';

/** A document in one line: its publisher, day and title, which lead to its words. */
export function DocumentName({
  document,
  at,
}: {
  readonly document: Shapes['DocumentName'];
  /** Id of a statement to which the link leads. */
  readonly at?: string;
}) {
  const { id, path, record, title, publisher, published } = document;
  return (
    <span>
      <span className="soft small">
        <bdi>{shorten(publisher ?? 'Publisher unknown', 120)}</bdi> · {readableDay(published)} ·{' '}
      </span>
      <To path={`/documents/${id}`} query={{ statement: at }}>
        <bdi>{shorten(title ?? `${path}${record === null ? '' : ` (${record})`}`)}</bdi>
      </To>
    </span>
  );
}
