import type { Command } from 'commander';
import { examples } from './examples.ts';
import type { Finish } from './exit-status.ts';
import { formatOption, type OutputOptions, type WorkspaceOptions, workspaceOption } from './options.ts';

/** Declares `hearsay decisions`. */
export function declareDecisions(program: Command, finish: Finish): void {
  program
    .command('decisions')
    .description('list what persons decided, of documents, who is who and claims, and whether it counts')
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addHelpText('after', examples('hearsay decisions -w border.hearsay'))
    .action(async (flags: OutputOptions & WorkspaceOptions) => {
      const { decisions } = await import('./decisions.ts');
      finish(await decisions(flags));
    });
}
