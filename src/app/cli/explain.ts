import { jsonLine } from '../../formats/ledger/write.ts';
import { type Explained, maybeExplain } from '../explain-attribution.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import type { OutputOptions, WorkspaceOptions } from './options.ts';
import { printExplanation } from './print-explanation.ts';
import { printable } from './printable.ts';
import { Terminal } from './terminal.ts';
import { withWorkspace } from './with-workspace.ts';

/** `hearsay explain ATTRIBUTION -w FILE`: why an attribution was found, and why with such a confidence. */
export async function explain(id: string, flags: OutputOptions & WorkspaceOptions): Promise<ExitStatus> {
  const terminal = new Terminal();
  return withWorkspace(flags.workspace, 'existing', async (workspace) => {
    const explained = maybeExplain(workspace, id);
    if (explained?.explanation == null) {
      terminal.say(explained === null ? notHeld(workspace.path, id) : notFoundAnew(explained));
      return exitStatus.incomplete;
    }
    const { place, held, analysis, explanation } = explained;
    const isJson = flags.format === 'json';
    await terminal.write([
      isJson
        ? `${jsonLine({ explanation: { place, held, analysis, ...explanation } })}\n`
        : printExplanation({ place, held, analysis, explanation }, terminal.page),
    ]);
    return exitStatus.done;
  });
}

function notHeld(path: string, id: string): string {
  const [file, what] = [path, id].map(printable);
  return `${file} holds no attribution under ${what}; \`hearsay who NAME\` shows the ids (a-…) of what somebody said, \`hearsay show PATH --format json\` those of a document`;
}

function notFoundAnew({ held, analysis }: Explained): string {
  const [id, by] = [held.id, held.by].map(printable);
  return `${id} was found by ${by}, and ${analysis}, which would explain it, does not find it in its document; add the original to a new workspace to have it read by ${analysis}`;
}
