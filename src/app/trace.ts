import { type Trace, traceClaim } from '../lineage/trace/trace-claim.ts';
import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Ledger } from '../model/ledger.ts';

/** A claim with whatever else the ledger knows that must be said beside it. */
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

/** Traces a claim of a ledger; null where the ledger has none of this id. */
export function traceIn(ledger: Ledger, id: string): TracedClaim | null {
  const claim = ledger.claims.find((one) => one.id === id);
  if (claim === undefined) return null;
  const statements = ledger.statements.filter((one) => one.claim === id);
  const stating = new Set(statements.map(({ document }) => document));
  const documents = new Map(
    ledger.documents.filter((one) => stating.has(one.id)).map((one) => [one.id, one]),
  );
  const published = new Map([...documents].map(([document, one]) => [document, one.published]));
  const distortions = ledger.claims.filter(({ distorts }) => distorts?.of === id);
  const related = new Set([
    ...claim.contradicts,
    ...(claim.distorts === null ? [] : [claim.distorts.of]),
    ...distortions.map((one) => one.id),
  ]);
  return {
    trace: traceClaim(claim, statements, published),
    documents,
    names: new Map(ledger.entities.map((entity) => [entity.id, entity.name])),
    related: new Map(ledger.claims.filter((one) => related.has(one.id)).map((one) => [one.id, one])),
    distortions: distortions.map((one) => one.id),
  };
}
