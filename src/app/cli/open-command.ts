import { type Command, Option } from 'commander';
import type { ByOption } from './actor.ts';
import { examples } from './examples.ts';
import type { Finish } from './exit-status.ts';
import type { OpenFlags } from './open.ts';
import { wholeNumber } from './option-values.ts';
import {
  byOption,
  formatOption,
  type OutputOptions,
  type WorkspaceOptions,
  workspaceOption,
} from './options.ts';

/** Declares `hearsay open`. */
export function declareOpen(program: Command, finish: Finish): void {
  program
    .command('open')
    .description('serve the workbench, a web page for all of this, to a browser on this machine')
    .argument('[WORKSPACE]', 'the workspace, if not given by -w')
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addOption(byOption())
    .addOption(
      new Option(
        '--port <N>',
        'answer on this port; 0: on any that is free (if not given: 4477, or the next)',
      ).argParser(wholeNumber(0, 65_535)),
    )
    .addHelpText('after', examples('hearsay open border.hearsay'))
    .action(
      async (path: string | undefined, flags: ByOption & OpenFlags & OutputOptions & WorkspaceOptions) => {
        const { open } = await import('./open.ts');
        finish(await open(path ?? flags.workspace, flags));
      },
    );
}
