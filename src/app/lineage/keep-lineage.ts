import { randomUUID } from 'node:crypto';
import type { Findings } from '../../model/findings.ts';
import { ProblemError, problem } from '../../model/problem.ts';
import type { KeptLineage } from '../../store/kept-lineage.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { LineageUse } from './lineage-use.ts';

/** What is kept, and of which version: to be raised with every change to what it gives. */
export interface LineageRules {
  readonly version: string;
  readonly uses: readonly LineageUse[];
}

/** So many documents are brought up to date in one transaction, which takes about a second: others can write in between. */
const documentsAtOnce = 100;

/**
 * Of a workspace of which a larger share has changed everything is found anew: one document that comes takes some four times as
 * long as it takes among all.
 */
const largestShare = 0.2;

/**
 * Brings what a workspace keeps of its lineage up to date with its documents: changed documents one after the other, or everything
 * at once where nothing of this version is known or much has changed. The result is the same. Adding documents only writes down that
 * they changed, so it takes no longer in a large workspace.
 *
 * Throws ProblemError `workspace-locked` where somebody else writes for long, or finds everything anew at the same time.
 *
 * @param share - of the documents that may have changed without everything being found anew; 0 to 1
 */
export function keepLineage(workspace: Workspace, rules: LineageRules, share = largestShare): void {
  const { isKnown, changes } = workspace.lineage.read((kept) => ({
    isKnown: kept.version() === rules.version,
    changes: kept.countChanges(),
  }));
  if (!isKnown || changes > share * workspace.lineage.countDocuments()) findAnew(workspace, rules);
  while (bringSome(workspace, rules) > 0);
}

/** Brings up to date what has changed of some documents. Returns of how many. */
function bringSome(workspace: Workspace, { version, uses }: LineageRules): number {
  return workspace.lineage.write((kept) => {
    requireVersion(workspace, kept, version);
    const changes = kept.changes(documentsAtOnce);
    const keepers = uses.map(({ use, keeper }) => keeper(kept.pairs[use]));
    for (const { n, id } of changes) {
      const findings = id === null ? null : workspace.maybeFindings(id);
      for (const keeper of keepers) keeper.put(n, findings);
      kept.settle(n);
    }
    for (const keeper of keepers) keeper.finish();
    return changes.length;
  });
}

/**
 * Finds everything anew. Others may write meanwhile: what changes from the beginning on is written down, and brought up to date
 * afterwards, whether it was read before it changed or after.
 */
function findAnew(workspace: Workspace, { version, uses }: LineageRules): void {
  const own = `begun ${randomUUID()}`;
  workspace.lineage.write((kept) => kept.begin(own));
  const finders = uses.map(({ use, finder }) => ({ use, finder: finder() }));
  for (const { n, findings } of numberedFindings(workspace)) {
    for (const { finder } of finders) finder.put(n, findings);
  }
  // Taken out one by one, so that what one of them holds is gone before the next begins.
  for (let next = finders.shift(); next !== undefined; next = finders.shift()) {
    const { use, finder } = next;
    const found = finder.found();
    workspace.lineage.write((kept) => {
      requireVersion(workspace, kept, own);
      kept.pairs[use].replace(found);
    });
  }
  workspace.lineage.write((kept) => {
    requireVersion(workspace, kept, own);
    kept.know(version);
  });
}

/** Whoever begins anew later goes on, and who began before gives up. */
function requireVersion({ path }: Workspace, kept: KeptLineage, version: string): void {
  if (kept.version() === version) return;
  const message = `${path} is being compared anew by another program.`;
  const advice = 'Wait for it to end, then try again.';
  throw new ProblemError(problem('error', 'workspace-locked', message, advice, { path }));
}

/** The findings of every document, one at a time, in the order in which they were added. */
function* numberedFindings(
  workspace: Workspace,
): Generator<{ readonly n: number; readonly findings: Findings }> {
  for (const { n, id } of workspace.lineage.documentNumbers()) {
    const findings = workspace.maybeFindings(id);
    if (findings !== null) yield { n, findings };
  }
}
