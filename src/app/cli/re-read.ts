import { jsonLine } from '../../formats/ledger/write.ts';
import { addLeftOut, NOTHING_LEFT_OUT } from '../left-out.ts';
import { type Renewal, reReadWorkspace } from '../re-read-workspace.ts';
import { actorOf, type ByOption } from './actor.ts';
import { count } from './count.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { interruptible } from './interruption.ts';
import type { OutputOptions, ReadingFlags, WorkspaceOptions } from './options.ts';
import { printable } from './printable.ts';
import { ProgressLine } from './progress-line.ts';
import { isIncomplete } from './summary.ts';
import { Terminal } from './terminal.ts';
import { withWorkspace } from './with-workspace.ts';

/** Which files are read anew. */
export interface RenewalFlags {
  /** Also what this version has read already. */
  readonly all?: boolean;
}

/** `hearsay re-read [PATH|ID…] -w FILE`: reads held originals anew. */
export async function reRead(
  named: readonly string[],
  flags: ByOption & OutputOptions & ReadingFlags & RenewalFlags & WorkspaceOptions,
): Promise<ExitStatus> {
  const terminal = new Terminal();
  const progress = new ProgressLine();
  const { workers, all = false } = flags;
  const renewal = await interruptible((signal) =>
    withWorkspace(flags.workspace, 'existing', (workspace) =>
      reReadWorkspace(workspace, named, {
        workers,
        all,
        signal,
        onProgress: progress.update,
        by: actorOf(flags),
      }),
    ),
  );
  progress.clear();
  if (flags.format === 'json') await terminal.write([`${jsonLine(renewal)}\n`]);
  terminal.problems(renewal.problems);
  terminal.say(describe(renewal, flags.workspace));
  if (renewal.interrupted) return exitStatus.interrupted;
  return isIncomplete(addLeftOut(NOTHING_LEFT_OUT, renewal.problems))
    ? exitStatus.incomplete
    : exitStatus.done;
}

function describe(renewal: Renewal, workspace: string): string {
  const said = whatWasDone(renewal);
  if (!renewal.interrupted) return said;
  return `interrupted: ${said}; all of that is in ${printable(workspace)}, and the same command goes on from there`;
}

/** What is none is not said. */
function whatWasDone({ files, documents, same, upToDate, problems }: Renewal): string {
  if (files + same + upToDate + problems.length === 0) return 'nothing is held that could be read anew';
  const left =
    upToDate > 0 ? [`${count(upToDate, 'file')} read by this version already (--all reads them anew)`] : [];
  if (files + same + problems.length === 0) return `nothing to do: ${left.join()}`;
  if (files === 0)
    return [`nothing changed: ${count(same, 'document')} came out the same`, ...left].join(', ');
  return [
    `read ${count(documents, 'document')} anew in ${count(files, 'file')}`,
    ...(same > 0 ? [`${count(same, 'document')} came out the same`] : []),
    ...left,
  ].join(', ');
}
