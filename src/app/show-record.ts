import type { Attribution } from '../model/attribution.ts';
import type { Findings, UngroupedStatement } from '../model/findings.ts';
import type { Workspace } from '../store/workspace.ts';

/** What an id or a path stands for. */
export type Shown =
  | { readonly kind: 'documents'; readonly findings: readonly Findings[] }
  | { readonly kind: 'attribution'; readonly attribution: Attribution; readonly findings: Findings }
  | { readonly kind: 'statement'; readonly statement: UngroupedStatement; readonly findings: Findings };

/**
 * What is held under an id (`d-…`, `a-…`, `s-…`, `sha256-…`) or under a path as it was given to `add`; null when
 * nothing is.
 */
export function maybeShow(workspace: Workspace, idOrPath: string): Shown | null {
  return (
    showDocuments(workspace, [idOrPath]) ??
    showAttribution(workspace, idOrPath) ??
    showStatement(workspace, idOrPath) ??
    showDocuments(workspace, workspace.documentsAt(idOrPath)) ??
    showDocuments(workspace, workspace.documentsIn(idOrPath))
  );
}

function showDocuments(workspace: Workspace, ids: readonly string[]): Shown | null {
  const findings = ids.map((id) => workspace.maybeFindings(id)).filter((found) => found !== null);
  return findings.length > 0 ? { kind: 'documents', findings } : null;
}

function showAttribution(workspace: Workspace, id: string): Shown | null {
  const attribution = workspace.maybeAttribution(id);
  const findings = attribution && workspace.maybeFindings(attribution.document);
  return findings ? { kind: 'attribution', attribution, findings } : null;
}

function showStatement(workspace: Workspace, id: string): Shown | null {
  const statement = workspace.maybeStatement(id);
  const findings = statement && workspace.maybeFindings(statement.document);
  return findings ? { kind: 'statement', statement, findings } : null;
}
