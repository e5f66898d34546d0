import { useId, useMemo, useState } from 'react';
import type { Shapes } from '../../api/client.ts';
import { counted } from '../../parts/counted.ts';
import { shortName } from '../../parts/short-name.ts';
import { To } from '../../parts/to.tsx';
import { kindNames, kindSigns } from '../kinds.ts';
import { tieKey } from './lanes.ts';
import { box, layOutNetwork, type NetworkLayout, type Place, tiePath } from './lay-out-network.ts';
import { type Tie, tieKinds } from './ties.ts';

type Network = Shapes['Network'];

/** Actors as boxes that lead to them, and ties as arrows between them; those of one stand out while the pointer or the focus is on it. */
export function NetworkDrawing({
  network: { nodes, edges },
  width,
  around,
}: {
  readonly network: Network;
  /** Of the room there is, in pixels. */
  readonly width: number;
  /** Id of the actor around which it is drawn. */
  readonly around: string | undefined;
}) {
  const [lit, setLit] = useState<string | null>(null);
  const layout = useMemo(() => layOutNetwork(nodes, edges, width - 2), [nodes, edges, width]);
  const beside = useMemo(
    () => new Set(edges.flatMap(({ from, to }) => (from === lit || to === lit ? [from, to] : []))),
    [edges, lit],
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with keys
    <section className="network-scroll" tabIndex={0} aria-label="Drawing of the network">
      <div className="network-plane" style={{ width: layout.width, height: layout.height }}>
        <Ties ties={edges} layout={layout} lit={lit} />
        {nodes.map((node) => (
          <Box
            key={node.id}
            node={node}
            place={layout.places.get(node.id)}
            look={lookOf(node.id, { lit, beside, around })}
            onLight={setLit}
          />
        ))}
      </div>
    </section>
  );
}

function lookOf(
  id: string,
  {
    lit,
    beside,
    around,
  }: {
    readonly lit: string | null;
    readonly beside: ReadonlySet<string>;
    readonly around: string | undefined;
  },
): string {
  const isDim = lit !== null && lit !== id && !beside.has(id);
  return `${isDim ? 'network-dim' : ''} ${id === around ? 'network-middle' : ''}`;
}

function Box({
  node: { id, name, type, statements },
  place,
  look,
  onLight,
}: {
  readonly node: Network['nodes'][number];
  readonly place: Place | undefined;
  readonly look: string;
  readonly onLight: (id: string | null) => void;
}) {
  if (place === undefined) return null;
  const what = `, ${kindNames[type]}, ${counted(statements, 'statement')}`;
  return (
    <To
      path={`/actors/${id}`}
      className={`network-box ${look}`}
      style={{ left: place.x, top: place.y, width: box.width, height: box.height }}
      title={`${shortName(name)}${what}`}
      onMouseEnter={() => onLight(id)}
      onMouseLeave={() => onLight(null)}
      onFocus={() => onLight(id)}
      onBlur={() => onLight(null)}
    >
      <span aria-hidden="true">{kindSigns[type]}</span>
      <bdi>{shortName(name, 60)}</bdi>
      <span className="unseen">{what}</span>
    </To>
  );
}

function Ties({
  ties,
  layout,
  lit,
}: {
  readonly ties: readonly Tie[];
  readonly layout: NetworkLayout;
  readonly lit: string | null;
}) {
  const id = useId();
  const drawn = ties.flatMap((tie) => {
    const [from, to] = [layout.places.get(tie.from), layout.places.get(tie.to)];
    const way = layout.ways.get(tieKey(tie)) ?? [];
    return from === undefined || to === undefined ? [] : [{ tie, from, to, way }];
  });
  return (
    <svg className="network-ties" width={layout.width} height={layout.height} aria-hidden="true">
      <defs>
        {tieKinds.map(({ kind }) => (
          <marker
            key={kind}
            id={`${id}${kind}`}
            viewBox="0 0 8 8"
            refX="7.5"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path className={`network-head network-head-${kind}`} d="M0,0L8,4L0,8Z" />
          </marker>
        ))}
      </defs>
      {drawn.map(({ tie, from, to, way }) => (
        <path
          key={tieKey(tie)}
          className={`network-tie network-tie-${tie.kind} ${lit !== null && !isOf(tie, lit) ? 'network-dim' : ''}`}
          d={tiePath(from, to, way)}
          strokeWidth={Math.min(6, 0.6 + Math.sqrt(tie.count))}
          markerEnd={`url(#${id}${tie.kind})`}
        />
      ))}
      {drawn
        .filter(({ tie }) => lit !== null && isOf(tie, lit) && tie.count > 1)
        .map(({ tie, from, to, way }) => (
          <text
            key={tieKey(tie)}
            className="network-count"
            x={countAt(way.at(-1) ?? from, to)}
            y={((way.at(-1) ?? from).y + to.y + box.height) / 2 + 4}
            textAnchor="middle"
          >
            {tie.count}
          </text>
        ))}
    </svg>
  );
}

/** In the middle of the last stretch; of a tie within a column, beside its boxes. */
function countAt(from: Place, to: Place): number {
  const isInColumn = Math.abs(from.x - to.x) < box.width;
  return isInColumn ? from.x + box.width + box.aside / 2 : (from.x + to.x + box.width) / 2;
}

function isOf({ from, to }: Tie, id: string): boolean {
  return from === id || to === id;
}
