import { type Command, Option } from 'commander';
import type { SplitTarget } from '../identity/split-actor.ts';
import { decidingCommand, requireEither } from './deciding-command.ts';
import { examples } from './examples.ts';
import type { Finish } from './exit-status.ts';
import type { IdentityFlags } from './identity-decision.ts';

/** Declares `hearsay split`. */
export function declareSplit(program: Command, finish: Finish): void {
  decidingCommand(program, 'split', 'who is who')
    .description('decide that some names of an actor, or what it is in some documents, is another one')
    .argument('[ENTITY]', 'an id (e-…), or a name that one actor alone has')
    .addOption(new Option('--names <NAME...>', 'names that are the other one’s'))
    .addOption(
      new Option('--documents <DOCUMENT...>', 'ids (d-…) or paths of documents that mean the other one'),
    )
    .addOption(
      new Option('--from <ENTITY...>', 'whom it is not, now or later').conflicts(['names', 'documents']),
    )
    .addHelpText(
      'after',
      examples(
        'hearsay split "Ilan Marek" --from "Jon Marek" --reason "they are brothers"',
        'hearsay split "Ilan Marek" --documents reports/03-herald.html --reason "another of that name"',
        'hearsay split e-0123456789abcdef --names "Jon Marek" "J. Marek"',
      ),
    )
    .action(async (named: string | undefined, flags: IdentityFlags & SplitTarget, command: Command) => {
      requireEither(command, named !== undefined, flags);
      if (flags.undo === undefined && (flags.names ?? flags.documents ?? flags.from) === undefined) {
        command.error('error: say what to set apart: --names NAME…, --documents DOCUMENT… or --from ENTITY…');
      }
      const { split } = await import('./split.ts');
      finish(await split(named ?? '', flags));
    });
}
