import type { ClaimPage, ClaimStatement } from './lineage/lineage-graph.ts';

/** Why a statement is counted with an origin. */
export type Footing =
  /** It was taken from other statements that are. */
  | { readonly why: 'taken'; readonly from: ClaimPage['transmissions'] }
  /** The voice of its document says so itself; `firsthand`: that it saw or did it. */
  | { readonly why: 'own-voice'; readonly firsthand: boolean }
  /** It names the origin as its source. */
  | { readonly why: 'named'; readonly source: string | null }
  /** It names another, who is held to be of the same body, or to have it from there. */
  | { readonly why: 'same-word'; readonly source: string | null };

/** Why each of the statements of an origin is counted with it, in the order of the claim’s statements. */
export function footingsOf(
  page: ClaimPage,
  origin: number,
): { readonly statement: ClaimStatement; readonly footing: Footing }[] {
  const own = page.statements.filter((one) => one.origin === origin);
  const ids = new Set(own.map(({ id }) => id));
  const into = Map.groupBy(
    page.transmissions.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    ({ to }) => to,
  );
  const entity = page.origins[origin]?.entity ?? null;
  return own.map((statement) => ({
    statement,
    footing: footingOf(statement, into.get(statement.id), entity),
  }));
}

function footingOf(
  { chain, firsthand }: ClaimStatement,
  from: ClaimPage['transmissions'] = [],
  entity: string | null,
): Footing {
  if (from.length > 0) return { why: 'taken', from };
  if (chain.length <= 1) return { why: 'own-voice', firsthand };
  const innermost = chain.at(-1);
  const source = innermost?.name ?? null;
  return innermost?.entity === entity ? { why: 'named', source } : { why: 'same-word', source };
}
