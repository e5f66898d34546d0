import type { Command } from 'commander';
import type { Finish } from './exit-status.ts';
import { declareJoinClaims } from './join-claims-command.ts';
import { declareListClaims } from './list-claims-command.ts';
import { declareLockClaim } from './lock-claim-command.ts';
import { declareShowClaim } from './show-claim-command.ts';
import { declareSplitClaims } from './split-claims-command.ts';

/** Declares `hearsay claims`, with its own commands in the order of its `--help`. */
export function declareClaims(program: Command, finish: Finish): void {
  const claims = program
    .command('claims')
    .description('list what is said, show one claim, or decide what is one claim');
  declareListClaims(claims, finish);
  declareShowClaim(claims, finish);
  declareJoinClaims(claims, finish);
  declareSplitClaims(claims, finish);
  declareLockClaim(claims, finish);
}
