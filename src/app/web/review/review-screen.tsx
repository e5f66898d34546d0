import { useQuery } from '@tanstack/react-query';
import { agreementQuery, reviewQueueQuery } from '../api/queries.ts';
import { counted } from '../parts/counted.ts';
import { DocumentName } from '../parts/document-name.tsx';
import { Pager } from '../parts/pager.tsx';
import { shorten } from '../parts/shorten.ts';
import { Failure, Loading, Nothing } from '../parts/states.tsx';
import { sureness } from '../parts/sureness.ts';
import { To } from '../parts/to.tsx';
import { useQueryInAddress } from '../shell/address.ts';
import { useTitle } from '../shell/use-title.ts';
import { Agreement } from './agreement.tsx';
import { Casebook } from './casebook.tsx';
import './review-screen.css';

const limit = 50;

/** What a person has not reviewed yet, the least certain first; and how far reviewers agree. */
export default function ReviewScreen() {
  useTitle('Review');
  const { offset: written = '0' } = useQueryInAddress();
  const offset = Number(written);
  const { data, error, refetch } = useQuery(reviewQueueQuery({ offset, limit }));
  const agreement = useQuery(agreementQuery);
  return (
    <div className="stack">
      <h1>Review</h1>
      <p className="review-about soft">
        Each leads to its document, where one key says what you think of it: <kbd>y</kbd> accepts,{' '}
        <kbd>n</kbd> rejects, <kbd>e</kbd> corrects, <kbd>z</kbd> undoes.
      </p>
      {agreement.data !== undefined && <Agreement agreement={agreement.data} />}
      {agreement.data !== undefined && agreement.data.reviewed > 0 && <Casebook />}
      {agreement.error !== null && <Failure error={agreement.error} />}
      <h2>
        Waiting
        {data === undefined ? '' : ` for ${data.reviewer || 'you'}: ${counted(data.total, 'attribution')}`}
      </h2>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loading what="the queue" />}
      {data?.total === 0 && <Nothing title="Nothing is waiting: you have reviewed everything." />}
      {data !== undefined && data.total > 0 && (
        <>
          <ol data-walk className="review-queue">
            {data.items.map(({ id, document, words, confidence, others }) => (
              <li key={id}>
                <p className="review-words">
                  <To path={`/documents/${document.id}`} query={{ attribution: id }}>
                    <bdi>{shorten(words.content, 240)}</bdi>
                  </To>
                </p>
                <p className="small">
                  <bdi>{words.source === null ? 'nobody named' : shorten(words.source, 120)}</bdi>{' '}
                  {words.cue !== null && (
                    <span className="review-cue">
                      <bdi>{shorten(words.cue, 80)}</bdi>
                    </span>
                  )}{' '}
                  <span className="soft">
                    · {sureness(confidence)}
                    {others > 0 && ` · reviewed by ${counted(others, 'other person', 'other persons')}`}
                  </span>
                </p>
                <p>
                  <DocumentName document={document} />
                </p>
              </li>
            ))}
          </ol>
          <Pager offset={offset} limit={limit} total={data.total} />
        </>
      )}
    </div>
  );
}
