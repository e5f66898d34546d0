import { type Command, Option } from 'commander';
import type { ByOption } from './actor.ts';
import { examples } from './examples.ts';
import type { Finish } from './exit-status.ts';
import {
  byOption,
  formatOption,
  type OutputOptions,
  type ReadingFlags,
  type WorkspaceOptions,
  workersOption,
  workspaceOption,
} from './options.ts';
import type { RenewalFlags } from './re-read.ts';

/** Declares `hearsay re-read`. */
export function declareReRead(program: Command, finish: Finish): void {
  program
    .command('re-read')
    .description('read held originals anew with this version; the older readings are kept')
    .argument('[PATH|ID...]', 'paths or folders as they were added, or ids (d-…, sha256-…); all if not given')
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addOption(workersOption())
    .addOption(byOption())
    .addOption(new Option('--all', 'also what this version has read already'))
    .addHelpText('after', examples('hearsay re-read -w border.hearsay', 'hearsay re-read reports/ --all'))
    .action(
      async (
        named: string[],
        flags: ByOption & OutputOptions & ReadingFlags & RenewalFlags & WorkspaceOptions,
      ) => {
        const { reRead } = await import('./re-read.ts');
        finish(await reRead(named, flags));
      },
    );
}
