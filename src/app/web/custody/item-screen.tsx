import { useQuery } from '@tanstack/react-query';
import { custodyItemQuery } from '../api/queries.ts';
import { counted } from '../parts/counted.ts';
import { Failure, Loading } from '../parts/states.tsx';
import { To } from '../parts/to.tsx';
import type { ScreenProps } from '../shell/screen-props.ts';
import { useTitle } from '../shell/use-title.ts';
import { CustodyEntries } from './custody-entries.tsx';
import './custody.css';

/** Whether the bytes still have their hash, in words. */
const verdicts = {
  yes: ['stance-affirms', '✓ The bytes that are held have this hash: they are what came in.'],
  no: [
    'stance-denies',
    '✕ The bytes that are held do not have this hash: they were changed since they came in.',
  ],
  missing: ['stance-doubts', '? The bytes are not in this workspace.'],
} as const;

/** The record of one item: its bytes, and everything that was done with them. */
export default function ItemScreen({ id }: ScreenProps) {
  useTitle('Custody of an item');
  const { data, error, refetch } = useQuery(custodyItemQuery(id));
  return (
    <div className="stack">
      <h1>Custody of an item</h1>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loading what="the record" />}
      {data !== undefined && (
        <>
          <dl className="custody-facts">
            <dt>Came in as</dt>
            <dd>
              {data.paths.map((path) => (
                <bdi key={path}>{path} </bdi>
              ))}
            </dd>
            <dt>SHA-256</dt>
            <dd>
              <code>{data.evidence}</code>
            </dd>
            <dt>Size</dt>
            <dd>{data.bytes === null ? 'not held' : `${data.bytes.toLocaleString('en-GB')} bytes`}</dd>
            <dt>Just now</dt>
            <dd className={verdicts[data.intact][0]}>{verdicts[data.intact][1]}</dd>
            <dt>Read as</dt>
            <dd>
              <ul>
                {data.documents.slice(0, 50).map(({ id: document, title, reader }) => (
                  <li key={document}>
                    <To path={`/documents/${document}`}>
                      <bdi>{title ?? document}</bdi>
                    </To>{' '}
                    <span className="soft small">by {reader}</span>
                  </li>
                ))}
              </ul>
              {data.documents.length > 50 && (
                <p>and {counted(data.documents.length - 50, 'document')} more</p>
              )}
            </dd>
          </dl>
          <p>
            <a href={`/api/documents/${id}/original`} download className="button screen-only">
              Save the original
            </a>
          </p>
          <h2>What was done with it</h2>
          <CustodyEntries
            entries={data.entries}
            titles={Object.fromEntries(data.documents.map((one) => [one.id, one.title ?? one.id]))}
          />
          <p className="soft">
            This shows that the bytes are the same as when they came in.{' '}
            <To path="/custody">Verify everything</To> to see that the record itself fits.
          </p>
        </>
      )}
    </div>
  );
}
