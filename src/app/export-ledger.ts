import type { ClaimJudgement } from '../lineage/decided/claim-judgement.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Workspace } from '../store/workspace.ts';
import { assembleLedger } from './assemble-ledger.ts';
import { claimJudgements } from './claims/place-claim-decisions.ts';
import { type WhoIsWho, whoIsWho } from './identity/who-is-who.ts';
import { readPileLineage } from './lineage/read-pile-lineage.ts';

/**
 * Everything that a workspace holds as one ledger; the same for the same evidence and decisions, however it went in. Brings lineage up to date.
 *
 * @param who - who is who; as the workspace has it if not given
 * @param judgements - what persons decided of claims; as the workspace has it if not given
 */
export function exportLedger(
  workspace: Workspace,
  who: WhoIsWho = whoIsWho(workspace),
  judgements: readonly ClaimJudgement[] = claimJudgements(workspace).judgements,
): Ledger {
  const { findings, ...lineage } = readPileLineage(workspace);
  return assembleLedger(findings, { who, judgements, ...lineage });
}
