import { useMemo } from 'react';
import type { Shapes } from '../api/client.ts';
import { counted } from '../parts/counted.ts';
import { readableTime } from '../parts/times.ts';
import { useWidth } from '../parts/use-width.ts';
import { useChangeQuery, useQueryInAddress } from '../shell/address.ts';
import type { ChosenTimes } from './drawn-marks.tsx';
import { boundsOf } from './moments.ts';
import { TimePlot } from './time-plot.tsx';
import { pointsOfCells, pointsOfItems, stretched, windowOf } from './time-points.ts';
import './timeline-drawing.css';

type Timeline = Shapes['Timeline'];

/** Statements on two axes, and ways to look closer. */
export function TimelineDrawing({
  cells,
  items,
  dated,
}: {
  readonly cells: Timeline['cells'];
  /** All that are dated, where there are few enough. */
  readonly items: Timeline['items'] | undefined;
  readonly dated: number;
}) {
  const { from, until, saidFrom, saidUntil } = useQueryInAddress();
  const change = useChangeQuery();
  const [ref, width] = useWidth<HTMLDivElement>();
  const points = useMemo(
    () => (items === undefined ? pointsOfCells(cells) : pointsOfItems(items)),
    [cells, items],
  );
  const happened = useMemo(
    () =>
      windowOf(
        from,
        until,
        points.map((one) => one.happened),
      ),
    [from, until, points],
  );
  const said = useMemo(
    () =>
      windowOf(
        saidFrom,
        saidUntil,
        points.map((one) => one.said),
      ),
    [saidFrom, saidUntil, points],
  );
  const choose = (times: ChosenTimes) => change({ ...queryOf(times), offset: undefined });
  const look = (factor: number) =>
    choose({
      happened: happened === null ? null : stretched(happened, factor),
      said: said === null ? null : stretched(said, factor),
    });
  const isChosen = [from, until, saidFrom, saidUntil].some((one) => one !== undefined);
  // What is open at an end has no window while nothing is there.
  const isSeen = happened !== null && said !== null;
  const drawn = points.reduce((sum, { count }) => sum + count, 0);
  return (
    <figure className="timeline-drawing">
      <div className="row screen-only">
        <button type="button" disabled={!isSeen} onClick={() => look(1 / 2)}>
          Closer
        </button>
        <button type="button" disabled={!isChosen || !isSeen} onClick={() => look(2)}>
          Wider
        </button>
        <button
          type="button"
          disabled={!isChosen}
          onClick={() =>
            change({
              from: undefined,
              until: undefined,
              saidFrom: undefined,
              saidUntil: undefined,
              offset: undefined,
            })
          }
        >
          All times
        </button>
        <ChosenWords title="happened" from={from} until={until} />
        <ChosenWords title="said" from={saidFrom} until={saidUntil} />
      </div>
      <div ref={ref} className={isSeen ? 'timeline-plot-place' : ''}>
        {width > 0 && happened !== null && said !== null && (
          <TimePlot
            points={points}
            happened={{ whole: happened, isChosen: from !== undefined || until !== undefined }}
            said={{ whole: said, isChosen: saidFrom !== undefined || saidUntil !== undefined }}
            width={width}
            onChoose={choose}
          />
        )}
      </div>
      {isSeen && (
        <figcaption className="soft small">
          Draw a frame to look closer, or choose a mark: arrow keys lead from one to another. A bar is as long
          as the time that is told; a dashed line spans when it can have been said
          {dated > drawn
            ? `; ${counted(dated - drawn, 'statement')} of unknown time of saying not drawn`
            : ''}
          . Beyond dotted lines time is drawn closer together. Clock times as they are written, each in its
          own zone. The list below holds the same.
        </figcaption>
      )}
    </figure>
  );
}

function queryOf({ happened, said }: ChosenTimes): Record<string, string> {
  const [when, saying] = [happened && boundsOf(happened), said && boundsOf(said)];
  return {
    ...(when === null ? {} : { from: when.from, until: when.until }),
    ...(saying === null ? {} : { saidFrom: saying.from, saidUntil: saying.until }),
  };
}

function ChosenWords({
  title,
  from,
  until,
}: {
  readonly title: string;
  readonly from: string | undefined;
  readonly until: string | undefined;
}) {
  if (from === undefined && until === undefined) return null;
  const bounds = [from && `from ${readableTime(from)}`, until && `until ${readableTime(until)}`];
  return (
    <span className="small">
      {title} {bounds.filter(Boolean).join(' ')}
    </span>
  );
}
