import type { Claim } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { Statement } from '../../model/statement.ts';
import type { Workspace } from '../../store/workspace.ts';
import { byCodeUnits } from '../code-units.ts';
import { exportLedger } from '../export-ledger.ts';

/** One line of a list of claims. */
export interface ClaimOutline {
  /** `c-` and 16 hex digits. */
  readonly id: string;
  readonly text: string;
  /** How many make it. */
  readonly statements: number;
  /** In how many documents. */
  readonly documents: number;
  /** ISO 8601 date of the earliest dated document that states it; null when none is dated. */
  readonly firstSeen: string | null;
}

/** A claim with all that it rests on. */
export interface ReadClaim {
  readonly claim: Claim;
  /** In the order of `claim.statements`. */
  readonly statements: readonly Statement[];
  /** Those that state it, each once, in the order in which the ledger has them. */
  readonly documents: readonly Document[];
}

/**
 * In which order claims are listed: `spread`, those in most documents first, then those with most statements; `first-seen`, the
 * earliest first, those without a date last. Equals by id.
 */
export type ClaimOrder = 'spread' | 'first-seen';

/**
 * The claims of a workspace, one at a time.
 *
 * @param limit - at most so many; all if not given
 */
export function* outlineClaims(
  workspace: Workspace,
  order: ClaimOrder = 'spread',
  limit = Number.POSITIVE_INFINITY,
): Generator<ClaimOutline> {
  const { claims, statements } = exportLedger(workspace);
  const documents = new Map(statements.map(({ id, document }) => [id, document]));
  const outlines = claims.map((claim) => outlineOf(claim, documents)).sort(orders[order]);
  yield* outlines.slice(0, limit);
}

/** A claim by its id, with its statements and documents; null when the workspace has none of this id. */
export function maybeClaim(workspace: Workspace, id: string): ReadClaim | null {
  return claimIn(exportLedger(workspace), id);
}

/** Id of the claim that a statement makes; null when the workspace has no statement of this id. */
export function claimOfStatement(workspace: Workspace, statement: string): string | null {
  return exportLedger(workspace).statements.find(({ id }) => id === statement)?.claim ?? null;
}

function claimIn(ledger: Ledger, id: string): ReadClaim | null {
  const claim = ledger.claims.find((one) => one.id === id);
  if (claim === undefined) return null;
  const statements = new Map(ledger.statements.map((one) => [one.id, one]));
  const own = claim.statements.flatMap((one) => statements.get(one) ?? []);
  const stating = new Set(own.map(({ document }) => document));
  return { claim, statements: own, documents: ledger.documents.filter((one) => stating.has(one.id)) };
}

function outlineOf(claim: Claim, documents: ReadonlyMap<string, string>): ClaimOutline {
  const stating = new Set(claim.statements.map((statement) => documents.get(statement)));
  return {
    id: claim.id,
    text: claim.text,
    statements: claim.statements.length,
    documents: stating.size,
    firstSeen: claim.firstSeen,
  };
}

const orders: Readonly<Record<ClaimOrder, (a: ClaimOutline, b: ClaimOutline) => number>> = {
  spread: (a, b) => b.documents - a.documents || b.statements - a.statements || byCodeUnits(a.id, b.id),
  'first-seen': (a, b) => compareDates(a.firstSeen, b.firstSeen) || byCodeUnits(a.id, b.id),
};

function compareDates(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return byCodeUnits(a, b);
}
