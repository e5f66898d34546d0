import type { Command } from 'commander';
import type { AsOfOption } from './claims.ts';
import { examples } from './examples.ts';
import type { Finish } from './exit-status.ts';
import {
  asOfOption,
  formatOption,
  type OutputOptions,
  type WorkspaceOptions,
  workspaceOption,
} from './options.ts';

/** Declares `hearsay trace`. */
export function declareTrace(program: Command, finish: Finish): void {
  program
    .command('trace')
    .description(
      'follow a claim from its origins to its readers, with what each retelling changed and who denies it',
    )
    .argument('<WORDS...>', 'words of the claim, or an id of it (c-…) or of one of its statements (s-…)')
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addOption(asOfOption())
    .addHelpText(
      'after',
      examples(
        'hearsay trace forty men crossed the river -w border.hearsay',
        'hearsay trace c-0123456789abcdef --as-of 2031-05-09',
      ),
    )
    .action(async (words: string[], flags: AsOfOption & OutputOptions & WorkspaceOptions) => {
      const { trace } = await import('./trace.ts');
      finish(await trace(words, flags));
    });
}
