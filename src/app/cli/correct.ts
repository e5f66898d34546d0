import { jsonLine } from '../../formats/ledger/write.ts';
import { correctFacts, type Facts, withdrawCorrection } from '../correct-facts.ts';
import { actorOf, type ByOption } from './actor.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import type { OutputOptions, WorkspaceOptions } from './options.ts';
import { Terminal } from './terminal.ts';
import { withWorkspace } from './with-workspace.ts';

/** Facts as they are given on the command line. Empty: not known. */
export type FactFlags = { readonly [Fact in keyof Facts]?: string };

/** What is corrected or withdrawn, and why. */
export interface CorrectFlags extends FactFlags {
  readonly reason?: string;
  /** Id of the correction that no longer counts. */
  readonly undo?: string;
}

/** `hearsay correct DOCUMENT … -w FILE`: lays facts over a document, or takes them away again. */
export async function correct(
  named: string | undefined,
  flags: ByOption & CorrectFlags & OutputOptions & WorkspaceOptions,
): Promise<ExitStatus> {
  const terminal = new Terminal();
  const { undo, reason } = flags;
  const options = { by: actorOf(flags), reason };
  const corrected = await withWorkspace(flags.workspace, 'existing', (workspace) =>
    undo === undefined
      ? correctFacts(workspace, named ?? '', factsIn(flags), options)
      : withdrawCorrection(workspace, undo, options),
  );
  if (flags.format === 'json') await terminal.write([`${jsonLine(corrected)}\n`]);
  terminal.problems(corrected.problems);
  if (corrected.problems.length > 0) return exitStatus.incomplete;
  const { decision, document } = corrected;
  terminal.say(
    undo === undefined
      ? `corrected ${document} by ${decision}; \`hearsay correct --undo ${decision}\` takes it back`
      : `withdrawn from ${document} by ${decision}`,
  );
  return exitStatus.done;
}

const names = ['title', 'publisher', 'author', 'published', 'url'] as const;

function factsIn(flags: FactFlags): Facts {
  const given = names.flatMap((name) => {
    const value = flags[name];
    return value === undefined ? [] : [[name, value.trim() === '' ? null : value.trim()]];
  });
  return Object.fromEntries(given) as Facts;
}
