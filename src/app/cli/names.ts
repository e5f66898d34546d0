import { readFileSync, statSync } from 'node:fs';
import { jsonLine } from '../../formats/ledger/write.ts';
import { ingestProblem } from '../../ingest/ingest-problem.ts';
import { MOST_BYTES } from '../../ingest/limits.ts';
import type { NameList } from '../../model/name-list.ts';
import { ProblemError } from '../../model/problem.ts';
import {
  addNameList,
  type NameListAdded,
  type NameListFile,
  removeNameList,
  shownNameLists,
} from '../identity/name-lists.ts';
import { actorOf, type ByOption } from './actor.ts';
import { count } from './count.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import type { OutputOptions, WorkspaceOptions } from './options.ts';
import { displayDate } from './print-document.ts';
import { printable } from './printable.ts';
import { Terminal } from './terminal.ts';
import { withWorkspace } from './with-workspace.ts';

type NamesFlags = ByOption & OutputOptions & WorkspaceOptions;

/** `hearsay names add FILE…`: takes the names out of lists into a workspace. */
export async function addNames(paths: readonly string[], flags: NamesFlags): Promise<ExitStatus> {
  const terminal = new Terminal();
  const files = paths.map(readFile);
  const added = await withWorkspace(flags.workspace, 'create', async (workspace) =>
    files.map((file) => addNameList(workspace, file, occasionOf(flags))),
  );
  const problems = added.flatMap((one) => one.problems);
  if (flags.format === 'json') await terminal.write([`${jsonLine({ lists: added })}\n`]);
  terminal.problems(problems);
  for (const line of added.flatMap(describe)) terminal.say(line);
  return problems.some(({ severity }) => severity === 'error') ? exitStatus.incomplete : exitStatus.done;
}

/** `hearsay names remove LIST…`: takes lists out of a workspace again. */
export async function removeNames(ids: readonly string[], flags: NamesFlags): Promise<ExitStatus> {
  const terminal = new Terminal();
  await withWorkspace(flags.workspace, 'existing', async (workspace) => {
    for (const id of ids) removeNameList(workspace, id, occasionOf(flags));
  });
  if (flags.format === 'json') await terminal.write([`${jsonLine({ removed: ids })}\n`]);
  terminal.say(`removed ${ids.map(printable).join(', ')}`);
  return exitStatus.done;
}

/** `hearsay names`: the lists of names that a workspace holds. */
export async function showNames(flags: NamesFlags): Promise<ExitStatus> {
  const terminal = new Terminal();
  const lists = await withWorkspace(flags.workspace, 'existing', async (workspace) =>
    shownNameLists(workspace),
  );
  await terminal.write(flags.format === 'json' ? [`${jsonLine({ lists })}\n`] : lists.map(lineOf));
  return exitStatus.done;
}

function occasionOf(flags: NamesFlags) {
  return { by: actorOf(flags), now: new Date().toISOString() };
}

/** Throws ProblemError: `missing-file`, `unreadable-file`, `file-too-large`. */
function readFile(path: string): NameListFile {
  try {
    const { size } = statSync(path);
    if (size <= MOST_BYTES) return { path: path.replaceAll('\\', '/'), bytes: readFileSync(path) };
    throw new ProblemError(
      ingestProblem('file-too-large', `${path} has ${size} bytes; at most ${MOST_BYTES} are read.`, { path }),
    );
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const reason = error instanceof Error ? error.message : String(error);
    throw new ProblemError(
      ingestProblem(
        isMissing ? 'missing-file' : 'unreadable-file',
        isMissing ? `There is no ${path}.` : `${path} cannot be read (${reason}).`,
        { path },
      ),
    );
  }
}

function describe({ list, isNew }: NameListAdded): string[] {
  if (list === null) return ['no names were taken'];
  const { id, path, entries } = list;
  return isNew
    ? [`took ${count(entries, 'entry', 'entries')} of ${printable(path)} as ${id}`]
    : [`${printable(path)} is held as ${id} already`];
}

function lineOf({ id, path, entries, added, by }: NameList): string {
  const who = by.kind === 'person' ? by.name : 'hearsay';
  const parts = [id, displayDate(added), who, count(entries, 'entry', 'entries'), path];
  return `${parts.map(printable).join('  ')}\n`;
}
