import { useState } from 'react';
import { To } from '../parts/to.tsx';
import type { Query } from '../shell/address.ts';

interface Saved {
  readonly name: string;
  readonly query: Query;
}

const key = 'saved-searches';

/** Searches that somebody keeps in this browser, each under its words and choices. */
export function SavedSearches({ query }: { readonly query: Query }) {
  const [saved, setSaved] = useState<readonly Saved[]>(read);
  const keep = (all: readonly Saved[]) => {
    localStorage.setItem(key, JSON.stringify(all));
    setSaved(all);
  };
  const { asOf: _asOf, offset: _offset, ...own } = query;
  const name = Object.values(own).filter(Boolean).join(' · ');
  const isSaved = saved.some((one) => one.name === name);
  if (saved.length === 0 && name === '') return null;
  return (
    <div className="row screen-only">
      {name !== '' && !isSaved && (
        <button type="button" onClick={() => keep([...saved, { name, query: own }])}>
          Save this search
        </button>
      )}
      {saved.map((one) => (
        <span key={one.name}>
          <To
            path="/search"
            query={one.query}
            className="button"
            aria-current={one.name === name ? 'true' : undefined}
          >
            <bdi>{one.name}</bdi>
          </To>
          <button
            type="button"
            className="quiet"
            onClick={() => keep(saved.filter((other) => other !== one))}
          >
            <span aria-hidden="true">×</span>
            <span className="unseen">Forget the search {one.name}</span>
          </button>
        </span>
      ))}
    </div>
  );
}

/** Whatever else lies there is no list of searches. */
function read(): readonly Saved[] {
  try {
    const all: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(all) ? all.filter(isSaved) : [];
  } catch {
    return [];
  }
}

function isSaved(one: unknown): one is Saved {
  return typeof one === 'object' && one !== null && 'name' in one && 'query' in one;
}
