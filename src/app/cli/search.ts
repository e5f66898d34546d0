import { jsonLine } from '../../formats/ledger/write.ts';
import { searchWorkspace } from '../search-workspace.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import type { OutputOptions, WorkspaceOptions } from './options.ts';
import { printSearchResult } from './print-search-result.ts';
import { printable } from './printable.ts';
import { Terminal } from './terminal.ts';
import { withWorkspace } from './with-workspace.ts';

/** How many results are shown. */
export interface LimitOption {
  readonly limit: number;
}

/** `hearsay search WORDS… -w FILE`: where all the words stand. */
export async function search(
  words: readonly string[],
  flags: OutputOptions & WorkspaceOptions & LimitOption,
): Promise<ExitStatus> {
  const terminal = new Terminal();
  const hits = await withWorkspace(flags.workspace, 'existing', async (workspace) =>
    searchWorkspace(workspace, words.join(' '), flags.limit),
  );
  if (flags.format === 'json') await terminal.write([`${jsonLine({ hits })}\n`]);
  else await terminal.write(hits.map((hit) => printSearchResult(hit, terminal.page)));
  if (hits.length > 0) return exitStatus.done;
  terminal.say(`nothing in ${printable(flags.workspace)} holds all of: ${printable(words.join(' '))}`);
  return exitStatus.incomplete;
}
