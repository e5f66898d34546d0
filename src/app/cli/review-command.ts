import { type Command, Option } from 'commander';
import { attitudes } from '../../formats/marked-text/marked-case.ts';
import type { Span } from '../../model/span.ts';
import type { ByOption } from './actor.ts';
import { examples } from './examples.ts';
import type { Finish } from './exit-status.ts';
import { reasonText, spanText, wholeNumber } from './option-values.ts';
import {
  byOption,
  formatOption,
  type OutputOptions,
  type WorkspaceOptions,
  workspaceOption,
} from './options.ts';
import type { ReviewFlags } from './review.ts';

/** What `hearsay review` can be told to do; one at a time. */
const reviewing = ['accept', 'reject', 'correct', 'add', 'undo', 'queue', 'agreement'] as const;

/** Declares `hearsay review`. */
export function declareReview(program: Command, finish: Finish): void {
  const only = (option: Option, own: (typeof reviewing)[number]): Option =>
    option.conflicts(reviewing.filter((one) => one !== own));
  program
    .command('review')
    .description('say whether attributions are there as they were found, and see where reviewers differ')
    .argument('[ID]', 'an attribution (a-…), a review of one (p-…), or a document (d-… or path)')
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addOption(byOption())
    .addOption(only(new Option('--accept', 'it is there as it is shown'), 'accept'))
    .addOption(only(new Option('--reject', 'it is not there'), 'reject'))
    .addOption(only(new Option('--correct', 'it reads otherwise, as the roles say'), 'correct'))
    .addOption(only(new Option('--add', 'it is missing in the document'), 'add'))
    .addOption(only(new Option('--undo <ID>', 'withdraw a review (p-…)'), 'undo'))
    .addOption(only(new Option('--queue', 'what you have not reviewed, the least certain first'), 'queue'))
    .addOption(only(new Option('--agreement', 'how far reviewers agree, and where they do not'), 'agreement'))
    .addOption(
      new Option('--source <SPANS>', 'who says it: START-END, several with commas; empty: nobody').argParser(
        spansText,
      ),
    )
    .addOption(new Option('--cue <SPANS>', 'through which words; empty: none').argParser(spansText))
    .addOption(new Option('--content <SPANS>', 'what is said').argParser(spansText))
    .addOption(new Option('--attitude <ATTITUDE>', 'of the source to it').choices(attitudes))
    .addOption(new Option('--reason <TEXT>', 'why').argParser(reasonText))
    .addOption(
      new Option('--limit <N>', 'at most so many of the queue')
        .default(20)
        .argParser(wholeNumber(1, 999_999_999)),
    )
    .addHelpText(
      'after',
      examples(
        'hearsay review --queue --by "Ines Varga"',
        'hearsay review a-0123456789abcdef --accept',
        'hearsay review a-0123456789abcdef --correct --source 120-128 --content 134-178,190-210',
        'hearsay review --agreement',
      ),
    )
    .action(
      async (
        named: string | undefined,
        flags: ByOption & OutputOptions & ReviewFlags & WorkspaceOptions,
        command: Command,
      ) => {
        const what = reviewing.find((one) => flags[one] !== undefined) ?? null;
        const needsId = what === null || ['accept', 'reject', 'correct', 'add'].includes(what);
        if (needsId !== (named !== undefined)) {
          command.error(
            'error: name an attribution and --accept, --reject or --correct it; or a document, to --add to it or see its reviews',
          );
        }
        if (what === 'add' && flags.content === undefined) command.error('error: --add needs --content');
        const { review } = await import('./review.ts');
        finish(await review(named ?? '', flags));
      },
    );
}

/** Several with commas between them; empty: none. */
function spansText(value: string): readonly Span[] {
  return value.trim() === '' ? [] : value.split(',').map((one) => spanText(one.trim()));
}
