import { ledgerLines } from '../../formats/ledger/write.ts';
import { Workspace } from '../../store/workspace.ts';
import { exportLedger } from '../export-ledger.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import type { WorkspaceOptions } from './options.ts';
import { Terminal } from './terminal.ts';

/** `hearsay export --format ledger -w FILE`: everything that a workspace holds. */
export async function exportWorkspace(flags: WorkspaceOptions): Promise<ExitStatus> {
  const terminal = new Terminal();
  using workspace = Workspace.open(flags.workspace);
  await terminal.write(ledgerLines(exportLedger(workspace)));
  return exitStatus.done;
}
