import type { ClaimPage } from './lineage/lineage-graph.ts';

/** What an origin is, in two or three words: `named origin`, `unnamed origin, doubtful`. */
export function originKind(
  origin: Pick<ClaimPage['origins'][number], 'kind' | 'doubtful'> | undefined,
): string {
  if (origin === undefined) return 'origin';
  return `${origin.kind} origin${origin.doubtful ? ', doubtful' : ''}`;
}
