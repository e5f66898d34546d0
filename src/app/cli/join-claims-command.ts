import { type Command, Option } from 'commander';
import { decidingCommand, requireEither } from './deciding-command.ts';
import { examples } from './examples.ts';
import type { Finish } from './exit-status.ts';
import type { IdentityFlags } from './identity-decision.ts';
import type { JoinFlags } from './join-claims.ts';

/** Declares `hearsay claims join`. */
export function declareJoinClaims(claims: Command, finish: Finish): void {
  decidingCommand(claims, 'join', 'claims')
    .description('decide that claims or statements are one claim')
    .argument('[ID...]', 'claims (c-…), each with all its statements, or statements (s-…)')
    .addOption(
      new Option('--opposite', 'the second says of what the first says that it is not so').conflicts('same'),
    )
    .addOption(new Option('--same', 'they say the same; else it is read off their words'))
    .addHelpText(
      'after',
      examples(
        'hearsay claims join c-0123456789abcdef c-fedcba9876543210 --reason "the same fire"',
        'hearsay claims join --undo p-0123456789abcdef',
      ),
    )
    .action(async (named: string[], flags: IdentityFlags & JoinFlags, command: Command) => {
      requireEither(command, named.length > 1, flags, named.length > 0);
      const { join } = await import('./join-claims.ts');
      finish(await join(named, flags));
    });
}
