import type { Attribution } from '../model/attribution.ts';
import type { Findings, UngroupedStatement } from '../model/findings.ts';
import type { OlderReading, OlderReadingName } from '../store/older-readings.ts';
import type { Workspace } from '../store/workspace.ts';
import { attributionOf, statementOf } from './identity/as-actors.ts';
import type { WhoIsWho } from './identity/who-is-who.ts';

/** What an id or a path stands for. */
export type Shown = (
  | { readonly kind: 'documents'; readonly findings: readonly Findings[] }
  | { readonly kind: 'attribution'; readonly attribution: Attribution; readonly findings: Findings }
  | { readonly kind: 'statement'; readonly statement: UngroupedStatement; readonly findings: Findings }
) & {
  /** The older reading that this is out of; null where it is current. */
  readonly older: OlderReadingName | null;
};

/**
 * What is held under an id (`d-…`, `a-…`, `s-…`, `sha256-…`), as an older reading (`d-…@1`) or under a path as it was given
 * to `add`; null when nothing is. What is current comes before what is older.
 *
 * @param options.unredacted - also older readings of evidence in which something was redacted since
 */
export function maybeShow(
  workspace: Workspace,
  idOrPath: string,
  { unredacted = false }: { readonly unredacted?: boolean } = {},
): Shown | null {
  const current = maybeCurrent(workspace, idOrPath);
  const shown = current ?? maybeOlder(workspace, idOrPath);
  return shown === null || unredacted || !isFromBeforeRedaction(workspace, shown) ? shown : null;
}

/** A record with actors in the place of its document’s own entities. One of an older reading is left as it was. */
export function withActors<One extends Exclude<Shown, { kind: 'documents' }>>(
  shown: One,
  who: WhoIsWho,
): One {
  if (shown.older !== null) return shown;
  const actorOf = (entity: string) => who.identity.actorOf(entity, shown.findings.document.id);
  return shown.kind === 'attribution'
    ? { ...shown, attribution: attributionOf(shown.attribution, actorOf) }
    : { ...shown, statement: statementOf(shown.statement, actorOf) };
}

/** Whether an older reading may hold what was redacted since: whatever is older in evidence in which something was. */
function isFromBeforeRedaction(workspace: Workspace, shown: Shown): boolean {
  if (shown.older === null) return false;
  const evidence =
    shown.kind === 'documents' ? shown.findings[0]?.document.evidence : shown.findings.document.evidence;
  return workspace.decisions.ofEvidence(evidence ?? '').some(({ kind }) => kind === 'redaction');
}

/** `d-0123456789abcdef@2`, as an older reading is called. */
export function olderReadingName({ document, generation }: OlderReadingName): string {
  return `${document}@${generation}`;
}

function maybeCurrent(workspace: Workspace, idOrPath: string): Shown | null {
  return (
    showDocuments(workspace, [idOrPath]) ??
    showAttribution(workspace, idOrPath) ??
    showStatement(workspace, idOrPath) ??
    showDocuments(workspace, workspace.documents.at(idOrPath)) ??
    showDocuments(workspace, workspace.documents.inEvidence(idOrPath))
  );
}

function showDocuments(workspace: Workspace, ids: readonly string[]): Shown | null {
  const findings = ids.map((id) => workspace.maybeFindings(id)).filter((found) => found !== null);
  return findings.length > 0 ? { kind: 'documents', findings, older: null } : null;
}

function showAttribution(workspace: Workspace, id: string): Shown | null {
  const attribution = workspace.maybeAttribution(id);
  const findings = attribution && workspace.maybeFindings(attribution.document);
  return findings ? { kind: 'attribution', attribution, findings, older: null } : null;
}

function showStatement(workspace: Workspace, id: string): Shown | null {
  const statement = workspace.maybeStatement(id);
  const findings = statement && workspace.maybeFindings(statement.document);
  return findings ? { kind: 'statement', statement, findings, older: null } : null;
}

function maybeOlder(workspace: Workspace, id: string): Shown | null {
  const [, document = id, generation] = /^(.*)@(\d{1,9})$/.exec(id) ?? [];
  const reading = workspace.older.maybeRead(document, generation === undefined ? null : Number(generation));
  if (reading !== null) return { kind: 'documents', findings: [reading.findings], older: reading };
  const around = workspace.older.maybeHolding(id);
  return around === null ? null : showWithin(around, id);
}

function showWithin(older: OlderReading, id: string): Shown | null {
  const { findings } = older;
  const attribution = findings.attributions.find((one) => one.id === id);
  if (attribution !== undefined) return { kind: 'attribution', attribution, findings, older };
  const statement = findings.statements.find((one) => one.id === id);
  return statement === undefined ? null : { kind: 'statement', statement, findings, older };
}
