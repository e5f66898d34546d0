import { type Command, Option } from 'commander';
import { DATE_RANGE_FORM } from '../timeline/date-range.ts';
import { examples } from './examples.ts';
import type { Finish } from './exit-status.ts';
import { dateRange, wholeNumber } from './option-values.ts';
import { formatOption, type OutputOptions, type WorkspaceOptions, workspaceOption } from './options.ts';
import type { TimelineFlags } from './timeline.ts';
import type { AllOption } from './who.ts';

/** Declares `hearsay timeline`. */
export function declareTimeline(program: Command, finish: Finish): void {
  program
    .command('timeline')
    .description('show what is said to have happened when, and when and by whom that was said')
    .argument('[NAME...]', 'only what came through them: words of a name, or an id (e-…)')
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addOption(new Option('--about <NAME>', 'only what others say that mentions somebody of this name'))
    .addOption(new Option('--happened <DATES>', 'only what is to have happened then').argParser(dateRange))
    .addOption(new Option('--said <DATES>', 'only what was said then').argParser(dateRange))
    .addOption(
      new Option('--undated', 'also what does not say when it happened, by when it was said').conflicts(
        'happened',
      ),
    )
    .addOption(new Option('--limit <N>', 'at most so many statements').argParser(wholeNumber(1, 999_999_999)))
    .addOption(new Option('--all', 'all who said the same, not only the first of them'))
    .addHelpText(
      'after',
      `\nDATES: ${DATE_RANGE_FORM}.\n${examples(
        'hearsay timeline -w border.hearsay',
        'hearsay timeline Ilan Marek --happened 2031-05-01..2031-05-09',
        'hearsay timeline --about Marek --said ..2031-05',
      )}`,
    )
    .action(async (words: string[], flags: AllOption & OutputOptions & TimelineFlags & WorkspaceOptions) => {
      const { showTimeline } = await import('./timeline.ts');
      finish(await showTimeline(words, flags));
    });
}
