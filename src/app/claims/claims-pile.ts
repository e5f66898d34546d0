import type { Claim } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { Statement } from '../../model/statement.ts';
import type { Workspace } from '../../store/workspace.ts';
import { type AsOf, documentsAsOf } from '../as-of.ts';
import { assembleLedger } from '../assemble-ledger.ts';
import { type WhoIsWho, whoIsWho, whoIsWhoAmongSome } from '../identity/who-is-who.ts';
import { readLineageOf, readPileLineage } from '../lineage/read-pile-lineage.ts';
import { claimJudgements } from './place-claim-decisions.ts';

/** The claims of a workspace, or of what was there on a day, with all that they are made of. */
export interface ClaimsPile {
  /** Null: everything. */
  readonly asOf: AsOf | null;
  readonly who: WhoIsWho;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly documents: ReadonlyMap<string, Document>;
}

/**
 * The claims of a workspace. As of a day, only what was there is grouped, compared and counted; what persons decided counts as it does
 * today, and so does what links names, where both of them were there.
 *
 * @param day - ISO 8601; null for everything. RangeError where it is no date.
 */
export function claimsPile(workspace: Workspace, day: string | null = null): ClaimsPile {
  const asOf = day === null ? null : documentsAsOf(workspace, day);
  const { ledger, who } = ledgerAsOf(workspace, asOf);
  return pileOf(ledger, who, asOf);
}

/** The ledger of a workspace, or of what was there on a day, and who is who in it. Of the whole workspace lineage is brought up to date. */
export function ledgerAsOf(
  workspace: Workspace,
  asOf: AsOf | null,
): { readonly ledger: Ledger; readonly who: WhoIsWho } {
  const { judgements } = claimJudgements(workspace);
  if (asOf === null) {
    const { findings, ...lineage } = readPileLineage(workspace);
    const who = whoIsWho(workspace);
    return { ledger: assembleLedger(findings, { who, judgements, ...lineage }), who };
  }
  const { findings, ...lineage } = readLineageOf(workspace, [...asOf.documents]);
  const who = whoIsWhoAmongSome(findings, workspace);
  return { ledger: assembleLedger(findings, { who, judgements, ...lineage }), who };
}

/** The claims of a ledger. */
export function pileOf(ledger: Ledger, who: WhoIsWho, asOf: AsOf | null): ClaimsPile {
  return {
    asOf,
    who,
    claims: byId(ledger.claims),
    statements: byId(ledger.statements),
    documents: byId(ledger.documents),
  };
}

/** The statements of a claim. */
export function statementsOf(
  { statements }: Pick<Claim, 'statements'>,
  pile: Pick<ClaimsPile, 'statements'>,
): Statement[] {
  return statements.flatMap((id) => pile.statements.get(id) ?? []);
}

function byId<One extends { readonly id: string }>(all: readonly One[]): ReadonlyMap<string, One> {
  return new Map(all.map((one) => [one.id, one]));
}
