import { type Trace, traceClaim } from '../lineage/trace/trace-claim.ts';
import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import { type ClaimsPile, statementsOf } from './claims/claims-pile.ts';

/** A claim with whatever else must be said beside it. */
export interface TracedClaim {
  readonly trace: Trace;
  /** Of the statements, by id. */
  readonly documents: ReadonlyMap<string, Document>;
  /** Names of the actors in the trace, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Claims that contradict it, that it distorts or that distort it, by id. */
  readonly related: ReadonlyMap<string, Claim>;
  /** Ids of claims that are this one, changed in a retelling. */
  readonly distortions: readonly string[];
}

/** Traces a claim of a pile; null where it has none of this id. */
export function traceIn(
  pile: Pick<ClaimsPile, 'claims' | 'statements' | 'documents'>,
  id: string,
): TracedClaim | null {
  const claim = pile.claims.get(id);
  if (claim === undefined) return null;
  const statements = statementsOf(claim, pile);
  const documents = new Map(
    statements.flatMap(({ document }) => {
      const one = pile.documents.get(document);
      return one === undefined ? [] : [[document, one] as const];
    }),
  );
  const published = new Map([...documents].map(([document, one]) => [document, one.published]));
  const distortions = [...pile.claims.values()]
    .filter(({ distorts }) => distorts?.of === id)
    .map((one) => one.id);
  const related = [
    ...claim.contradicts,
    ...(claim.distorts === null ? [] : [claim.distorts.of]),
    ...distortions,
  ];
  return {
    trace: traceClaim(claim, statements, published),
    documents,
    names: new Map(
      statements.flatMap(({ chain }) =>
        chain.flatMap(({ entity, name }) => (entity === null ? [] : [[entity, name ?? entity] as const])),
      ),
    ),
    related: new Map(
      related.flatMap((other) => {
        const one = pile.claims.get(other);
        return one === undefined ? [] : [[other, one] as const];
      }),
    ),
    distortions,
  };
}
