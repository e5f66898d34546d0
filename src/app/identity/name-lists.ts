import { readNameList } from '../../ingest/name-lists/read-name-list.ts';
import type { Actor } from '../../model/custody.ts';
import type { NameList } from '../../model/name-list.ts';
import { type Problem, ProblemError } from '../../model/problem.ts';
import type { Workspace } from '../../store/workspace.ts';
import { workspaceProblem } from '../workspace-problem.ts';
import { RedactedWords } from './redacted-words.ts';

/** A file with a list of names. */
export interface NameListFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** By whom, and when: ISO 8601 date-time. */
export interface ListingOccasion {
  readonly by: Actor;
  readonly now: string;
}

/** What came of adding a list. */
export interface NameListAdded {
  /** Null where nothing could be taken. */
  readonly list: NameList | null;
  /** False where the workspace held the same file already. */
  readonly isNew: boolean;
  readonly problems: readonly Problem[];
}

/** Takes the names out of a list into the workspace; what else it says stays where it is. The file is not kept, its hash is. */
export function addNameList(
  workspace: Workspace,
  file: NameListFile,
  { by, now }: ListingOccasion,
): NameListAdded {
  const { file: hash, entries, problems } = readNameList(file);
  if (entries.length === 0) return { list: null, isNew: false, problems };
  const id = `l-${hash.slice('sha256-'.length, 'sha256-'.length + 16)}`;
  const list = { id, file: hash, path: file.path, added: now, by, entries: entries.length };
  return { list, isNew: workspace.nameLists.add(list, entries, file.bytes.length), problems };
}

/** Takes a list out again. Throws ProblemError: `no-list`, and what the workspace throws. */
export function removeNameList(workspace: Workspace, id: string, { by, now }: ListingOccasion): void {
  if (workspace.nameLists.remove(id, { time: now, by })) return;
  throw new ProblemError(workspaceProblem('no-list', `The workspace holds no list of names ${id}.`));
}

/** The lists that a workspace holds, without words that were redacted. */
export function shownNameLists(workspace: Workspace): NameList[] {
  const redacted = new RedactedWords(workspace.decisions.redactions());
  return workspace.nameLists.all().map((list) => ({
    ...list,
    path: redacted.mask(list.path),
    by: list.by.kind === 'person' ? { ...list.by, name: redacted.mask(list.by.name) } : list.by,
  }));
}
