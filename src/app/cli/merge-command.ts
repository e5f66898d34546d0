import type { Command } from 'commander';
import { decidingCommand, requireEither } from './deciding-command.ts';
import { examples } from './examples.ts';
import type { Finish } from './exit-status.ts';
import type { IdentityFlags } from './identity-decision.ts';

/** Declares `hearsay merge`. */
export function declareMerge(program: Command, finish: Finish): void {
  decidingCommand(program, 'merge', 'who is who')
    .description('decide that what documents call so is one actor')
    .argument('[ENTITY...]', 'ids (e-…), or names that one actor alone has')
    .addHelpText(
      'after',
      examples(
        'hearsay merge "Ilan Marek" e-0123456789abcdef --reason "the same signature" --by "Ines Varga"',
        'hearsay merge --undo p-0123456789abcdef',
      ),
    )
    .action(async (named: string[], flags: IdentityFlags, command: Command) => {
      requireEither(command, named.length > 0, flags);
      const { merge } = await import('./merge.ts');
      finish(await merge(named, flags));
    });
}
