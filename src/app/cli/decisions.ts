import { jsonLine } from '../../formats/ledger/write.ts';
import { listDecisions } from '../identity/list-decisions.ts';
import { notPlacedProblems } from '../identity/not-placed.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import type { OutputOptions, WorkspaceOptions } from './options.ts';
import { printDecision } from './print-decision.ts';
import { Terminal } from './terminal.ts';
import { withWorkspace } from './with-workspace.ts';

/** `hearsay decisions -w FILE`: everything that persons decided, and whether it counts. */
export async function decisions(flags: OutputOptions & WorkspaceOptions): Promise<ExitStatus> {
  const terminal = new Terminal();
  const all = await withWorkspace(flags.workspace, 'existing', async (workspace) => listDecisions(workspace));
  const isJson = flags.format === 'json';
  await terminal.write(
    isJson ? [`${jsonLine({ decisions: all })}\n`] : all.map((one) => printDecision(one, terminal.page)),
  );
  terminal.problems(notPlacedProblems(all.filter(({ state }) => state === 'not placed').map(({ id }) => id)));
  return exitStatus.done;
}
