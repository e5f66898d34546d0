import type { Command } from 'commander';
import { decidingCommand, requireEither } from './deciding-command.ts';
import { examples } from './examples.ts';
import type { Finish } from './exit-status.ts';
import type { IdentityFlags } from './identity-decision.ts';

/** Declares `hearsay claims lock`. */
export function declareLockClaim(claims: Command, finish: Finish): void {
  decidingCommand(claims, 'lock', 'claims')
    .description('decide that the statements of a claim are right as a whole; others are only suggested')
    .argument('[ID]', 'a claim (c-…), or one of its statements (s-…)')
    .addHelpText('after', examples('hearsay claims lock c-0123456789abcdef -w border.hearsay'))
    .action(async (named: string | undefined, flags: IdentityFlags, command: Command) => {
      requireEither(command, named !== undefined, flags);
      const { lock } = await import('./lock-claim.ts');
      finish(await lock(named ?? '', flags));
    });
}
