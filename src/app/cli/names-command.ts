import { Argument, type Command } from 'commander';
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

/** Declares `hearsay names`. */
export function declareNames(program: Command, finish: Finish): void {
  program
    .command('names')
    .description('take lists of names (watch lists, alias lists) in or out, or show which there are')
    .addArgument(new Argument('[WHAT]', 'what to do').choices(['add', 'remove', 'show']).default('show'))
    .argument('[FILE|LIST...]', 'files to add (CSV, or FollowTheMoney JSON lines), or lists to remove (l-…)')
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addOption(byOption())
    .addHelpText(
      'after',
      examples('hearsay names add aliases.csv', 'hearsay names', 'hearsay names remove l-0123456789abcdef'),
    )
    .action(
      async (
        what: 'add' | 'remove' | 'show',
        named: string[],
        flags: ByOption & OutputOptions & WorkspaceOptions,
        command: Command,
      ) => {
        if ((what === 'show') !== (named.length === 0)) {
          command.error('error: name files to add or lists to remove; show takes none');
        }
        const { addNames, removeNames, showNames } = await import('./names.ts');
        if (what === 'show') finish(await showNames(flags));
        else finish(await (what === 'add' ? addNames : removeNames)(named, flags));
      },
    );
}
