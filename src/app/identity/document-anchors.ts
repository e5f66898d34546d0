import type { DocumentAnchor } from '../../model/decision.ts';
import { ProblemError } from '../../model/problem.ts';
import type { Workspace } from '../../store/workspace.ts';
import { decidedRecord } from '../decisions/decided-record.ts';
import { workspaceProblem } from '../workspace-problem.ts';

/**
 * A document by what it keeps when it is read anew. Throws ProblemError `several-documents` where others of its file look like
 * it since they were redacted.
 */
export function anchorDocument(workspace: Workspace, id: string): DocumentAnchor {
  const document = workspace.maybeDocument(id);
  if (document === null) throw new RangeError(`The document ${id} is not held.`);
  const { evidence } = document;
  const record = decidedRecord(document, workspace.decisionsOf(evidence));
  if (record !== undefined) return { evidence, record, document: id };
  const message = `Several documents of the file look like ${id} since they were redacted.`;
  throw new ProblemError(workspaceProblem('several-documents', message));
}

/** Ids of the current documents that are meant: one, or none where it is not held any more. */
export function documentsAt(workspace: Workspace, { evidence, record, document }: DocumentAnchor): string[] {
  const current = workspace.documentsIn(evidence);
  if (current.includes(document)) return [document];
  const decisions = workspace.decisionsOf(evidence);
  return current.filter((id) => {
    const found = workspace.maybeDocument(id);
    return found !== null && decidedRecord(found, decisions) === record;
  });
}
