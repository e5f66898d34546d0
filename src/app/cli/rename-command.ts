import type { Command } from 'commander';
import { decidingCommand, requireEither } from './deciding-command.ts';
import { examples } from './examples.ts';
import type { Finish } from './exit-status.ts';
import type { IdentityFlags } from './identity-decision.ts';

/** Declares `hearsay rename`. */
export function declareRename(program: Command, finish: Finish): void {
  decidingCommand(program, 'rename', 'who is who')
    .description('decide what an actor is called')
    .argument('[ENTITY]', 'an id (e-…), or a name that one actor alone has')
    .argument('[NAME]', 'what it is called from then on')
    .addHelpText('after', examples('hearsay rename Marek "Ilan Marek"'))
    .action(
      async (named: string | undefined, name: string | undefined, flags: IdentityFlags, command: Command) => {
        requireEither(command, name !== undefined, flags, named !== undefined);
        const { rename } = await import('./rename.ts');
        finish(await rename(named ?? '', name ?? '', flags));
      },
    );
}
