import { jsonLine } from '../../formats/ledger/write.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { DecidingOptions } from '../decisions/making.ts';
import type { IdentityDecided } from '../identity/decide.ts';
import { withdrawIdentityDecision } from '../identity/withdraw-decision.ts';
import { actorOf, type ByOption } from './actor.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import type { OutputOptions, WorkspaceOptions } from './options.ts';
import { printable } from './printable.ts';
import { Terminal } from './terminal.ts';
import { withWorkspace } from './with-workspace.ts';

/** What every command takes that decides who is who. */
export interface IdentityFlags extends ByOption, OutputOptions, WorkspaceOptions {
  readonly reason?: string;
  /** Id of a decision that no longer counts; nothing else is decided then. */
  readonly undo?: string;
}

/** A command that decides who is who, and what it did: `merge`, `merged`. */
export interface IdentityCommand {
  readonly name: string;
  readonly done: string;
}

/** Makes a decision of who is who, or withdraws the one that `--undo` names, and says what came of it. */
export async function decideIdentity(
  { name, done }: IdentityCommand,
  flags: IdentityFlags,
  work: (workspace: Workspace, options: DecidingOptions) => IdentityDecided,
): Promise<ExitStatus> {
  const terminal = new Terminal();
  const { undo, reason } = flags;
  const options = { by: actorOf(flags), reason };
  const decided = await withWorkspace(flags.workspace, 'existing', async (workspace) =>
    undo === undefined ? work(workspace, options) : withdrawIdentityDecision(workspace, undo, options),
  );
  if (flags.format === 'json') await terminal.write([`${jsonLine(decided)}\n`]);
  const { decision, actors } = decided;
  if (undo === undefined) {
    const named = actors.map((actor) => `${printable(actor.name)} (${actor.id})`).join(', ');
    terminal.say(`${done} by ${decision}: ${named}; \`hearsay ${name} --undo ${decision}\` takes it back`);
  } else terminal.say(`${printable(undo)} was withdrawn by ${decision}`);
  return exitStatus.done;
}
