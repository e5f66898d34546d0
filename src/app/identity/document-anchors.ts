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
  const document = workspace.documents.maybeFind(id);
  if (document === null) throw new RangeError(`The document ${id} is not held.`);
  const { evidence } = document;
  const record = decidedRecord(document, workspace.decisions.ofEvidence(evidence));
  if (record !== undefined) return { evidence, record, document: id };
  const message = `Several documents of the file look like ${id} since they were redacted.`;
  throw new ProblemError(workspaceProblem('several-documents', message));
}

/** The current documents of a workspace, to be found by their anchors. Looks into each file once. */
export class AnchoredDocuments {
  readonly #workspace: Workspace;
  readonly #ids = new Map<string, ReadonlySet<string>>();
  readonly #byRecord = new Map<string, ReadonlyMap<string | null | undefined, readonly string[]>>();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** Ids of the documents that are meant: one, or none where it is not held any more. */
  at({ evidence, record, document }: DocumentAnchor): readonly string[] {
    const ids = this.#ids.get(evidence) ?? new Set(this.#workspace.documents.inEvidence(evidence));
    this.#ids.set(evidence, ids);
    if (ids.has(document)) return [document];
    const byRecord = this.#byRecord.get(evidence) ?? this.#recordsOf(evidence, ids);
    this.#byRecord.set(evidence, byRecord);
    return byRecord.get(record) ?? [];
  }

  /** By the records as the file calls them; under `undefined`, those that cannot be told apart since they were redacted. */
  #recordsOf(evidence: string, ids: Iterable<string>): Map<string | null | undefined, string[]> {
    const decisions = this.#workspace.decisions.ofEvidence(evidence);
    return Map.groupBy(ids, (id) => {
      const document = this.#workspace.documents.maybeFind(id);
      return document === null ? undefined : decidedRecord(document, decisions);
    });
  }
}
