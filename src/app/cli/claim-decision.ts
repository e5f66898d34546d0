import { jsonLine } from '../../formats/ledger/write.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { ClaimsDecided, DecidedClaim } from '../claims/decide-claims.ts';
import { withdrawClaimDecision } from '../claims/withdraw-claim-decision.ts';
import type { DecidingOptions } from '../decisions/making.ts';
import { actorOf } from './actor.ts';
import { count } from './count.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import type { IdentityFlags } from './identity-decision.ts';
import { printable } from './printable.ts';
import { Terminal } from './terminal.ts';
import { withWorkspace } from './with-workspace.ts';

/** A command that decides which statements make one claim, and what it did: `join`, `joined`. */
interface ClaimCommand {
  readonly name: string;
  readonly done: string;
}

/** Makes a decision of claims, or withdraws the one that `--undo` names, and says what came of it. */
export async function decideClaims(
  { name, done }: ClaimCommand,
  flags: IdentityFlags,
  work: (workspace: Workspace, options: DecidingOptions) => ClaimsDecided,
): Promise<ExitStatus> {
  const terminal = new Terminal();
  const { undo, reason } = flags;
  const options = { by: actorOf(flags), reason };
  const decided = await withWorkspace(flags.workspace, 'existing', async (workspace) =>
    undo === undefined ? work(workspace, options) : withdrawClaimDecision(workspace, undo, options),
  );
  if (flags.format === 'json') await terminal.write([`${jsonLine(decided)}\n`]);
  const { decision, claims } = decided;
  if (undo === undefined) {
    const undoing = `\`hearsay claims ${name} --undo ${decision}\` takes it back`;
    terminal.say(`${done} by ${decision}: ${claimWords(claims)}; ${undoing}`);
  } else terminal.say(`${printable(undo)} was withdrawn by ${decision}`);
  return exitStatus.done;
}

/** So many are named: one statement can be set apart from many claims. */
const mostNamed = 5;

function claimWords(claims: readonly DecidedClaim[]): string {
  const named = claims
    .slice(0, mostNamed)
    .map(({ id, statements }) => `${id} of ${count(statements, 'statement')}`);
  return claims.length > mostNamed ? `${named.join(', ')}, …` : named.join(', ');
}
