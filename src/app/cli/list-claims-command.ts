import { type Command, Option } from 'commander';
import { CLAIM_ORDERS } from '../claims/claim-order.ts';
import type { ClaimsFlags } from './claims.ts';
import { examples } from './examples.ts';
import type { Finish } from './exit-status.ts';
import { dateRange, wholeNumber } from './option-values.ts';
import { asOfOption, formatOption, workspaceOption } from './options.ts';

/** Declares `hearsay claims list`. */
export function declareListClaims(claims: Command, finish: Finish): void {
  claims
    .command('list', { isDefault: true })
    .description('list claims by spread, independence, contradiction or newness')
    .argument('[WORDS...]', 'only claims with a statement in which all of them stand')
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addOption(new Option('--by <ORDER>', 'what comes first').choices(CLAIM_ORDERS).default('spread'))
    .addOption(new Option('--speaker <NAME>', 'only what came through somebody of this name, or an id (e-…)'))
    .addOption(new Option('--since <DATE>', 'only what was first seen then or later').argParser(dateRange))
    .addOption(new Option('--until <DATE>', 'only what was first seen then or earlier').argParser(dateRange))
    .addOption(
      new Option('--min-documents <N>', 'only what is in so many documents').argParser(
        wholeNumber(1, 999_999_999),
      ),
    )
    .addOption(
      new Option('--mood <MOOD>', 'only what is mostly put so').choices([
        'assertion',
        'question',
        'wish',
        'opinion',
      ]),
    )
    .addOption(
      new Option('--limit <N>', 'at most so many').default(20).argParser(wholeNumber(1, 999_999_999)),
    )
    .addOption(asOfOption())
    .addHelpText(
      'after',
      examples(
        'hearsay claims -w border.hearsay',
        'hearsay claims quay burned --by independence --min-documents 3',
        'hearsay claims --speaker "Ilan Marek" --as-of 2031-05-09',
      ),
    )
    .action(async (words: string[], flags: ClaimsFlags, command: Command) => {
      // Options before the name of a command hide it: `claims -w FILE join …` would look for these words.
      const isNamed = claims.commands.some((one) => one !== command && one.name() === words[0]);
      if (isNamed && claims.args[0] !== command.name()) {
        command.error(`error: give options behind the command: hearsay claims ${words[0]} … -w FILE`);
      }
      const { claims: list } = await import('./claims.ts');
      finish(await list(words, flags));
    });
}
