import { useMemo, useState } from 'react';
import type { Shapes } from '../../api/client.ts';
import { counted } from '../../parts/counted.ts';
import { shortName } from '../../parts/short-name.ts';
import { To } from '../../parts/to.tsx';
import { tieKinds } from './ties.ts';

type Network = Shapes['Network'];

/** So many rows are shown at first. */
const few = 60;

/** The ties of a network in words, the strongest first. */
export function NetworkTable({ network: { nodes, edges } }: { readonly network: Network }) {
  const [isWhole, setWhole] = useState(false);
  const names = useMemo(() => new Map(nodes.map(({ id, name }) => [id, name])), [nodes]);
  const sorted = useMemo(() => edges.toSorted((a, b) => b.count - a.count), [edges]);
  const shown = isWhole ? sorted : sorted.slice(0, few);
  const actor = (id: string) => (
    <To path={`/actors/${id}`}>
      <bdi>{shortName(names.get(id) ?? id, 80)}</bdi>
    </To>
  );
  return (
    <>
      <table className="network-table">
        <caption className="unseen">Ties between actors, the strongest first</caption>
        <thead>
          <tr>
            <th scope="col">Actor</th>
            <th scope="col">Tie</th>
            <th scope="col">Actor</th>
            <th scope="col">Times</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ kind, from, to, count }) => (
            <tr key={`${kind} ${from} ${to}`}>
              <td>{actor(from)}</td>
              <td>{tieKinds.find((one) => one.kind === kind)?.verb}</td>
              <td>{actor(to)}</td>
              <td className="network-times">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < sorted.length && (
        <p>
          <button type="button" onClick={() => setWhole(true)}>
            Show {counted(sorted.length - shown.length, 'more tie')}
          </button>
        </p>
      )}
    </>
  );
}
