import { sureness } from '../../parts/sureness.ts';
import { changeText, ways } from '../claim-words.tsx';
import type { DrawnEdge, LineageLayout } from './lay-out-lineage.ts';
import { originKey } from './walk-lineage.ts';

/** What makes something be pointed at. */
export interface Pointing {
  readonly onMouseEnter: () => void;
  readonly onMouseLeave: () => void;
}

/** All lines: from origins, of ties, and of who took it from whom. Those on the way are marked. */
export function DrawnLines({
  layout: { links, ties, edges },
  way,
  pointing,
}: {
  readonly layout: LineageLayout;
  /** Keys of the nodes on the way from what is pointed at back to its origin. */
  readonly way: ReadonlySet<string>;
  readonly pointing: (key: string) => Pointing;
}) {
  const isOnWay = (from: string, to: string) => way.has(from) && way.has(to);
  return (
    <g>
      <Arrows />
      {links.map(({ origin, to, path }) => (
        <path
          key={`${origin} ${to}`}
          className={`lineage-link ${isOnWay(originKey(origin), to) ? 'lineage-on-way' : ''}`}
          d={path}
        />
      ))}
      {ties.map(({ tie, path }) => (
        <path key={tie.key} className="lineage-tie" d={path}>
          <title>They share wording; nobody knows which was first.</title>
        </path>
      ))}
      {edges.map((drawn) => (
        <Edge
          key={drawn.edge.key}
          drawn={drawn}
          isOnWay={drawn.isMain && isOnWay(drawn.edge.from, drawn.edge.to)}
          pointing={pointing(drawn.edge.to)}
        />
      ))}
    </g>
  );
}

function Edge({
  drawn: { edge, path, mark, isMain },
  isOnWay,
  pointing,
}: {
  readonly drawn: DrawnEdge;
  readonly isOnWay: boolean;
  readonly pointing: Pointing;
}) {
  const { kind, confidence, changes } = edge;
  const marks = [...new Set(changes.map((one) => one.kind[0]?.toUpperCase()))].join('');
  const title = [`${ways[kind]} it (${sureness(confidence)})`, ...changes.map(changeText)].join('\n');
  const classes = `lineage-edge lineage-edge-${kind} ${isMain ? '' : 'lineage-edge-beside'} ${isOnWay ? 'lineage-on-way' : ''}`;
  const width = 7 + marks.length * 7;
  return (
    <g className={classes} {...pointing} data-edge={kind} data-transmissions={edge.transmissions.length}>
      <title>{title}</title>
      <path className="lineage-reach" d={path} />
      <path d={path} markerEnd={isOnWay ? 'url(#lineage-arrow-on-way)' : 'url(#lineage-arrow)'} />
      {marks !== '' && (
        <g className="lineage-mark">
          <rect x={mark.x - width / 2} y={mark.y - 7} width={width} height={14} rx={7} />
          <text x={mark.x} y={mark.y + 3.5}>
            {marks}
          </text>
        </g>
      )}
    </g>
  );
}

/** Heads of arrows; a marker cannot take the colour of its line. */
function Arrows() {
  return (
    <defs>
      {['lineage-arrow', 'lineage-arrow-on-way'].map((id) => (
        <marker
          key={id}
          id={id}
          className={id}
          viewBox="0 0 8 8"
          refX={8}
          refY={4}
          markerWidth={8}
          markerHeight={8}
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0,0L8,4L0,8Z" />
        </marker>
      ))}
    </defs>
  );
}
