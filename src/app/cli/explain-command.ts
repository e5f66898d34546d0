import type { Command } from 'commander';
import { examples } from './examples.ts';
import type { Finish } from './exit-status.ts';
import { formatOption, type OutputOptions, type WorkspaceOptions, workspaceOption } from './options.ts';

/** Declares `hearsay explain`. */
export function declareExplain(program: Command, finish: Finish): void {
  program
    .command('explain')
    .description('show why an attribution was found, and what its confidence rests on')
    .argument('<ATTRIBUTION>', 'the id of an attribution (a-…)')
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addHelpText('after', examples('hearsay explain a-1f0c5b2e9d3a7846 -w border.hearsay'))
    .action(async (id: string, flags: OutputOptions & WorkspaceOptions) => {
      const { explain } = await import('./explain.ts');
      finish(await explain(id, flags));
    });
}
