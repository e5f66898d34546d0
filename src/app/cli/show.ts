import { jsonLine, ledgerLines } from '../../formats/ledger/write.ts';
import type { Document } from '../../model/document.ts';
import type { Workspace } from '../../store/workspace.ts';
import { lineLocator } from '../../text/line-anchors.ts';
import { assembleLedger } from '../assemble-ledger.ts';
import { claimJudgements } from '../claims/place-claim-decisions.ts';
import { whoIsWho } from '../identity/who-is-who.ts';
import { maybeShow, olderReadingName, type Shown, withActors } from '../show-record.ts';
import { count } from './count.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import type { OutputOptions, WorkspaceOptions } from './options.ts';
import { type Page, printBranch, printDocument } from './print-document.ts';
import { printDocuments } from './print-documents.ts';
import { printStatement } from './print-statement.ts';
import { printable } from './printable.ts';
import { Terminal } from './terminal.ts';
import { withWorkspace } from './with-workspace.ts';

/** Whether what was redacted is shown or packed. */
export interface UnredactedOption {
  readonly unredacted?: boolean;
}

/** So many older readings are named; a mailbox may have thousands. */
const mostNamed = 5;

/** `hearsay show [ID|PATH] -w FILE`: the list of documents, or what is held under an id or a path. */
export async function show(
  idOrPath: string | undefined,
  flags: OutputOptions & UnredactedOption & WorkspaceOptions,
): Promise<ExitStatus> {
  const terminal = new Terminal();
  return withWorkspace(flags.workspace, 'existing', (workspace) =>
    idOrPath === undefined
      ? showList(workspace, flags, terminal)
      : showOne(workspace, idOrPath, flags, terminal),
  );
}

async function showList(workspace: Workspace, flags: OutputOptions, terminal: Terminal): Promise<ExitStatus> {
  const documents = workspace.documents.all();
  const isJson = flags.format === 'json';
  await terminal.write([isJson ? `${jsonLine({ documents })}\n` : printDocuments(documents, terminal.page)]);
  return exitStatus.done;
}

async function showOne(
  workspace: Workspace,
  idOrPath: string,
  flags: OutputOptions & UnredactedOption,
  terminal: Terminal,
): Promise<ExitStatus> {
  const shown = maybeShow(workspace, idOrPath, flags);
  if (shown === null && maybeShow(workspace, idOrPath, { unredacted: true }) !== null) {
    terminal.say(`${printable(idOrPath)} is older than a redaction; --unredacted shows it all the same`);
    return exitStatus.incomplete;
  }
  if (shown === null) {
    const [file, what] = [workspace.path, idOrPath].map(printable);
    terminal.say(`${file} holds nothing under ${what}; see \`hearsay show\` for what it holds`);
    return exitStatus.incomplete;
  }
  await terminal.write(flags.format === 'json' ? asJson(workspace, shown) : asText(shown, terminal.page));
  for (const note of notes(workspace, shown)) terminal.say(note);
  return exitStatus.done;
}

/** That what is shown is older, or that there is something older. */
function notes(workspace: Workspace, shown: Shown): string[] {
  if (shown.older !== null) {
    const { evidence } = shown.kind === 'documents' ? documentOf(shown) : shown.findings.document;
    return [
      `this is the older reading ${olderReadingName(shown.older)}; \`hearsay show ${evidence}\` shows the current one`,
    ];
  }
  if (shown.kind !== 'documents') return [];
  return [
    ...shown.findings.flatMap(({ document }) => corrections(document)),
    ...olderReadings(workspace, shown),
  ];
}

/** `published is stated by correction p-… by Ines Varga`. */
function corrections({ statedBy }: Pick<Document, 'statedBy'>): string[] {
  return Object.entries(statedBy)
    .filter(([, by]) => by.startsWith('correction p-'))
    .map(([fact, by]) => printable(`${fact} is stated by ${by}`));
}

function olderReadings(workspace: Workspace, shown: Extract<Shown, { kind: 'documents' }>): string[] {
  const evidence = new Set(shown.findings.map(({ document }) => document.evidence));
  const older = [...evidence].flatMap((one) => workspace.older.ofEvidence(one)).map(olderReadingName);
  if (older.length === 0) return [];
  const named = older.length > mostNamed ? [...older.slice(0, mostNamed), '…'] : older;
  return [`${count(older.length, 'older reading')} of this evidence: ${named.join(', ')}`];
}

function documentOf({ findings }: Extract<Shown, { kind: 'documents' }>): { readonly evidence: string } {
  return findings[0]?.document ?? { evidence: '' };
}

/** With what persons decided of actors and claims, as everything else that leaves the workspace. */
function asJson(workspace: Workspace, held: Shown): Iterable<string> {
  if (held.kind === 'documents') {
    if (held.older !== null) return ledgerLines(assembleLedger(held.findings));
    const { judgements } = claimJudgements(workspace);
    return ledgerLines(assembleLedger(held.findings, { who: whoIsWho(workspace), judgements }));
  }
  const shown = withActors(held, whoIsWho(workspace));
  return shown.kind === 'attribution'
    ? [`${jsonLine({ attribution: shown.attribution })}\n`]
    : [`${jsonLine({ statement: shown.statement })}\n`];
}

function asText(shown: Shown, page: Page): string[] {
  switch (shown.kind) {
    case 'documents':
      return shown.findings.map((findings, n) => `${n === 0 ? '' : '\n'}${printDocument(findings, page)}`);
    case 'attribution':
      return [printBranch(shown.findings, shown.attribution, page)];
    case 'statement': {
      const { findings, statement } = shown;
      const line = lineLocator(findings.document)(statement.spans[0]?.[0] ?? 0);
      return [printStatement(findings, statement, line, page)];
    }
  }
}
