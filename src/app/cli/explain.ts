import { jsonLine } from '../../formats/ledger/write.ts';
import type { Workspace } from '../../store/workspace.ts';
import { type Explained, maybeExplain, maybeOutdated } from '../explain-attribution.ts';
import { maybeReviewIn } from '../reviews/place-review.ts';
import { olderReadingName } from '../show-record.ts';
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
      terminal.say(explained === null ? notCurrent(workspace, id) : notFoundAnew(explained, workspace.path));
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

function notCurrent(workspace: Workspace, id: string): string {
  const outdated = maybeOutdated(workspace, id);
  if (outdated === null) return notHeld(workspace.path, id);
  const { attribution, older } = outdated;
  const [what, by, path] = [id, attribution.by, older.findings.document.path].map(printable);
  return `${what} was found by ${by} in the older reading ${olderReadingName(older)}, and the current one does not have it; \`hearsay show ${what}\` shows it, \`hearsay show ${path}\` what is current`;
}

function notHeld(path: string, id: string): string {
  const [file, what] = [path, id].map(printable);
  return `${file} holds no attribution under ${what}; \`hearsay who NAME\` shows the ids (a-…) of what somebody said, \`hearsay show PATH --format json\` those of a document`;
}

function notFoundAnew({ held, analysis }: Explained, path: string): string {
  const [id, by, file] = [held.id, held.by, path].map(printable);
  if (maybeReviewIn(held.by) !== null) {
    return `${id} is as a person reads it: ${by}; \`hearsay review ${held.document} -w ${file}\` says why`;
  }
  return `${id} was found by ${by}, and ${analysis}, which would explain it, does not find it in its document; \`hearsay re-read ${held.document} -w ${file}\` has it read by ${analysis}`;
}
