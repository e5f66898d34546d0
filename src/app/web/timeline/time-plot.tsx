import { memo, useMemo } from 'react';
import { counted } from '../parts/counted.ts';
import { readableTime } from '../parts/times.ts';
import { boundsOf, type Stretch } from './moments.ts';
import { diagonal, radiusOf, type TimeMark, type TimePoint, timeMarks } from './time-marks.ts';
import { focusOf, type TimeScale, timeScale } from './time-scale.ts';
import { timeTicks } from './time-ticks.ts';
import { type Brushed, useBrush } from './use-brush.ts';

/** What is chosen of each axis; null: what was chosen before stays. */
export interface ChosenTimes {
  readonly happened: Stretch | null;
  readonly said: Stretch | null;
}

/** What an axis shows. */
interface Axis {
  readonly whole: Stretch;
  /** Time runs evenly over what somebody chose. */
  readonly isChosen: boolean;
}

/** Room around the plot, in pixels, for the names of the axes and of their ticks. */
const margin = { left: 84, right: 14, top: 26, bottom: 50 };
/** Height of it all by its width, in pixels: not so high that the list is out of sight. */
const heights = { narrow: 340, wide: 440, breaks: 600 };
/** The least distance of ticks, in pixels: a label must fit. */
const gaps = { x: 74, narrowX: 56, y: 38 };

/** So near to the right edge, in pixels, a label would not fit around its tick. */
const atEdge = 24;

/** The drawing itself: when it happened to the right, when that was said upwards. */
export function TimePlot({
  points,
  happened,
  said,
  width,
  onChoose,
}: {
  readonly points: readonly TimePoint[];
  readonly happened: Axis;
  readonly said: Axis;
  readonly width: number;
  readonly onChoose: (times: ChosenTimes) => void;
}) {
  const height = width < heights.breaks ? heights.narrow : heights.wide;
  const [right, bottom] = [width - margin.right, height - margin.bottom];
  const { x, y, marks } = useMemo(() => {
    const focus = focusOf(points.map((one) => ({ moment: one.said.from, count: one.count })));
    const across = timeScale(happened.whole, happened.isChosen ? null : focus, margin.left, right);
    const upwards = timeScale(said.whole, said.isChosen ? null : focus, bottom, margin.top);
    return { x: across, y: upwards, marks: timeMarks(points, across, upwards) };
  }, [points, happened, said, right, bottom]);
  const { brushed, handlers } = useBrush(({ x: across, y: upwards }) =>
    onChoose({ happened: stretchAlong(x, across), said: stretchAlong(y, upwards) }),
  );
  return (
    <svg
      className="timeline-plot"
      width={width}
      height={height}
      role="img"
      aria-label={`${counted(
        points.reduce((sum, { count }) => sum + count, 0),
        'statement',
      )} by when it happened (${stretchWords(happened.whole)}) and when that was said (${stretchWords(said.whole)}). The list below holds the same.`}
    >
      <HappenedAxis scale={x} right={right} top={margin.top} bottom={bottom} />
      <SaidAxis scale={y} left={margin.left} right={right} />
      <Diagonal x={x} y={y} />
      <rect
        className="timeline-plot-ground"
        data-plot
        x={margin.left}
        y={margin.top}
        width={Math.max(0, right - margin.left)}
        height={bottom - margin.top}
        {...handlers}
      />
      <Marks marks={marks} onChoose={onChoose} />
      {brushed !== null && <Frame brushed={brushed} right={right} bottom={bottom} />}
    </svg>
  );
}

function stretchAlong(scale: TimeScale, along: Brushed['x']): Stretch | null {
  if (along === null) return null;
  const [one, other] = along.map((pixel) => scale.momentAt(pixel)) as [number, number];
  return { from: Math.min(one, other), to: Math.max(one, other) };
}

/** `7 – 9 Mar 2034`. */
function stretchWords(stretch: Stretch): string {
  const { from, until } = boundsOf(stretch);
  return from === until ? readableTime(from) : readableTime(`${from}/${until}`);
}

function HappenedAxis({
  scale,
  right,
  top,
  bottom,
}: {
  readonly scale: TimeScale;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}) {
  const isNarrow = right - margin.left < heights.breaks;
  return (
    <g className="timeline-axis">
      {scale.pieces.length > 1 &&
        scale.pieces
          .slice(1)
          .map(({ start }) => (
            <line key={start} className="timeline-cut" x1={start} x2={start} y1={top} y2={bottom} />
          ))}
      {timeTicks(scale.pieces, isNarrow ? gaps.narrowX : gaps.x).map(({ at, label, within }) => (
        <g key={at} transform={`translate(${at} 0)`}>
          <line y1={top} y2={bottom + 4} />
          {[label, within].map((words, line) => (
            <text
              key={words}
              x={at > right - atEdge ? margin.right - 4 : 0}
              y={bottom + 17 + line * 14}
              textAnchor={at > right - atEdge ? 'end' : 'middle'}
            >
              {words}
            </text>
          ))}
        </g>
      ))}
      <text className="timeline-axis-name" x={right} y={bottom + 46} textAnchor="end">
        happened →
      </text>
      {!isNarrow && (
        <>
          <text x={margin.left + 6} y={top + 14}>
            said afterwards
          </text>
          <text x={right - 6} y={bottom - 8} textAnchor="end">
            said beforehand
          </text>
        </>
      )}
    </g>
  );
}

function SaidAxis({
  scale,
  left,
  right,
}: {
  readonly scale: TimeScale;
  readonly left: number;
  readonly right: number;
}) {
  const lowest = scale.pieces[0]?.start ?? 0;
  return (
    <g className="timeline-axis">
      {scale.pieces.length > 1 &&
        scale.pieces
          .slice(1)
          .map(({ start }) => (
            <line key={start} className="timeline-cut" x1={left} x2={right} y1={start} y2={start} />
          ))}
      {timeTicks(scale.pieces, gaps.y).map(({ at, label, within }) => (
        <g key={at} transform={`translate(0 ${at})`}>
          <line x1={left - 4} x2={right} />
          <text x={left - 8} y={4} textAnchor="end">
            {label}
          </text>
          {/* Lowest of all it would stand on the names of the other axis. */}
          <text x={left - 8} y={at > lowest - 16 ? -10 : 17} textAnchor="end">
            {within}
          </text>
        </g>
      ))}
      <text className="timeline-axis-name" x={4} y={14}>
        said ↑
      </text>
    </g>
  );
}

function Diagonal({ x, y }: { readonly x: TimeScale; readonly y: TimeScale }) {
  const places = diagonal(x, y);
  const [start, end] = longestOf(places);
  if (start === undefined || end === undefined) return null;
  const angle = (Math.atan2(end[1] - start[1], end[0] - start[0]) * 180) / Math.PI;
  const isLong = Math.hypot(end[0] - start[0], end[1] - start[1]) > 170;
  return (
    <g className="timeline-diagonal">
      <polyline points={places.map((place) => place.join(',')).join(' ')} />
      {isLong && (
        <text
          textAnchor="middle"
          transform={`translate(${(start[0] + end[0]) / 2} ${(start[1] + end[1]) / 2}) rotate(${angle}) translate(0 -6)`}
        >
          said as it happened
        </text>
      )}
    </g>
  );
}

type Place = readonly [number, number];

/** Both ends of the longest straight piece, where a label has most room. */
function longestOf(places: readonly Place[]): readonly [Place?, Place?] {
  const pieces = places.slice(1).map((end, at): readonly [Place, Place] => [places[at] ?? end, end]);
  const lengthOf = ([[x, y], [endX, endY]]: readonly [Place, Place]) => Math.hypot(endX - x, endY - y);
  return pieces.reduce<readonly [Place?, Place?]>((longest, piece) => {
    const [start, end] = longest;
    return start === undefined || end === undefined || lengthOf(piece) > lengthOf([start, end])
      ? piece
      : longest;
  }, []);
}

/** Not drawn anew while a frame is: there may be a thousand. */
const Marks = memo(function Marks({
  marks,
  onChoose,
}: {
  readonly marks: readonly TimeMark[];
  readonly onChoose: (times: ChosenTimes) => void;
}) {
  return marks.map((mark) => (
    <Mark
      key={`${mark.kind} ${mark.x} ${mark.endX} ${mark.y}`}
      mark={mark}
      onChoose={() => onChoose({ happened: mark.happened, said: mark.said })}
    />
  ));
});

function Mark({ mark, onChoose }: { readonly mark: TimeMark; readonly onChoose: () => void }) {
  const { kind, x, endX, y, faint, count, happened, said } = mark;
  const radius = radiusOf(count);
  const middle = (x + endX) / 2;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the drawing is one image; fields and list do the same with keys
    <g className="timeline-mark" data-mark={kind} onClick={onChoose}>
      <title>{`${counted(count, 'statement')}: happened ${stretchWords(happened)}, said ${stretchWords(said)}`}</title>
      {faint !== null && (
        <line className="timeline-mark-faint" x1={middle} x2={middle} y1={faint.top} y2={faint.bottom} />
      )}
      {kind === 'dot' ? (
        <circle cx={x} cy={y} r={radius} />
      ) : (
        <rect x={x} y={y - 3.5} width={Math.max(1, endX - x)} height={7} rx={3.5} />
      )}
      {count > 1 && (
        <text
          className={kind === 'dot' ? '' : 'timeline-mark-beside'}
          x={middle}
          y={kind === 'dot' ? y + 4 : y - 7}
          textAnchor="middle"
        >
          {count > 999 ? `${Math.round(count / 1_000)}k` : count}
        </text>
      )}
    </g>
  );
}

function Frame({
  brushed: { x, y },
  right,
  bottom,
}: {
  readonly brushed: Brushed;
  readonly right: number;
  readonly bottom: number;
}) {
  const [start, end] = x ?? [margin.left, right];
  const [top, foot] = y ?? [margin.top, bottom];
  return <rect className="timeline-frame" x={start} y={top} width={end - start} height={foot - top} />;
}
