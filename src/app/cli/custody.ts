import { jsonLine } from '../../formats/ledger/write.ts';
import { maybeEntry } from '../../store/custody-entry.ts';
import type { KeptEntry } from '../../store/custody-log.ts';
import type { Workspace } from '../../store/workspace.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import type { OutputOptions, WorkspaceOptions } from './options.ts';
import { printCustodyEntry } from './print-custody-entry.ts';
import { printable } from './printable.ts';
import { Terminal } from './terminal.ts';
import { withWorkspace } from './with-workspace.ts';

/** `hearsay custody [N]`: the custody log, or the very bytes of one entry. */
export async function custody(
  n: number | undefined,
  flags: OutputOptions & WorkspaceOptions,
): Promise<ExitStatus> {
  return withWorkspace(flags.workspace, 'existing', (workspace) =>
    n === undefined ? showLog(workspace, flags) : showEntry(workspace, n),
  );
}

async function showLog(workspace: Workspace, { format }: OutputOptions): Promise<ExitStatus> {
  await new Terminal().write(
    lines(workspace.custody.entries(), format === 'json' ? asJson : printCustodyEntry),
  );
  return exitStatus.done;
}

function* lines(entries: Iterable<KeptEntry>, write: (kept: KeptEntry) => string): Generator<string> {
  for (const kept of entries) yield `${write(kept)}\n`;
}

/** An object a line, so that a log of any length streams. */
function asJson({ n, hash, text }: KeptEntry): string {
  return jsonLine({ n, hash, entry: maybeEntry(text) });
}

/** Without a line feed: these are the bytes that the hash is over, and that are signed and stamped. */
async function showEntry(workspace: Workspace, n: number): Promise<ExitStatus> {
  const terminal = new Terminal();
  const entry = workspace.custody.maybeEntry(n);
  if (entry === null) {
    terminal.say(`the custody log of ${printable(workspace.path)} has no entry ${n}`);
    return exitStatus.incomplete;
  }
  await terminal.write([entry.text]);
  return exitStatus.done;
}
