import { packWorkspace } from '../bundle/pack-workspace.ts';
import { actorOf, type ByOption } from './actor.ts';
import { count } from './count.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import type { OutputOptions, WorkspaceOptions } from './options.ts';
import { printable } from './printable.ts';
import { Terminal } from './terminal.ts';
import { withWorkspace } from './with-workspace.ts';

/** `hearsay pack FOLDER -w FILE`: writes a bundle that can be checked without hearsay. */
export async function pack(
  folder: string,
  flags: ByOption & OutputOptions & WorkspaceOptions,
  version: string,
): Promise<ExitStatus> {
  const terminal = new Terminal();
  const packed = await withWorkspace(flags.workspace, 'existing', async (workspace) =>
    packWorkspace(workspace, folder, {
      now: new Date().toISOString(),
      software: `hearsay ${version}`,
      by: actorOf(flags),
    }),
  );
  if (flags.format === 'json') await terminal.write([`${JSON.stringify(packed)}\n`]);
  terminal.say(
    `packed ${count(packed.evidence, 'original')} and ${count(packed.documents, 'document')} into ${printable(folder)}`,
  );
  terminal.say(`SHA-256 of its tagmanifest-sha256.txt: ${packed.sha256}`);
  return exitStatus.done;
}
