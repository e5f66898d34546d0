import { jsonLine } from '../../formats/ledger/write.ts';
import { whoIs } from '../who-is.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import type { OutputOptions, WorkspaceOptions } from './options.ts';
import { printProfile } from './print-profile.ts';
import { printable } from './printable.ts';
import { Terminal } from './terminal.ts';
import { withWorkspace } from './with-workspace.ts';

/** Whether sections of a profile are shown to their end. */
export interface AllOption {
  readonly all?: boolean;
}

/** `hearsay who NAME -w FILE`: who goes by this name, what they said, what came through them, and what is said of them. */
export async function who(
  words: readonly string[],
  flags: AllOption & OutputOptions & WorkspaceOptions,
): Promise<ExitStatus> {
  const terminal = new Terminal();
  const name = words.join(' ');
  const entities = await withWorkspace(flags.workspace, 'existing', async (workspace) =>
    whoIs(workspace, name),
  );
  if (flags.format === 'json') await terminal.write([`${jsonLine({ entities })}\n`]);
  else
    await terminal.write(
      entities.map(
        (profile, n) => `${n === 0 ? '' : '\n'}${printProfile(profile, terminal.page, flags.all)}`,
      ),
    );
  if (entities.length > 0) return exitStatus.done;
  terminal.say(`nobody in ${printable(flags.workspace)} goes by the name ${printable(name)}`);
  return exitStatus.incomplete;
}
