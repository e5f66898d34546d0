import { type KeyboardEvent, memo, useLayoutEffect, useRef, useState } from 'react';
import { counted } from '../parts/counted.ts';
import type { Stretch } from './moments.ts';
import { stretchWords } from './stretch-words.ts';
import { radiusOf, type TimeMark } from './time-marks.ts';
import { type MarkStep, walkMarks } from './walk-marks.ts';

/** What is chosen of each axis; null: what was chosen before stays. */
export interface ChosenTimes {
  readonly happened: Stretch | null;
  readonly said: Stretch | null;
}

/** What keys do among marks, in the pattern of a toolbar (WAI-ARIA Authoring Practices, roving tabindex). */
const steps: Readonly<Record<string, MarkStep>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

interface Marks {
  readonly marks: readonly TimeMark[];
  /** Is told which has the focus. */
  readonly onPoint: (mark: TimeMark | null) => void;
  readonly onChoose: (times: ChosenTimes) => void;
}

/** The marks: one tab stop, arrow keys lead from one to another, Enter looks closer. Not drawn anew while a frame is: there may be a thousand. */
export const DrawnMarks = memo(function DrawnMarks({ marks, onPoint, onChoose }: Marks) {
  const group = useRef<SVGGElement>(null);
  const [last, setLast] = useState('');
  const first = marks[walkMarks(marks, 0, 'first')];
  const tab = marks.some((mark) => keyOf(mark) === last) || first === undefined ? last : keyOf(first);
  const focus = (at: number) => {
    const next = group.current?.querySelectorAll<SVGElement>('[data-mark]')[at];
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent, mark: TimeMark, at: number) => {
    const step = steps[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (step !== undefined) focus(walkMarks(marks, at, step));
    else if (event.key === 'Enter' || event.key === ' ') {
      isLookingCloser.current = true;
      onChoose(mark);
    } else return;
    event.preventDefault();
  };
  // Looked at closely, the marks are others: the focus goes to the first of them, unless somebody has gone on meanwhile.
  const isLookingCloser = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the marks whose change matters
  useLayoutEffect(() => {
    if (!isLookingCloser.current || group.current?.contains(document.activeElement)) return;
    if (document.activeElement === document.body) focus(walkMarks(marks, 0, 'first'));
    else isLookingCloser.current = false;
  }, [marks]);
  return (
    <g ref={group} role="toolbar" aria-label="Marks: arrow keys lead from one to another, Enter looks closer">
      {marks.map((mark, at) => (
        // biome-ignore lint/a11y/useSemanticElements: a drawing has no button
        <g
          key={keyOf(mark)}
          className="timeline-mark"
          data-mark={mark.kind}
          role="button"
          tabIndex={keyOf(mark) === tab ? 0 : -1}
          aria-label={markWords(mark)}
          onClick={() => onChoose(mark)}
          onKeyDown={(event) => onKeyDown(event, mark, at)}
          onFocus={() => {
            setLast(keyOf(mark));
            onPoint(mark);
          }}
          onBlur={() => onPoint(null)}
        >
          <DrawnMark mark={mark} />
        </g>
      ))}
    </g>
  );
});

function keyOf({ kind, x, endX, y }: TimeMark): string {
  return `${kind} ${x} ${endX} ${y}`;
}

/** `2 statements: happened 7 Mar 2034, said 8 Mar 2034`. */
export function markWords({ count, happened, said }: TimeMark): string {
  return `${counted(count, 'statement')}: happened ${stretchWords(happened)}, said ${stretchWords(said)}`;
}

function DrawnMark({ mark }: { readonly mark: TimeMark }) {
  const { kind, x, endX, y, faint, count } = mark;
  const radius = radiusOf(count);
  const middle = (x + endX) / 2;
  return (
    <>
      <title>{markWords(mark)}</title>
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
    </>
  );
}
