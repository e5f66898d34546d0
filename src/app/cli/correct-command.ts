import { type Command, Option } from 'commander';
import type { ByOption } from './actor.ts';
import type { CorrectFlags } from './correct.ts';
import { examples } from './examples.ts';
import type { Finish } from './exit-status.ts';
import { reasonText } from './option-values.ts';
import {
  byOption,
  formatOption,
  type OutputOptions,
  type WorkspaceOptions,
  workspaceOption,
} from './options.ts';

/** Declares `hearsay correct`. */
export function declareCorrect(program: Command, finish: Finish): void {
  program
    .command('correct')
    .description('state facts of a document in the place of what its file says')
    .argument('[DOCUMENT]', 'an id (d-…), or a path as it was added')
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addOption(byOption())
    .addOption(new Option('--published <DATE>', 'when: ISO 8601, as precise as known; empty: not known'))
    .addOption(new Option('--publisher <NAME>', 'the site, paper or body that carries it'))
    .addOption(new Option('--title <TITLE>', 'what it is called'))
    .addOption(new Option('--author <NAME>', 'who wrote it'))
    .addOption(new Option('--url <ADDRESS>', 'its own address'))
    .addOption(new Option('--reason <TEXT>', 'why').argParser(reasonText))
    .addOption(
      new Option('--undo <ID>', 'withdraw a correction (p-…)').conflicts([
        'published',
        'publisher',
        'title',
        'author',
        'url',
      ]),
    )
    .addHelpText(
      'after',
      examples(
        'hearsay correct scan.pdf --published 2031-05-09 --reason "see the stamp on p. 1" --by "Ines Varga"',
        'hearsay correct --undo p-0123456789abcdef',
      ),
    )
    .action(
      async (
        named: string | undefined,
        flags: ByOption & CorrectFlags & OutputOptions & WorkspaceOptions,
        command: Command,
      ) => {
        if ((named === undefined) === (flags.undo === undefined)) {
          command.error('error: name a document and its facts, or a correction to --undo');
        }
        const { correct } = await import('./correct.ts');
        finish(await correct(named, flags));
      },
    );
}
