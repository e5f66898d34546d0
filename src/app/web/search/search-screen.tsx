import { useQuery } from '@tanstack/react-query';
import type { Shapes } from '../api/client.ts';
import { searchQuery } from '../api/queries.ts';
import { Chain } from '../parts/chain.tsx';
import { counted, countedOrigins } from '../parts/counted.ts';
import { DocumentName } from '../parts/document-name.tsx';
import { Facet } from '../parts/facet.tsx';
import { FacetColumn } from '../parts/facet-column.tsx';
import { MarkedText } from '../parts/marked-text.tsx';
import { Failure, Loading, Nothing } from '../parts/states.tsx';
import { To } from '../parts/to.tsx';
import { useChangeQuery, useQueryInAddress } from '../shell/address.ts';
import { useTitle } from '../shell/use-title.ts';
import { SavedSearches } from './saved-searches.tsx';
import './search-screen.css';

type Results = Shapes['SearchResults'];

const facetNames = ['stance', 'mood', 'publisher', 'kind'] as const;

/** Full text: the statements in which all the words stand, then passages, with whoever goes by such a name beside them. */
export default function SearchScreen() {
  const query = useQueryInAddress();
  const { words = '' } = query;
  useTitle(words === '' ? 'Search' : `Search: ${words}`);
  const { data, error, refetch } = useQuery(
    searchQuery({
      words,
      publisher: query.publisher,
      kind: query.kind as Shapes['DocumentKind'] | undefined,
      mood: query.mood as Shapes['Mood'] | undefined,
      stance: query.stance as Shapes['Stance'] | undefined,
      asOf: query.asOf,
      limit: 100,
    }),
  );
  return (
    <div className="stack">
      <h1>
        {words === '' ? (
          'Search'
        ) : (
          <>
            Search: <bdi>{words}</bdi>
          </>
        )}
      </h1>
      <SavedSearches query={query} />
      {words === '' && (
        <Nothing title="What are you looking for?">
          <p>
            Type words into the field above, or press /. All of them must stand in a statement or passage.
          </p>
        </Nothing>
      )}
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {words !== '' && data === undefined && error === null && <Loading what="what fits" />}
      {words !== '' && data !== undefined && <Found data={data} />}
    </div>
  );
}

function Found({ data }: { readonly data: Results }) {
  const query = useQueryInAddress();
  const change = useChangeQuery();
  const { statements, texts, actors, claims } = data;
  const found = statements.more
    ? `More than ${counted(statements.total, 'statement')} have these words: the best matches`
    : counted(statements.total, 'statement');
  const facet = (name: keyof Results['statements']['facets'], title: string) => (
    <Facet
      title={title}
      values={statements.facets[name]}
      chosen={query[name]}
      onChoose={(value) => change({ [name]: value })}
    />
  );
  return (
    <div className="with-facets">
      <FacetColumn chosen={facetNames.filter((name) => query[name] !== undefined).length}>
        {facet('stance', 'Stance of the source')}
        {facet('mood', 'Kind of statement')}
        {facet('publisher', 'Publisher')}
        {facet('kind', 'Kind of document')}
      </FacetColumn>
      <div className="stack">
        {actors.length > 0 && (
          <section aria-label="Actors">
            <h2>Actors of this name</h2>
            <ul className="row">
              {actors.map(({ id, name }) => (
                <li key={id}>
                  <To path={`/actors/${id}`} className="button">
                    <bdi>{name}</bdi>
                  </To>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section className="stack" aria-label="Statements">
          <h2>{found}</h2>
          <p role="status" className="unseen">
            {found}
          </p>
          {statements.total === 0 && <Nothing title="No statement has all of these words." />}
          <ol data-walk className="search-results">
            {statements.results.map(({ statement, snippet, document }) => {
              const claim = claims[statement.claim];
              return (
                <li key={statement.id}>
                  <blockquote>
                    <MarkedText {...snippet} />
                  </blockquote>
                  <p>
                    <Chain chain={statement.chain} />
                  </p>
                  <p>
                    <DocumentName document={document} at={statement.id} />
                  </p>
                  {claim !== undefined && claim.documents > 1 && (
                    <p className="small">
                      <span className="soft">
                        The same in {counted(claim.documents, 'document')}, resting on{' '}
                        {countedOrigins(claim.origins)}:{' '}
                      </span>
                      <To path={`/claims/${claim.id}`}>
                        <bdi>{claim.text}</bdi>
                      </To>
                    </p>
                  )}
                </li>
              );
            })}
          </ol>
        </section>
        <section className="stack" aria-label="Passages">
          <h2>
            Passages{texts.more ? ` (the first ${texts.results.length})` : ` (${texts.results.length})`}
          </h2>
          <ol className="search-results">
            {texts.results.map(({ document, start, snippet }) => (
              <li key={`${document.id} ${start}`}>
                <blockquote>
                  <MarkedText {...snippet} />
                </blockquote>
                <p>
                  <DocumentName document={document} />
                </p>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </div>
  );
}
