import { type Command, Option } from 'commander';
import type { SplittingChoices } from '../claims/split-claims.ts';
import { decidingCommand, requireEither } from './deciding-command.ts';
import { examples } from './examples.ts';
import type { Finish } from './exit-status.ts';
import type { IdentityFlags } from './identity-decision.ts';

/** Declares `hearsay claims split`. */
export function declareSplitClaims(claims: Command, finish: Finish): void {
  decidingCommand(claims, 'split', 'claims')
    .description('decide that statements are a claim of their own, or not of a claim')
    .argument('[ID...]', 'statements (s-…), or claims (c-…), each with all its statements')
    .addOption(new Option('--from <ID...>', 'claims or statements whose claim they are not, now or later'))
    .addHelpText(
      'after',
      examples(
        'hearsay claims split s-0123456789abcdef --reason "another quay"',
        'hearsay claims split c-0123456789abcdef --from c-fedcba9876543210',
      ),
    )
    .action(async (named: string[], flags: IdentityFlags & SplittingChoices, command: Command) => {
      requireEither(command, named.length > 0, flags);
      const { splitOff } = await import('./split-claims.ts');
      finish(await splitOff(named, flags));
    });
}
