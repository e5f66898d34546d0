import type { Command } from 'commander';
import { examples } from './examples.ts';
import type { Finish } from './exit-status.ts';
import { formatOption, type OutputOptions, type WorkspaceOptions, workspaceOption } from './options.ts';

/** Declares `hearsay unpack`. */
export function declareUnpack(program: Command, finish: Finish): void {
  program
    .command('unpack')
    .description('check a packed folder, and make its workspace anew')
    .argument('<FOLDER>', 'what `hearsay pack` wrote')
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addHelpText('after', examples('hearsay unpack border-bundle -w border.hearsay'))
    .action(async (folder: string, flags: OutputOptions & WorkspaceOptions) => {
      const { unpack } = await import('./unpack.ts');
      finish(await unpack(folder, flags));
    });
}
