import { ledgerLines } from '../../formats/ledger/write.ts';
import type { Problem } from '../../model/problem.ts';
import type { Workspace } from '../../store/workspace.ts';
import { claimJudgements } from '../claims/place-claim-decisions.ts';
import { writeHead } from '../custody/noted-head.ts';
import { exportLedger } from '../export-ledger.ts';
import { claimsNotPlacedProblems, notPlacedProblems } from '../identity/not-placed.ts';
import { whoIsWho } from '../identity/who-is-who.ts';
import { recordExport } from '../record-export.ts';
import { writeCasebook } from '../reviews/write-casebook.ts';
import { actorOf, type ByOption } from './actor.ts';
import { count } from './count.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import type { WorkspaceOptions } from './options.ts';
import { Terminal } from './terminal.ts';
import { withWorkspace } from './with-workspace.ts';

/** As which format. */
export interface FormatOption {
  readonly format: 'ledger' | 'casebook';
}

/** An export, before it leaves. */
interface Exported {
  /** All of it, as often as it is asked for. */
  readonly pieces: () => Iterable<string>;
  readonly problems: readonly Problem[];
  /** What is said of it beside the head of the log. */
  readonly remark: string;
}

/** `hearsay export --format FORMAT -w FILE`: everything that a workspace holds, or what persons reviewed in it. */
export async function exportWorkspace(
  flags: ByOption & FormatOption & WorkspaceOptions,
): Promise<ExitStatus> {
  const terminal = new Terminal();
  const { format } = flags;
  const { exported, head } = await withWorkspace(flags.workspace, 'existing', async (workspace) => {
    const exported = format === 'casebook' ? casebook(workspace) : ledger(workspace);
    const on = { time: new Date().toISOString(), by: actorOf(flags) };
    return { exported, head: recordExport(workspace, format, exported.pieces(), on) };
  });
  await terminal.write(exported.pieces());
  terminal.problems(exported.problems);
  terminal.say(`${exported.remark}recorded as ${writeHead(head)}`);
  return exitStatus.done;
}

function ledger(workspace: Workspace): Exported {
  const who = whoIsWho(workspace);
  const claims = claimJudgements(workspace);
  const all = exportLedger(workspace, who, claims.judgements);
  const problems = [...notPlacedProblems(who.notPlaced), ...claimsNotPlacedProblems(claims.notPlaced)];
  return { pieces: () => ledgerLines(all), problems, remark: '' };
}

function casebook(workspace: Workspace): Exported {
  const { text, cases, leftOut } = writeCasebook(workspace);
  const left = leftOut === 0 ? '' : `, and ${leftOut} left out that the notation cannot hold`;
  return { pieces: () => [text], problems: [], remark: `${count(cases, 'passage')}${left}; ` };
}
