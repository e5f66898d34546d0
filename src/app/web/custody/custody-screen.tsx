import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api, type Shapes } from '../api/client.ts';
import { custodyQuery, verificationQuery, workspaceQuery } from '../api/queries.ts';
import { counted } from '../parts/counted.ts';
import { Pager } from '../parts/pager.tsx';
import { Failure, Loading, Nothing } from '../parts/states.tsx';
import { readableTime } from '../parts/times.ts';
import { useQueryInAddress } from '../shell/address.ts';
import { useTitle } from '../shell/use-title.ts';
import { CustodyEntries } from './custody-entries.tsx';
import './custody.css';

const limit = 100;

/** The record of the whole workspace, and whether everything still fits it. */
export default function CustodyScreen() {
  useTitle('Custody');
  const offset = Number(useQueryInAddress().offset ?? 0);
  const { data, error, refetch } = useQuery(custodyQuery({ offset, limit }));
  return (
    <div className="stack">
      <h1>Custody</h1>
      <p className="custody-about">
        The record shows what was held and when, and that it has not changed since. It does not show that a
        document is authentic, true or complete. A head that you note elsewhere, a signature or a time stamp
        makes it proof against whoever could rewrite the whole file.
      </p>
      <Verification />
      <h2>The log</h2>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loading what="the log" />}
      {data?.total === 0 && (
        <Nothing title="Nothing was recorded yet.">
          <p>Whatever is added, decided or exported is.</p>
        </Nothing>
      )}
      {data !== undefined && data.total > 0 && (
        <>
          <p className="soft">{counted(data.total, 'entry', 'entries')}, the latest first</p>
          <CustodyEntries entries={data.entries} titles={data.titles} />
          <Pager offset={offset} limit={limit} total={data.total} />
        </>
      )}
    </div>
  );
}

/** Verifying the whole workspace, and what it found, in plain words. */
function Verification() {
  const client = useQueryClient();
  const { data } = useQuery(verificationQuery);
  const { data: workspace } = useQuery(workspaceQuery);
  const begin = useMutation({
    mutationFn: () => answerOf(api.POST('/api/verification')),
    onSettled: () => client.invalidateQueries({ queryKey: verificationQuery.queryKey }),
  });
  const head = workspace?.head;
  return (
    <section className="custody-verify stack" aria-label="Verification">
      {head != null && (
        <p>
          Head: <code>{`${head.n}:${head.hash}`}</code> <span className="soft small">Note it elsewhere.</span>
        </p>
      )}
      <p>
        <button
          type="button"
          className="primary screen-only"
          disabled={data?.state === 'running'}
          onClick={() => begin.mutate()}
        >
          Verify everything
        </button>
      </p>
      {begin.error !== null && <Failure error={begin.error} />}
      <div role="status">
        {data?.state === 'running' && (
          <p>
            <progress max={1} value={data.done} aria-label="Verified so far" /> Verifying:{' '}
            {Math.floor(data.done * 100)} %
          </p>
        )}
        {data?.state === 'failed' && (
          <p className="stance-denies">It could not be verified: {data.problem}</p>
        )}
        {data?.result != null && <Verdict result={data.result} />}
      </div>
    </section>
  );
}

type Result = NonNullable<Shapes['Verification']['result']>;

function Verdict({ result }: { readonly result: Result }) {
  const { sound, at, entries, originals, documents, bytes, withheld, signatures, stamps, faults, more } =
    result;
  return (
    <div className="stack">
      <p>
        <strong className={sound ? 'stance-affirms' : 'stance-denies'}>
          {sound
            ? '✓ Everything fits.'
            : `✕ ${counted(faults.length + more, 'thing')} ${faults.length + more === 1 ? 'does' : 'do'} not fit.`}
        </strong>{' '}
        Verified {readableTime(at)} UTC: {counted(originals, 'original')} of {bytes.toLocaleString('en-GB')}{' '}
        bytes against their hashes, the findings of {counted(documents, 'document')} against the log, and{' '}
        {counted(entries, 'entry', 'entries')} of the log against each other.
        {withheld > 0 &&
          ` ${counted(withheld, 'original')} ${withheld === 1 ? 'is' : 'are'} not in this copy, since something in them was redacted.`}
      </p>
      {faults.length > 0 && (
        <ul className="custody-faults">
          {faults.slice(0, 200).map(({ code, message }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two faults may be worded alike
            <li key={at}>
              <code>{code}</code> <bdi>{message}</bdi>
            </li>
          ))}
        </ul>
      )}
      <ul>
        {signatures.length === 0 && <li className="soft">Nobody has signed it.</li>}
        {signatures.map(({ entry, time, key, covers }) => (
          <li key={entry}>
            {key === null
              ? `The signature in entry ${entry} does not fit.`
              : `Signed ${readableTime(time)}: entry ${covers} and all before it, with the key ${key}.`}
          </li>
        ))}
        {stamps.length === 0 && <li className="soft">No authority has stamped its time.</li>}
        {stamps.map(({ entry, stamped, authority, covers }) => (
          <li key={entry}>
            {stamped === null
              ? `The time stamp in entry ${entry} does not fit.`
              : `${authority ?? 'An authority'} stamped on ${readableTime(stamped)} that entry ${covers} and all before it existed.`}
          </li>
        ))}
      </ul>
    </div>
  );
}
