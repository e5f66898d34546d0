import { type Packed, packWorkspace } from '../bundle/pack-workspace.ts';
import { actorOf, type ByOption } from './actor.ts';
import { count } from './count.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import type { OutputOptions, WorkspaceOptions } from './options.ts';
import { printable } from './printable.ts';
import type { UnredactedOption } from './show.ts';
import { Terminal } from './terminal.ts';
import { withWorkspace } from './with-workspace.ts';

/** `hearsay pack FOLDER -w FILE`: writes a bundle that can be checked without hearsay. */
export async function pack(
  folder: string,
  flags: ByOption & OutputOptions & UnredactedOption & WorkspaceOptions,
  version: string,
): Promise<ExitStatus> {
  const terminal = new Terminal();
  const packed = await withWorkspace(flags.workspace, 'existing', async (workspace) =>
    packWorkspace(workspace, folder, {
      now: new Date().toISOString(),
      software: `hearsay ${version}`,
      by: actorOf(flags),
      unredacted: flags.unredacted,
    }),
  );
  if (flags.format === 'json') await terminal.write([`${JSON.stringify(packed)}\n`]);
  terminal.say(
    `packed ${count(packed.evidence, 'original')} and ${count(packed.documents, 'document')} into ${printable(folder)}`,
  );
  for (const line of describeRedacted(packed, flags)) terminal.say(line);
  terminal.say(`SHA-256 of its tagmanifest-sha256.txt: ${packed.sha256}`);
  return exitStatus.done;
}

/** Whoever sends a bundle on must know what is in it. */
function describeRedacted({ redacted }: Packed, { unredacted = false }: UnredactedOption): string[] {
  if (redacted === 0) return [];
  const originals = count(redacted, 'original');
  return unredacted
    ? [`it holds ${originals} of redacted documents, with all that was redacted in them`]
    : [`${originals} of redacted documents left out, with their older readings; --unredacted packs all`];
}
