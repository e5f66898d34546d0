import { type Command, Option } from 'commander';
import { examples } from './examples.ts';
import type { Finish } from './exit-status.ts';
import { formatOption, type OutputOptions, type WorkspaceOptions, workspaceOption } from './options.ts';
import type { AllOption } from './who.ts';

/** Declares `hearsay who`. */
export function declareWho(program: Command, finish: Finish): void {
  program
    .command('who')
    .description('show who goes by a name: roles, affiliations, what they said and what was said about them')
    .argument('<NAME...>', 'words of a name, whatever their case and accents; or an id (e-…)')
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addOption(new Option('--all', 'all that is known, not only the first of each kind'))
    .addHelpText('after', examples('hearsay who Ilan Marek -w border.hearsay'))
    .action(async (words: string[], flags: AllOption & OutputOptions & WorkspaceOptions) => {
      const { who } = await import('./who.ts');
      finish(await who(words, flags));
    });
}
