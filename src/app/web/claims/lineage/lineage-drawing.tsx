import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { DrawnBand, DrawnDays } from './drawn-axis.tsx';
import { DrawnLines, type Pointing } from './drawn-lines.tsx';
import { DrawnNode, DrawnOrigin, type Own } from './drawn-nodes.tsx';
import type { LineageLayout } from './lay-out-lineage.ts';
import type { ClaimPage } from './lineage-graph.ts';
import { type Direction, originKey, walkLineage, wayBack } from './walk-lineage.ts';

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Who moves over something on the way to something else does not point at it: so long the pointer rests, in milliseconds. */
const rest = 80;

interface DrawingProps {
  readonly page: ClaimPage;
  readonly layout: LineageLayout;
  /** Key of what is pointed at or focused. */
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

/** The lineage, drawn from left to right by time. One tab stop; arrow keys lead along its edges, Enter to the words. */
export function LineageDrawing({ page, layout, chosen, onChoose }: DrawingProps) {
  const svg = useRef<SVGSVGElement>(null);
  const first = layout.origins[0] === undefined ? layout.nodes[0]?.node.key : originKey(layout.origins[0].at);
  const [last, setLast] = useState(first);
  // What had the focus last may be gone when the claim was read anew.
  const isThere =
    layout.origins.some(({ at }) => originKey(at) === last) || layout.forest.branches.has(last ?? '');
  const tab = isThere ? last : first;
  const way = useMemo(() => new Set(chosen === null ? [] : wayBack(layout, chosen)), [layout, chosen]);
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = directions[event.key];
    const from = (event.target as Element).getAttribute('data-node');
    if (direction === undefined || from === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const to = walkLineage(layout, from, direction);
    const next = [...(svg.current?.querySelectorAll<SVGElement>('[data-node]') ?? [])].find(
      (one) => one.dataset.node === to,
    );
    next?.focus();
    next?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pointing = (choose: () => void): Pointing => ({
    onMouseEnter: () => {
      timer.current = setTimeout(choose, rest);
    },
    onMouseLeave: () => clearTimeout(timer.current),
  });
  const own = (key: string): Own => ({
    'data-node': key,
    className: way.has(key) ? 'lineage-node lineage-on-way' : 'lineage-node',
    tabIndex: key === tab ? 0 : -1,
    onFocus: () => {
      setLast(key);
      onChoose(key);
    },
    ...pointing(() => onChoose(key)),
  });
  return (
    <section className="lineage-box" aria-label="Drawing of the lineage">
      <svg
        ref={svg}
        className={chosen === null ? 'lineage-drawing' : 'lineage-drawing lineage-has-chosen'}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        width={layout.width}
        height={layout.height}
        onKeyDown={onKeyDown}
        aria-label="Documents and who took the claim from whom; arrow keys lead along the edges"
      >
        <DrawnDays days={layout.days} height={layout.height} />
        {layout.dissent !== null && <DrawnBand y={layout.dissent} width={layout.width} />}
        <DrawnLines layout={layout} way={way} pointing={(key) => pointing(() => onChoose(key))} />
        {layout.origins.map(({ at, box }) => (
          <DrawnOrigin key={at} page={page} at={at} box={box} own={own(originKey(at))} />
        ))}
        {layout.nodes.map(({ node, box }) => (
          <DrawnNode key={node.key} page={page} layout={layout} node={node} box={box} own={own(node.key)} />
        ))}
      </svg>
    </section>
  );
}
