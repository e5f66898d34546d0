import { type Command, Option } from 'commander';
import type { AffiliateFlags } from './affiliate.ts';
import { decidingCommand, requireEither } from './deciding-command.ts';
import { examples } from './examples.ts';
import type { Finish } from './exit-status.ts';

/** Declares `hearsay affiliate`. */
export function declareAffiliate(program: Command, finish: Finish): void {
  decidingCommand(program, 'affiliate', 'who is who')
    .description('decide that somebody belongs to a body or speaks for it, or does not')
    .argument('[MEMBER]', 'an id (e-…), or a name that one actor alone has')
    .argument('[BODY]', 'the same, of the body')
    .addOption(new Option('--role <ROLE>', 'as what, such as spokesman'))
    .addOption(new Option('--from <DATE>', 'since when: ISO 8601, as precise as known'))
    .addOption(new Option('--until <DATE>', 'until when'))
    .addOption(new Option('--source <TEXT>', 'where you have it from'))
    .addOption(
      new Option(
        '--retract',
        'it does not count, whoever says so; in any role, or in that of --role',
      ).conflicts(['from', 'until', 'source']),
    )
    .addHelpText(
      'after',
      examples(
        'hearsay affiliate "Ilan Marek" "Island Party" --role spokesman --from 2030-02 --source "party register"',
        'hearsay affiliate "Ilan Marek" "Harbour Board" --retract --reason "an error of the wire"',
      ),
    )
    .action(
      async (member: string | undefined, of: string | undefined, flags: AffiliateFlags, command: Command) => {
        requireEither(command, of !== undefined, flags, member !== undefined);
        const { affiliate } = await import('./affiliate.ts');
        finish(await affiliate(member ?? '', of ?? '', flags));
      },
    );
}
