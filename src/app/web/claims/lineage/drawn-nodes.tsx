import { counted } from '../../parts/counted.ts';
import { stanceSigns } from '../../parts/stance.tsx';
import { readableDay } from '../../parts/times.ts';
import { To } from '../../parts/to.tsx';
import { opposedWords, short, ways } from '../claim-words.tsx';
import { originKind } from '../origin-kind.ts';
import { openProof, originId } from '../origins-proof.tsx';
import type { Pointing } from './drawn-lines.tsx';
import type { Box, LineageLayout } from './lay-out-lineage.ts';
import type { ClaimPage, LineageNode } from './lineage-graph.ts';
import { nodeShape } from './node-shape.ts';
import { Sign } from './sign.tsx';

const unknownPublisher = 'Publisher unknown';
const unnamed = 'Unnamed';

/** What lets something be pointed at, reached by keys, and marked as on the way. */
export interface Own extends Pointing {
  readonly 'data-node': string;
  readonly className: string;
  readonly tabIndex: number;
  readonly onFocus: () => void;
}

/** An origin, which leads to who rests on it and why. */
export function DrawnOrigin({
  page,
  at,
  box,
  own,
}: {
  readonly page: ClaimPage;
  readonly at: number;
  readonly box: Box;
  readonly own: Own;
}) {
  const origin = page.origins[at];
  const { name = null, statements = [], doubtful = false } = origin ?? {};
  const kind = originKind(origin);
  return (
    <a
      {...own}
      href={`#${originId(at)}`}
      onClick={() => openProof(originId(at))}
      className={`${own.className} lineage-origin${doubtful ? ' lineage-doubtful' : ''}`}
      aria-label={`${short(name ?? unnamed)}, ${kind}; ${counted(statements.length, 'statement')}`}
    >
      <rect {...box} rx={4} />
      <Label box={box} first={name ?? unnamed} second={kind} />
    </a>
  );
}

/** A document, which leads to its words. */
export function DrawnNode({
  page,
  layout,
  node,
  box,
  own,
}: {
  readonly page: ClaimPage;
  readonly layout: LineageLayout;
  readonly node: LineageNode;
  readonly box: Box;
  readonly own: Own;
}) {
  const publisher = page.documents[node.document]?.publisher ?? unknownPublisher;
  return (
    <To
      path={`/documents/${node.document}`}
      query={{ statement: node.statements[0]?.id }}
      {...own}
      className={`${own.className} lineage-${node.stance}${node.opposed === null ? '' : ' lineage-opposed'}`}
      aria-label={nodeName(page, layout, node)}
    >
      <path d={nodeShape(node.stance, box)} />
      <Label
        box={box}
        first={publisher}
        second={`${stanceSigns[node.stance]}${node.opposed === null ? '' : stanceSigns[node.opposed]} ${secondLine(node)}`}
      />
      {node.isChokePoint && <Sign kind="choke-point" x={box.x + box.width - 4} y={box.y} />}
      {node.selfCitations.length > 0 && <Sign kind="self-citation" x={box.x + box.width - 26} y={box.y} />}
    </To>
  );
}

function secondLine({ published, statements }: LineageNode): string {
  // The year stands in the axis above.
  const day = readableDay(published).replace(/ -?\d{4,6}$/u, '');
  return statements.length === 1 ? day : `${day} · ${statements.length}×`;
}

/** For who listens: what is written in it, then the rest. */
function nodeName({ documents, names }: ClaimPage, { edges }: LineageLayout, node: LineageNode): string {
  const nameOf = (key: string) => short(documents[key.split(' ')[0] ?? '']?.publisher ?? unknownPublisher);
  const into = edges.filter(({ edge }) => edge.to === node.key);
  return [
    `${nameOf(node.document)}, ${secondLine(node)}`,
    node.stance,
    ...(node.opposed === null ? [] : [opposedWords[node.opposed]]),
    ...into.map(({ edge }) => `${ways[edge.kind]} ${nameOf(edge.from)}`),
    ...(node.isChokePoint ? ['choke point: all of it came through here'] : []),
    ...node.selfCitations.map(({ entity }) => `${short(names[entity] ?? entity)} cites itself here`),
  ].join('; ');
}

/** Two lines, cut where they are too long. */
function Label({
  box,
  first,
  second,
}: {
  readonly box: Box;
  readonly first: string;
  readonly second: string;
}) {
  return (
    <foreignObject {...box}>
      <div className="lineage-label">
        <bdi>{short(first)}</bdi> <span>{second}</span>
      </div>
    </foreignObject>
  );
}
