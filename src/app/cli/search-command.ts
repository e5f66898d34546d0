import { type Command, Option } from 'commander';
import { examples } from './examples.ts';
import type { Finish } from './exit-status.ts';
import { wholeNumber } from './option-values.ts';
import { formatOption, type OutputOptions, type WorkspaceOptions, workspaceOption } from './options.ts';
import type { LimitOption } from './search.ts';

/** Declares `hearsay search`. */
export function declareSearch(program: Command, finish: Finish): void {
  program
    .command('search')
    .description('find names, statements and paragraphs in which all the words stand')
    .argument('<WORDS...>', 'whole words; case and accents make no difference')
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addOption(
      new Option('--limit <N>', 'at most so many of each kind').default(20).argParser(wholeNumber(1)),
    )
    .addHelpText('after', examples('hearsay search river crossed -w border.hearsay'))
    .action(async (words: string[], flags: OutputOptions & WorkspaceOptions & LimitOption) => {
      const { search } = await import('./search.ts');
      finish(await search(words, flags));
    });
}
