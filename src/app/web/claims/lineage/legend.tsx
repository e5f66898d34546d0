import { ways } from '../claim-words.tsx';
import type { LineageLayout } from './lay-out-lineage.ts';
import type { LineageEdge } from './lineage-graph.ts';
import { nodeShape } from './node-shape.ts';
import { Sign } from './sign.tsx';

const kinds = Object.keys(ways) as LineageEdge['kind'][];
const stances = ['affirms', 'reports', 'denies', 'doubts'] as const;

/** What lines, outlines and signs mean; those only that are drawn. */
export function Legend({ layout: { edges, ties, nodes, links } }: { readonly layout: LineageLayout }) {
  const changed = new Set(edges.flatMap(({ edge }) => edge.changes.map(({ kind }) => kind)));
  return (
    <ul className="lineage-legend" aria-label="Legend">
      {links.length > 0 && (
        <li>
          <Line className="lineage-link" /> has it from the origin itself
        </li>
      )}
      {kinds
        .filter((kind) => edges.some(({ edge }) => edge.kind === kind))
        .map((kind) => (
          <li key={kind}>
            <Line className={`lineage-edge lineage-edge-${kind}`} hasArrow /> {kind}
          </li>
        ))}
      {ties.length > 0 && (
        <li>
          <Line className="lineage-tie" /> shared wording, nobody knows which was first
        </li>
      )}
      {stances
        .filter((stance) => nodes.some(({ node }) => node.stance === stance))
        .map((stance) => (
          <li key={stance}>
            <svg width="36" height="20" aria-hidden="true" className={`lineage-node lineage-${stance}`}>
              <path d={nodeShape(stance, { x: 1, y: 1, width: 34, height: 18 })} />
            </svg>{' '}
            {stance}
          </li>
        ))}
      {(['denies', 'doubts'] as const)
        .filter((one) => nodes.some(({ node }) => node.opposed === one))
        .map((one) => (
          <li key={one}>
            <svg
              width="36"
              height="20"
              aria-hidden="true"
              className="lineage-node lineage-affirms lineage-opposed"
            >
              <path d={nodeShape('affirms', { x: 1, y: 1, width: 34, height: 18 })} />
            </svg>{' '}
            passed on by a voice that {one} it
          </li>
        ))}
      {nodes.some(({ node }) => node.statements.length > 1) && <li>2× statements in one document</li>}
      {nodes.some(({ node }) => node.isChokePoint) && (
        <li>
          <DrawnSign kind="choke-point" /> choke point: all of it came through here
        </li>
      )}
      {nodes.some(({ node }) => node.selfCitations.length > 0) && (
        <li>
          <DrawnSign kind="self-citation" /> a voice cites itself
        </li>
      )}
      {(['figure', 'hedge', 'source'] as const)
        .filter((kind) => changed.has(kind))
        .map((kind) => (
          <li key={kind}>
            <span className="lineage-legend-mark">{kind[0]?.toUpperCase()}</span> {kind} changed, dropped or
            added
          </li>
        ))}
    </ul>
  );
}

function DrawnSign({ kind }: { readonly kind: 'choke-point' | 'self-citation' }) {
  return (
    <svg width="20" height="20" aria-hidden="true">
      <Sign kind={kind} x={10} y={10} />
    </svg>
  );
}

function Line({ className, hasArrow = false }: { readonly className: string; readonly hasArrow?: boolean }) {
  return (
    <svg width="44" height="12" aria-hidden="true">
      <g className={className}>
        <path className={className} d="M1,6H42" markerEnd={hasArrow ? 'url(#lineage-arrow)' : undefined} />
      </g>
    </svg>
  );
}
