import { Argument, type Command } from 'commander';
import { examples } from './examples.ts';
import type { Finish } from './exit-status.ts';
import { wholeNumber } from './option-values.ts';
import { formatOption, type OutputOptions, type WorkspaceOptions, workspaceOption } from './options.ts';

/** Declares `hearsay custody`. */
export function declareCustody(program: Command, finish: Finish): void {
  program
    .command('custody')
    .description('show the custody log: who added, read, exported, signed and stamped what, and when')
    .addArgument(
      new Argument('[N]', 'the number of an entry, to print its very bytes').argParser(
        wholeNumber(1, 999_999_999),
      ),
    )
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addHelpText('after', examples('hearsay custody', 'hearsay custody 12 | sha256sum'))
    .action(async (n: number | undefined, flags: OutputOptions & WorkspaceOptions) => {
      const { custody } = await import('./custody.ts');
      finish(await custody(n, flags));
    });
}
