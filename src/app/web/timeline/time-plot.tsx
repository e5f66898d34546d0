import { useMemo, useState } from 'react';
import { counted } from '../parts/counted.ts';
import { type ChosenTimes, DrawnMarks, markWords } from './drawn-marks.tsx';
import type { Stretch } from './moments.ts';
import { stretchWords } from './stretch-words.ts';
import { diagonal, type TimeMark, type TimePoint, timeMarks } from './time-marks.ts';
import { focusOf, type TimeScale, timeScale } from './time-scale.ts';
import { timeTicks } from './time-ticks.ts';
import { type Brushed, useBrush } from './use-brush.ts';

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

/** The drawing itself: when it happened to the right, when that was said upwards. Its marks are one tab stop. */
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
  const [pointed, setPointed] = useState<TimeMark | null>(null);
  return (
    <>
      <svg
        className="timeline-plot"
        width={width}
        height={height}
        aria-label={`${counted(
          points.reduce((sum, { count }) => sum + count, 0),
          'statement',
        )} by when it happened (${stretchWords(happened.whole)}) and when that was said (${stretchWords(said.whole)}). The list below holds the same.`}
      >
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can have the focus */}
        <g aria-hidden="true">
          <HappenedAxis scale={x} right={right} top={margin.top} bottom={bottom} />
          <SaidAxis scale={y} left={margin.left} right={right} />
          <Diagonal x={x} y={y} />
        </g>
        <rect
          className="timeline-plot-ground"
          data-plot
          x={margin.left}
          y={margin.top}
          width={Math.max(0, right - margin.left)}
          height={bottom - margin.top}
          {...handlers}
        />
        <DrawnMarks marks={marks} onPoint={setPointed} onChoose={onChoose} />
        {brushed !== null && <Frame brushed={brushed} right={right} bottom={bottom} />}
      </svg>
      {/* Who listens hears the name of the mark; who sees has it here. */}
      <p className="timeline-pointed small" aria-hidden="true">
        {pointed !== null && markWords(pointed)}
      </p>
    </>
  );
}

function stretchAlong(scale: TimeScale, along: Brushed['x']): Stretch | null {
  if (along === null) return null;
  const [one, other] = along.map((pixel) => scale.momentAt(pixel)) as [number, number];
  return { from: Math.min(one, other), to: Math.max(one, other) };
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
