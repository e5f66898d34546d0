import type { Shapes } from '../api/client.ts';
import { Facet } from '../parts/facet.tsx';
import { FacetColumn } from '../parts/facet-column.tsx';
import { languageName } from '../parts/language-name.ts';
import { shorten } from '../parts/shorten.ts';
import { useChangeQuery, useQueryInAddress } from '../shell/address.ts';

type Facets = Shapes['DocumentList']['facets'];

const names = ['year', 'publisher', 'kind', 'language'] as const;

/** By what the pile can be narrowed down. */
export function PileFacets({ facets }: { readonly facets: Facets }) {
  const query = useQueryInAddress();
  const change = useChangeQuery();
  const chosen = names.filter((name) => query[name] !== undefined).length;
  const facet = (name: keyof Facets, title: string, nameOf?: (value: string | null) => string) => (
    <Facet
      title={title}
      values={facets[name]}
      chosen={query[name]}
      {...(nameOf === undefined ? {} : { nameOf })}
      onChoose={(value) => change({ [name]: value, offset: undefined })}
    />
  );
  return (
    <FacetColumn chosen={chosen}>
      {facet('year', 'Year')}
      {facet('publisher', 'Publisher', (value) => shorten(value ?? 'unknown', 80))}
      {facet('kind', 'Kind')}
      {facet('language', 'Language', languageName)}
    </FacetColumn>
  );
}
