import type { Document } from '../../model/document.ts';
import { ProblemError } from '../../model/problem.ts';
import type { Workspace } from '../../store/workspace.ts';
import { maybeShow } from '../show-record.ts';
import { workspaceProblem } from '../workspace-problem.ts';

/**
 * The current documents that are held under an id or a path as it was added. Throws ProblemError: `not-held`.
 */
export function chosenDocuments(workspace: Workspace, named: string): Document[] {
  const shown = maybeShow(workspace, named);
  if (shown?.kind !== 'documents' || shown.older !== null) {
    throw new ProblemError(
      workspaceProblem('not-held', `The workspace holds no current document under ${named}.`),
    );
  }
  return shown.findings.map(({ document }) => document);
}
