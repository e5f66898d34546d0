import { type Command, Option } from 'commander';
import type { AsOfOption } from './claims.ts';
import { examples } from './examples.ts';
import type { Finish } from './exit-status.ts';
import {
  asOfOption,
  formatOption,
  type OutputOptions,
  type WorkspaceOptions,
  workspaceOption,
} from './options.ts';
import type { AllOption } from './who.ts';

/** Declares `hearsay claims show`. */
export function declareShowClaim(claims: Command, finish: Finish): void {
  claims
    .command('show')
    .description('show a claim with its statements by origin, its chains, and what speaks for and against it')
    .argument('<ID>', 'of a claim (c-…), or of one of its statements (s-…)')
    .addOption(workspaceOption())
    .addOption(formatOption())
    .addOption(new Option('--all', 'all statements and pairs, not only the first of each origin'))
    .addOption(asOfOption())
    .addHelpText('after', examples('hearsay claims show c-0123456789abcdef -w border.hearsay'))
    .action(async (named: string, flags: AllOption & AsOfOption & OutputOptions & WorkspaceOptions) => {
      const { printOneClaim } = await import('./show-claim.ts');
      finish(await printOneClaim(named, flags));
    });
}
