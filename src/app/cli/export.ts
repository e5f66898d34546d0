import { ledgerLines } from '../../formats/ledger/write.ts';
import { exportLedger } from '../export-ledger.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import type { WorkspaceOptions } from './options.ts';
import { Terminal } from './terminal.ts';
import { withWorkspace } from './with-workspace.ts';

/** `hearsay export --format ledger -w FILE`: everything that a workspace holds. */
export async function exportWorkspace(flags: WorkspaceOptions): Promise<ExitStatus> {
  const terminal = new Terminal();
  const ledger = await withWorkspace(flags.workspace, 'existing', async (workspace) =>
    exportLedger(workspace),
  );
  await terminal.write(ledgerLines(ledger));
  return exitStatus.done;
}
