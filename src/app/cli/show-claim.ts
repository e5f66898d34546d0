import { jsonLine } from '../../formats/ledger/write.ts';
import { showClaim } from '../claims/show-claim.ts';
import type { AsOfOption } from './claims.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import type { OutputOptions, WorkspaceOptions } from './options.ts';
import { printClaim } from './print-claim.ts';
import { printAsOf } from './print-claim-summary.ts';
import { Terminal } from './terminal.ts';
import type { AllOption } from './who.ts';
import { withWorkspace } from './with-workspace.ts';

/** `hearsay claims show ID -w FILE`: a claim with its statements by origin, its chains, and what speaks for and against it. */
export async function printOneClaim(
  named: string,
  flags: AllOption & AsOfOption & OutputOptions & WorkspaceOptions,
): Promise<ExitStatus> {
  const terminal = new Terminal();
  const shown = await withWorkspace(flags.workspace, 'existing', async (workspace) =>
    showClaim(workspace, named, flags.asOf),
  );
  const { asOf } = shown;
  const { page } = terminal;
  const text = [
    ...(asOf === null ? [] : [printAsOf(asOf, page)]),
    printClaim(shown, page, { isWhole: flags.all === true }),
  ];
  await terminal.write(flags.format === 'json' ? [`${jsonLine(shown)}\n`] : text);
  return exitStatus.done;
}
