import { unpackBundle } from '../bundle/unpack-bundle.ts';
import { count } from './count.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import type { OutputOptions, WorkspaceOptions } from './options.ts';
import { printable } from './printable.ts';
import { Terminal } from './terminal.ts';

/** `hearsay unpack FOLDER -w FILE`: makes the workspace of a bundle anew, once the bundle was checked. */
export async function unpack(folder: string, flags: OutputOptions & WorkspaceOptions): Promise<ExitStatus> {
  const terminal = new Terminal();
  const { holdings, withheld, problems } = unpackBundle(folder, flags.workspace);
  if (flags.format === 'json')
    await terminal.write([`${JSON.stringify({ holdings, withheld, problems })}\n`]);
  terminal.problems(problems);
  if (holdings === null) return exitStatus.incomplete;
  terminal.say(
    `unpacked ${count(holdings.evidence - withheld, 'original')} and ${count(holdings.documents, 'document')} into ${printable(flags.workspace)}`,
  );
  if (withheld > 0)
    terminal.say(`${count(withheld, 'original')} of redacted documents withheld from the bundle`);
  return exitStatus.done;
}
