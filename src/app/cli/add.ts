import { jsonLine } from '../../formats/ledger/write.ts';
import { type Addition, addToWorkspace } from '../add-to-workspace.ts';
import { actorOf, type ByOption } from './actor.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { fetching } from './fetching.ts';
import { interruptible } from './interruption.ts';
import type { FetchFlags, OutputOptions, ReadingFlags, WorkspaceOptions } from './options.ts';
import { printable } from './printable.ts';
import { ProgressLine } from './progress-line.ts';
import { isIncomplete, summary } from './summary.ts';
import { Terminal } from './terminal.ts';
import { withWorkspace } from './with-workspace.ts';

/** `hearsay add PATH… -w FILE`: puts files and pages into a workspace. */
export async function add(
  paths: readonly string[],
  flags: ByOption & OutputOptions & ReadingFlags & FetchFlags & WorkspaceOptions,
): Promise<ExitStatus> {
  const terminal = new Terminal();
  const progress = new ProgressLine();
  const fetch = await fetching(paths, flags);
  const addition = await interruptible((signal) =>
    withWorkspace(flags.workspace, 'create', (workspace) =>
      addToWorkspace(workspace, paths, {
        ...fetch,
        workers: flags.workers,
        signal,
        onProgress: progress.update,
        onProblems: (problems) => {
          if (problems.length > 0) progress.clear();
          terminal.problems(problems);
        },
        by: actorOf(flags),
      }),
    ),
  );
  progress.clear();
  if (flags.format === 'json') await terminal.write([`${jsonLine(addition)}\n`]);
  terminal.say(describe(addition, flags.workspace));
  if (addition.interrupted) return exitStatus.interrupted;
  return isIncomplete(addition.leftOut) ? exitStatus.incomplete : exitStatus.done;
}

function describe(addition: Addition, workspace: string): string {
  const said = summary('added', addition);
  if (!addition.interrupted) return said;
  return `interrupted: ${said}; all of that is in ${printable(workspace)}, and the same command goes on from there`;
}
