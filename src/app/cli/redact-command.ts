import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Span } from '../../model/span.ts';
import type { ByOption } from './actor.ts';
import { examples } from './examples.ts';
import type { Finish } from './exit-status.ts';
import { collect, reasonText, spanText } from './option-values.ts';
import {
  byOption,
  formatOption,
  type OutputOptions,
  type WorkspaceOptions,
  workspaceOption,
} from './options.ts';
import type { RedactFlags } from './redact.ts';

/** Declares `hearsay redact`. */
export function declareRedact(program: Command, finish: Finish): void {
  program
    .command('redact')
    .description('make a reading of a document without some of its words; the original stays as it is')
    .argument('<DOCUMENT...>', 'ids (d-…, sha256-…), or paths as they were added')
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addOption(byOption())
    .addOption(
      new Option('--text <WORDS>', 'words, wherever they stand; may be given again')
        .argParser(collect)
        .conflicts('span'),
    )
    .addOption(
      new Option(
        '--span <START-END>',
        'a passage of the text, in UTF-16 code units; may be given again',
      ).argParser(collectSpans),
    )
    .addOption(
      new Option('--replacement <MARK>', 'what stands there instead').default('█').argParser(markText),
    )
    .addOption(
      new Option('--reason <TEXT>', 'why, for the custody log').argParser(reasonText).makeOptionMandatory(),
    )
    .addHelpText(
      'after',
      examples(
        'hearsay redact statement.docx --text "Ana Vell" --reason "witness at risk" --by "Ines Varga"',
      ),
    )
    .action(
      async (
        named: string[],
        flags: ByOption & OutputOptions & RedactFlags & WorkspaceOptions,
        command: Command,
      ) => {
        if ((flags.text ?? flags.span) === undefined) {
          command.error('error: say what to redact: --text WORDS or --span START-END');
        }
        const { redact } = await import('./redact.ts');
        finish(await redact(named, flags));
      },
    );
}

function collectSpans(value: string, before: readonly Span[] = []): readonly Span[] {
  return [...before, spanText(value)];
}

/** A pseudonym fits, and a text does not: nothing should be put into somebody's mouth. */
const longestMark = 60;

function markText(value: string): string {
  if (/\S/.test(value) && value.length <= longestMark && !/[\u0000-\u001f]/.test(value)) return value;
  throw new InvalidArgumentError(`It must have 1 to ${longestMark} characters, on one line.`);
}
