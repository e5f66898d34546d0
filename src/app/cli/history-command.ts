import type { Command } from 'commander';
import { examples } from './examples.ts';
import type { Finish } from './exit-status.ts';
import { formatOption, type OutputOptions, type WorkspaceOptions, workspaceOption } from './options.ts';

/** Declares `hearsay history`. */
export function declareHistory(program: Command, finish: Finish): void {
  program
    .command('history')
    .description('show every reading of a page, and what changed from one to the next')
    .argument('<ADDRESS>', 'of a page, as https://…')
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addHelpText('after', examples('hearsay history https://www.example.org/news/quay -w border.hearsay'))
    .action(async (address: string, flags: OutputOptions & WorkspaceOptions) => {
      const { history } = await import('./history.ts');
      finish(await history(address, flags));
    });
}
