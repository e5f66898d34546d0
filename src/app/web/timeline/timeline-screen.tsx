import { useQuery } from '@tanstack/react-query';
import { timelineQuery } from '../api/queries.ts';
import { counted } from '../parts/counted.ts';
import { Pager } from '../parts/pager.tsx';
import { Failure, Loading, Nothing } from '../parts/states.tsx';
import { useChangeQuery, useQueryInAddress } from '../shell/address.ts';
import { useTitle } from '../shell/use-title.ts';
import { TimeChoices } from './time-choices.tsx';
import { TimelineDrawing } from './timeline-drawing.tsx';
import { TimelineList } from './timeline-list.tsx';
import './timeline-screen.css';

/** So many statements stand on one page of the list, below a drawing that has hundreds of marks itself: both must be there at once. */
const limit = 50;
/** As many or fewer are drawn each by its own minute; more, by their days. */
const drawnSingly = 500;

/** What is said to have happened when, and when it was said: drawn on two axes, then as a list. */
export default function TimelineScreen() {
  useTitle('Timeline');
  const query = useQueryInAddress();
  const change = useChangeQuery();
  const { from, until, saidFrom, saidUntil, through, about, asOf } = query;
  const chosen = { from, until, saidFrom, saidUntil, through, about, asOf };
  const isTimeChosen = [from, until, saidFrom, saidUntil].some((one) => one !== undefined);
  const offset = Number(query.offset ?? 0);
  const undated = query.undated === 'yes' ? 'yes' : undefined;
  const { data, error, refetch } = useQuery(timelineQuery({ ...chosen, undated, offset, limit }));
  const single = useQuery({
    ...timelineQuery({ ...chosen, offset: 0, limit: drawnSingly }),
    enabled: data !== undefined && data.dated > 0 && data.dated <= drawnSingly,
  });
  const total = (data?.dated ?? 0) + (undated === undefined ? 0 : (data?.undated ?? 0));
  return (
    <div className="stack">
      <div className="timeline-head">
        <h1>Timeline</h1>
        <p className="soft small">When it is said to have happened, and when that was said.</p>
      </div>
      <TimeChoices />
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loading what="the time line" />}
      {data !== undefined && (
        <>
          {(data.dated > 0 || isTimeChosen) && (
            <TimelineDrawing
              cells={data.cells}
              items={data.dated <= drawnSingly ? single.data?.items : undefined}
              dated={data.dated}
            />
          )}
          <div className="row">
            <p role="status">
              {counted(data.dated, 'statement')} {data.dated === 1 ? 'tells' : 'tell'} when it happened
              {/* Who asks for a time asks for none of these. */}
              {from === undefined && until === undefined
                ? `, ${data.undated.toLocaleString('en-GB')} ${data.undated === 1 ? 'does' : 'do'} not.`
                : '.'}
            </p>
            {(data.undated > 0 || undated !== undefined) && (
              <button
                type="button"
                aria-pressed={undated !== undefined}
                onClick={() =>
                  change({ undated: undated === undefined ? 'yes' : undefined, offset: undefined })
                }
              >
                List those that tell no time
              </button>
            )}
          </div>
          {total === 0 ? (
            <NothingDated isChosen={Object.values(chosen).some((one) => one !== undefined)} />
          ) : (
            <TimelineList items={data.items} documents={data.documents} />
          )}
          <Pager offset={offset} limit={limit} total={total} />
        </>
      )}
    </div>
  );
}

function NothingDated({ isChosen }: { readonly isChosen: boolean }) {
  if (isChosen)
    return (
      <Nothing title="No statement that tells a time fits.">
        <p>Take a choice back, list those that tell no time, or look as of a later day.</p>
      </Nothing>
    );
  return (
    <Nothing title="No statement tells when something happened.">
      <p>
        A day without its year can be placed only where the document is dated: see in the pile which are not,
        and state their dates with <code>hearsay correct</code>.
      </p>
    </Nothing>
  );
}
