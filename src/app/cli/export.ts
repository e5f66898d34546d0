import { ledgerLines } from '../../formats/ledger/write.ts';
import { claimJudgements } from '../claims/place-claim-decisions.ts';
import { writeHead } from '../custody/noted-head.ts';
import { exportLedger } from '../export-ledger.ts';
import { claimsNotPlacedProblems, notPlacedProblems } from '../identity/not-placed.ts';
import { whoIsWho } from '../identity/who-is-who.ts';
import { recordExport } from '../record-export.ts';
import { actorOf, type ByOption } from './actor.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import type { WorkspaceOptions } from './options.ts';
import { Terminal } from './terminal.ts';
import { withWorkspace } from './with-workspace.ts';

/** `hearsay export --format ledger -w FILE`: everything that a workspace holds. */
export async function exportWorkspace(flags: ByOption & WorkspaceOptions): Promise<ExitStatus> {
  const terminal = new Terminal();
  const { ledger, head, problems } = await withWorkspace(flags.workspace, 'existing', async (workspace) => {
    const who = whoIsWho(workspace);
    const claims = claimJudgements(workspace);
    const ledger = exportLedger(workspace, who, claims.judgements);
    const on = { time: new Date().toISOString(), by: actorOf(flags) };
    const head = recordExport(workspace, 'ledger', ledgerLines(ledger), on);
    const problems = [...notPlacedProblems(who.notPlaced), ...claimsNotPlacedProblems(claims.notPlaced)];
    return { ledger, head, problems };
  });
  await terminal.write(ledgerLines(ledger));
  terminal.problems(problems);
  terminal.say(`recorded as ${writeHead(head)}`);
  return exitStatus.done;
}
