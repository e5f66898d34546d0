import { jsonLine } from '../../formats/ledger/write.ts';
import type { Workspace } from '../../store/workspace.ts';
import { type PageReading, pageHistory } from '../page-history.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import type { OutputOptions, WorkspaceOptions } from './options.ts';
import type { Page } from './print-document.ts';
import { printReading } from './print-reading.ts';
import { printable } from './printable.ts';
import { Terminal } from './terminal.ts';
import { withWorkspace } from './with-workspace.ts';

/** `hearsay history ADDRESS -w FILE`: every reading of a page, and what changed from one to the next. */
export async function history(address: string, flags: OutputOptions & WorkspaceOptions): Promise<ExitStatus> {
  const terminal = new Terminal();
  return withWorkspace(flags.workspace, 'existing', async (workspace) => {
    const print = flags.format === 'json' ? asJson : asText;
    await terminal.write(print(workspace, address, terminal.page));
    if (workspace.documents.readingsOf(address).length > 0) return exitStatus.done;
    terminal.say(`${printable(flags.workspace)} holds no reading of ${printable(address)}`);
    return exitStatus.incomplete;
  });
}

function* asText(workspace: Workspace, address: string, page: Page): Generator<string> {
  let isFirst = true;
  for (const reading of pageHistory(workspace, address)) {
    yield `${isFirst ? '' : '\n'}${printReading(reading, page)}`;
    isFirst = false;
  }
}

/** One object, a reading a line. */
function* asJson(workspace: Workspace, address: string): Generator<string> {
  let between = '';
  yield `{"address": ${jsonLine(address)}, "readings": [`;
  for (const reading of pageHistory(workspace, address)) {
    yield `${between}\n${jsonLine(toRecord(reading))}`;
    between = ',';
  }
  yield '\n]}\n';
}

function toRecord({ at, how, document, since }: PageReading): unknown {
  const { id, evidence, path, record, url, title } = document;
  const difference = since && { from: since.document.id, ...withWords(since, document.text) };
  return { at, how, document: id, evidence, path, record, url, title, difference };
}

/** The difference with the words of both texts beside their spans (UTF-16 code units, half-open). */
function withWords({ document, difference }: NonNullable<PageReading['since']>, text: string): object {
  if (difference.kind !== 'changed') return difference;
  const changes = difference.changes.map(({ before, after }) => ({
    before,
    after,
    removed: document.text.slice(...before),
    added: text.slice(...after),
  }));
  return { ...difference, changes };
}
