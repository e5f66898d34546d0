import { useQuery } from '@tanstack/react-query';
import { networkQuery } from '../../api/queries.ts';
import { counted } from '../../parts/counted.ts';
import { Failure, Loading, Nothing } from '../../parts/states.tsx';
import { useWidth } from '../../parts/use-width.ts';
import { useChangeQuery, useQueryInAddress } from '../../shell/address.ts';
import { NetworkDrawing } from './network-drawing.tsx';
import { NetworkTable } from './network-table.tsx';
import { chosenKinds, type TieKind, tieKinds, withKindSwitched } from './ties.ts';
import './network.css';

/** How many actors may be drawn. */
const sizes = [20, 40, 100, 200] as const;
/** So many are drawn where nobody has chosen. */
const usual = 40;
/** Narrower, in CSS pixels, there is a table and no drawing. */
const narrow = 560;

/** Who passes on whose words, belongs to whom and speaks of whom: drawn, and as a table. What is chosen stands in the address. */
export function NetworkView({ around }: { readonly around?: string }) {
  const query = useQueryInAddress();
  const change = useChangeQuery();
  const kinds = chosenKinds(query.ties);
  const limit = sizes.find((size) => String(size) === query.most) ?? usual;
  const [ref, width] = useWidth<HTMLDivElement>();
  const { data, error, refetch } = useQuery(
    networkQuery({ around, kinds: kinds.join(','), asOf: query.asOf, limit }),
  );
  return (
    <div className="network" ref={ref}>
      <div className="row screen-only">
        <fieldset className="network-kinds">
          <legend className="unseen">Ties that are shown</legend>
          {tieKinds.map(({ kind, name }) => (
            <button
              key={kind}
              type="button"
              aria-pressed={kinds.includes(kind)}
              onClick={() => change({ ties: withKindSwitched(kinds, kind) }, { replace: false })}
            >
              <Sample kind={kind} /> {name}
            </button>
          ))}
        </fieldset>
        <label className="row">
          <span className="small">Actors</span>
          <select
            value={limit}
            onChange={(event) =>
              change({ most: event.target.value === String(usual) ? undefined : event.target.value })
            }
          >
            {sizes.map((size) => (
              <option key={size} value={size}>
                {size} at most
              </option>
            ))}
          </select>
        </label>
      </div>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loading what="the network" />}
      {data !== undefined && (
        <>
          <p className="soft small" role="status">
            {counted(data.nodes.length, 'actor')}, {counted(data.edges.length, 'tie')}
            {data.left > 0 && `; ${counted(data.left, 'actor')} with fewer left out`}
          </p>
          {data.edges.length === 0 ? (
            <Nothing title="There are no such ties.">
              <p>Show another kind of tie, or look as of a later day.</p>
            </Nothing>
          ) : width >= narrow ? (
            <>
              <NetworkDrawing network={data} width={width} around={around} />
              <details>
                <summary>The same as a table</summary>
                <NetworkTable network={data} />
              </details>
            </>
          ) : (
            width > 0 && <NetworkTable network={data} />
          )}
        </>
      )}
    </div>
  );
}

/** A piece of the line by which ties of a kind are drawn. */
function Sample({ kind }: { readonly kind: TieKind }) {
  return (
    <svg className="network-sample" width="34" height="10" aria-hidden="true">
      <line className={`network-tie network-tie-${kind}`} x1="2" x2="32" y1="5" y2="5" strokeWidth="2" />
    </svg>
  );
}
