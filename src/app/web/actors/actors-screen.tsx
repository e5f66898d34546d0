import { useQuery } from '@tanstack/react-query';
import type { Shapes } from '../api/client.ts';
import { actorsQuery } from '../api/queries.ts';
import { counted } from '../parts/counted.ts';
import { Facet } from '../parts/facet.tsx';
import { FacetColumn } from '../parts/facet-column.tsx';
import { chosenOrder, OrderField } from '../parts/order-field.tsx';
import { Pager } from '../parts/pager.tsx';
import { Failure, Loading, Nothing } from '../parts/states.tsx';
import { WordsField } from '../parts/words-field.tsx';
import { useChangeQuery, useQueryInAddress } from '../shell/address.ts';
import { useTitle } from '../shell/use-title.ts';
import { ActorRow } from './actor-row.tsx';
import { kindNames } from './kinds.ts';
import { NetworkView } from './network/network-view.tsx';
import './actors-screen.css';

/** Orders of the list, in words. */
const orders = [
  ['voiced', 'Most said'],
  ['relayed', 'Most passed on'],
  ['about', 'Most spoken of'],
  ['name', 'Name'],
] as const;

/** So many actors stand on one page of the list. */
const limit = 100;

/** Who speaks and who is spoken of: as a list, or as the network of who passes on whose words. */
export default function ActorsScreen() {
  useTitle('Actors');
  const query = useQueryInAddress();
  const change = useChangeQuery();
  const isNetwork = query.view === 'network';
  return (
    <div className="stack">
      <div className="row">
        <h1>Actors</h1>
        <fieldset className="actors-views screen-only">
          <legend className="unseen">View</legend>
          <button
            type="button"
            aria-pressed={!isNetwork}
            onClick={() => change({ view: undefined, ties: undefined, most: undefined })}
          >
            List
          </button>
          <button
            type="button"
            aria-pressed={isNetwork}
            onClick={() => change({ view: 'network', offset: undefined })}
          >
            Network
          </button>
        </fieldset>
      </div>
      {isNetwork ? <NetworkView /> : <ActorList />}
    </div>
  );
}

function ActorList() {
  const query = useQueryInAddress();
  const change = useChangeQuery();
  const order = chosenOrder(orders, query.order);
  const offset = Number(query.offset ?? 0);
  const { data, error, refetch } = useQuery(
    actorsQuery({
      words: query.words,
      type: query.type as Shapes['EntityType'] | undefined,
      order,
      asOf: query.asOf,
      offset,
      limit,
    }),
  );
  return (
    <>
      <div className="row screen-only">
        <WordsField
          label="Part of a name"
          value={query.words ?? ''}
          onChange={(words) => change({ words, offset: undefined }, { replace: true })}
        />
        <OrderField
          orders={orders}
          value={order}
          onChange={(chosen) => change({ order: chosen, offset: undefined })}
        />
      </div>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loading what="actors" />}
      {data !== undefined && (
        <div className="with-facets">
          <FacetColumn chosen={query.type === undefined ? 0 : 1}>
            <Facet
              title="Kind"
              values={data.types}
              chosen={query.type}
              nameOf={(value) => kindNames[value as Shapes['EntityType']] ?? 'unknown'}
              onChoose={(type) => change({ type, offset: undefined })}
            />
          </FacetColumn>
          <div className="stack">
            <p className="soft" role="status">
              {counted(data.total, 'actor')}
            </p>
            {data.total === 0 ? (
              <Nothing title="No actor fits.">
                <p>Take a choice back, or look as of a later day.</p>
              </Nothing>
            ) : (
              <ol data-walk className="actors-list">
                {data.actors.map((actor) => (
                  <ActorRow key={actor.id} actor={actor} />
                ))}
              </ol>
            )}
            <Pager offset={offset} limit={limit} total={data.total} />
          </div>
        </div>
      )}
    </>
  );
}
