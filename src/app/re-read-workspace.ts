import { analysisVersion } from '../analysis/pipeline.ts';
import { READERS } from '../ingest/readers.ts';
import type { Problem } from '../model/problem.ts';
import type { GivenPath } from '../store/evidence.ts';
import type { Workspace } from '../store/workspace.ts';
import { claimJudgements } from './claims/place-claim-decisions.ts';
import { claimsNotPlacedProblems, notPlacedProblems } from './identity/not-placed.ts';
import { whoIsWho } from './identity/who-is-who.ts';
import { type Renewed, type RenewingOptions, renewOriginals } from './renew-originals.ts';
import { workspaceProblem } from './workspace-problem.ts';

/** What reading a workspace anew did. */
export interface Renewal extends Renewed {
  /** Files that the present version has read already, and which were left alone. */
  readonly upToDate: number;
  /** True when it was aborted: what is counted here is in, and the rest is as it was. */
  readonly interrupted: boolean;
}

/** Options of reading, and which files are meant. */
export interface RenewalOptions extends RenewingOptions {
  /** Also what the present version has read. */
  readonly all?: boolean;
}

/**
 * Reads held originals anew with the present version and puts what comes in the place of what is held, file by file, each in
 * one transaction. The readings until then are kept as older ones. A file of which nothing can be read any more, or whose
 * analysis fails, keeps the reading that it has.
 *
 * Throws ProblemError where the workspace or the disk fails. What was read anew before that stays.
 *
 * @param named - ids of evidence or documents, paths and folders as they were added; none: everything
 */
export async function reReadWorkspace(
  workspace: Workspace,
  named: readonly string[] = [],
  options: RenewalOptions = {},
): Promise<Renewal> {
  const { chosen, problems } = choose(workspace, named);
  const stale = options.all ? chosen : chosen.filter(isStale(workspace));
  const { problems: met, ...counts } = await renewOriginals(workspace, stale, options);
  return {
    ...counts,
    upToDate: chosen.length - stale.length,
    problems: [...problems, ...met, ...(counts.files > 0 ? homeless(workspace) : [])],
    interrupted: options.signal?.aborted ?? false,
  };
}

/** Decisions of who is who and of claims that do not count any more, or still not, now that documents say something else. */
function homeless(workspace: Workspace): Problem[] {
  return [
    ...notPlacedProblems(whoIsWho(workspace).notPlaced),
    ...claimsNotPlacedProblems(claimJudgements(workspace).notPlaced),
  ];
}

/** The files that are meant, in order of their paths, and what is not held. */
function choose(workspace: Workspace, named: readonly string[]) {
  const all = workspace.evidence.readToEnd();
  if (named.length === 0) return { chosen: all, problems: [] };
  const wanted = new Set<string>();
  const problems: Problem[] = [];
  for (const one of named) {
    const found = evidenceOf(workspace, one);
    for (const evidence of found) wanted.add(evidence);
    if (found.length === 0) {
      problems.push(workspaceProblem('not-held', `The workspace holds nothing under ${one}.`));
    }
  }
  return { chosen: all.filter(({ evidence }) => wanted.has(evidence)), problems };
}

function evidenceOf(workspace: Workspace, named: string): string[] {
  if (workspace.documents.inEvidence(named).length > 0) return [named];
  const document =
    workspace.documents.maybeFind(named) ?? workspace.older.maybeRead(named)?.findings.document;
  return document ? [document.evidence] : workspace.evidence.at(named);
}

function isStale(workspace: Workspace): (one: GivenPath) => boolean {
  const present = { analysis: analysisVersion, readers: READERS.map(({ name }) => name) };
  const stale = new Set(workspace.evidence.readToEnd(present).map(({ evidence }) => evidence));
  return ({ evidence }) => stale.has(evidence);
}
