import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';

/** What stands behind the `?` of an address; what is undefined or empty is left out. */
export type Query = Readonly<Record<string, string | undefined>>;

/** An address within the page, with the day as of which everything is shown. */
export function addressOf(path: string, query: Query = {}, asOf?: string): string {
  const all = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...query, asOf: query.asOf ?? asOf })) {
    if (value !== undefined && value !== '') all.set(name, value);
  }
  const text = all.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The day as of which everything is shown: ISO 8601; undefined: today. */
export function useAsOf(): string | undefined {
  return useQueryInAddress().asOf;
}

/** What stands behind the `?`. */
export function useQueryInAddress(): Query {
  const search = useSearch();
  return useMemo(() => Object.fromEntries(new URLSearchParams(search)), [search]);
}

/**
 * Changes what stands behind the `?`, and leaves the rest of it. The back button leads to what was before, but for `replace`: what
 * changes with every key or pixel.
 */
export function useChangeQuery(): (changes: Query, options?: { readonly replace?: boolean }) => void {
  const [path, navigate] = useLocation();
  const query = useQueryInAddress();
  return useCallback(
    (changes, { replace = false } = {}) => {
      navigate(
        addressOf(
          path,
          { ...query, asOf: undefined, ...changes },
          'asOf' in changes ? undefined : query.asOf,
        ),
        {
          replace,
        },
      );
    },
    [path, query, navigate],
  );
}

/** How an address is changed that is another name for what is shown already: nothing is added to what the back button leads to, and nobody is led to the top. */
export const inPlace = { replace: true, state: { isInPlace: true } } as const;

/** Whether the address came about so. */
export function isInPlace(): boolean {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'isInPlace' in state;
}
