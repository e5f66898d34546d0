import { jsonLine } from '../../formats/ledger/write.ts';
import type { Span } from '../../model/span.ts';
import { type Redacted, redactDocuments } from '../redact-documents.ts';
import { actorOf, type ByOption } from './actor.ts';
import { count } from './count.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import type { OutputOptions, WorkspaceOptions } from './options.ts';
import { printable } from './printable.ts';
import { Terminal } from './terminal.ts';
import { withWorkspace } from './with-workspace.ts';

/** What is redacted, and why. */
export interface RedactFlags {
  /** In the text of one document. */
  readonly span?: readonly Span[];
  /** Words, wherever they stand. */
  readonly text?: readonly string[];
  readonly replacement?: string;
  readonly reason: string;
}

/** `hearsay redact DOCUMENT … -w FILE`: makes a reading of a document without some of its words. */
export async function redact(
  named: readonly string[],
  flags: ByOption & OutputOptions & RedactFlags & WorkspaceOptions,
): Promise<ExitStatus> {
  const terminal = new Terminal();
  const { span, text = [], replacement, reason } = flags;
  const redacted = await withWorkspace(flags.workspace, 'existing', (workspace) =>
    redactDocuments(workspace, named, span === undefined ? { words: text } : { spans: span }, {
      reason,
      by: actorOf(flags),
      ...(replacement === undefined ? {} : { mark: replacement }),
    }),
  );
  if (flags.format === 'json') await terminal.write([`${jsonLine(redacted)}\n`]);
  terminal.problems(redacted.problems);
  for (const line of describe(redacted, flags.workspace)) terminal.say(line);
  return redacted.problems.length === 0 ? exitStatus.done : exitStatus.incomplete;
}

/** So many documents are named; where there are more, `--format json` has them. */
const mostNamed = 5;

function describe({ documents, current, elsewhere }: Redacted, workspace: string): string[] {
  const passages = documents.reduce((sum, one) => sum + one.passages, 0);
  return [
    `redacted ${count(passages, 'passage')} in ${count(documents.length, 'document')}; current now: ${some(current)}`,
    ...(documents.length === 0
      ? []
      : [
          `the original and the older readings are in ${printable(workspace)} as before; show, search, export and pack leave them out`,
        ]),
    ...(elsewhere.length === 0
      ? []
      : [`the words also stand in ${count(elsewhere.length, 'other document')}: ${some(elsewhere)}`]),
  ];
}

function some(ids: readonly string[]): string {
  return ids.length > mostNamed ? `${ids.slice(0, mostNamed).join(', ')}, …` : ids.join(', ');
}
