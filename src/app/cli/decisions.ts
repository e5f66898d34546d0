import { jsonLine } from '../../formats/ledger/write.ts';
import { type DecisionSummary, listDecisions } from '../identity/list-decisions.ts';
import { claimsNotPlacedProblems, notPlacedProblems } from '../identity/not-placed.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import type { OutputOptions, WorkspaceOptions } from './options.ts';
import { printDecision } from './print-decision.ts';
import { Terminal } from './terminal.ts';
import { withWorkspace } from './with-workspace.ts';

/** `hearsay decisions -w FILE`: everything that persons decided, and whether it counts. */
export async function decisions(flags: OutputOptions & WorkspaceOptions): Promise<ExitStatus> {
  const terminal = new Terminal();
  const all = await withWorkspace(flags.workspace, 'existing', async (workspace) => listDecisions(workspace));
  const isJson = flags.format === 'json';
  await terminal.write(
    isJson ? [`${jsonLine({ decisions: all })}\n`] : all.map((one) => printDecision(one, terminal.page)),
  );
  const [ofClaims, ofIdentity] = partition(all.filter(({ state }) => state === 'not placed'));
  terminal.problems([...notPlacedProblems(ofIdentity), ...claimsNotPlacedProblems(ofClaims)]);
  return exitStatus.done;
}

/** Ids of decisions of claims, and of the others. */
function partition(notPlaced: readonly DecisionSummary[]): [string[], string[]] {
  const ids = (isOfClaims: boolean) =>
    notPlaced.filter(({ kind }) => kind.startsWith('claim-') === isOfClaims).map(({ id }) => id);
  return [ids(true), ids(false)];
}
