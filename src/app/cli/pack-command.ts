import { type Command, Option } from 'commander';
import type { ByOption } from './actor.ts';
import { examples } from './examples.ts';
import type { Finish } from './exit-status.ts';
import {
  byOption,
  formatOption,
  type OutputOptions,
  type WorkspaceOptions,
  workspaceOption,
} from './options.ts';
import type { UnredactedOption } from './show.ts';

/** Declares `hearsay pack`. */
export function declarePack(program: Command, finish: Finish): void {
  program
    .command('pack')
    .description('write a workspace into a folder that anybody can read and check without hearsay')
    .argument('<FOLDER>', 'a folder that does not exist yet')
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addOption(byOption())
    .addOption(new Option('--unredacted', 'also the originals and older readings of redacted documents'))
    .addHelpText('after', examples('hearsay pack border-bundle -w border.hearsay'))
    .action(async (folder: string, flags: ByOption & OutputOptions & UnredactedOption & WorkspaceOptions) => {
      const { pack } = await import('./pack.ts');
      finish(await pack(folder, flags, program.version() ?? ''));
    });
}
