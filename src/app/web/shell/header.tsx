import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import type { Shapes } from '../api/client.ts';
import { workspaceQuery } from '../api/queries.ts';
import { To } from '../parts/to.tsx';
import { AsOfSlider } from './as-of-slider.tsx';
import { BeingRead } from './being-read.tsx';
import { KeysButton } from './keys-button.tsx';
import { SearchField } from './search-field.tsx';
import { ThemeButton } from './theme-button.tsx';
import './header.css';

/** The screens that have a place in the header, with the key that opens each after `g`. */
export const places = [
  { path: '/', name: 'Pile', key: 'p' },
  { path: '/claims', name: 'Claims', key: 'c' },
  { path: '/timeline', name: 'Timeline', key: 't' },
  { path: '/actors', name: 'Actors', key: 'a' },
  { path: '/search', name: 'Search', key: 's' },
  { path: '/review', name: 'Review', key: 'r' },
  { path: '/custody', name: 'Custody', key: 'u' },
] as const;

/** Asks for everything anew when lineage has been read anew: until then it was shown as it was before. */
function useNewLineage(lineage: Shapes['Workspace']['lineage'] | undefined): void {
  const client = useQueryClient();
  const wasPreparing = useRef(false);
  const state = lineage?.state;
  useEffect(() => {
    if (state === 'ready' && wasPreparing.current) {
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'workspace' });
    }
    wasPreparing.current = state === 'preparing';
  }, [state, client]);
}

/** Where one is, where one can go, what is searched for, and as of which day everything is shown. */
export function Header() {
  const [path] = useLocation();
  const { data } = useQuery(workspaceQuery);
  useNewLineage(data?.lineage);
  const isHere = (place: string) =>
    place === '/'
      ? path === '/' || path.startsWith('/documents')
      : path === place || path.startsWith(`${place}/`);
  return (
    <header className="header screen-only">
      <div className="header-line">
        <span className="header-name">
          <span className="header-mark" aria-hidden="true">
            ”
          </span>
          <bdi title={data?.name}>{data?.name.replace(/\.hearsay$/u, '') ?? 'Hearsay'}</bdi>
        </span>
        <nav aria-label="Screens">
          <ul className="header-places">
            {places.map(({ path: place, name }) => (
              <li key={place}>
                <To path={place} aria-current={isHere(place) ? 'page' : undefined}>
                  {name}
                </To>
              </li>
            ))}
          </ul>
        </nav>
        <SearchField />
        <ThemeButton />
        <KeysButton />
      </div>
      <AsOfSlider />
      <BeingRead />
      {data?.lineage.state === 'preparing' && (
        <p className="header-note" role="status">
          Claims, actors and the time line are being read anew; until then they are shown as they were.
        </p>
      )}
      {data?.lineage.state === 'failed' && (
        <p className="header-note" role="alert">
          Claims cannot be read: {data.lineage.problem?.message}
        </p>
      )}
    </header>
  );
}
