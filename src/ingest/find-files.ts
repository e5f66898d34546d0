import { readdir, realpath, stat } from 'node:fs/promises';
import type { Problem } from '../model/problem.ts';
import { isReadableName } from './choose-reader.ts';
import { type IngestCode, ingestProblem } from './ingest-problem.ts';

/** The files under some paths. */
export interface FoundFiles {
  /** Each file once, in order of code units; `-` for standard input. */
  readonly files: readonly string[];
  /** How many bytes these have in all; null where standard input is among them, whose size nobody knows. */
  readonly bytes: number | null;
  /** Files within folders that were passed over: hidden, or of a format that no reader knows. */
  readonly skipped: number;
  readonly problems: readonly Problem[];
}

interface Search {
  /** By real path, so that a file that two paths lead to counts once. */
  readonly files: Map<string, string>;
  bytes: number;
  /** Real paths of the folders seen, so that a link to a folder above does not lead in circles. */
  readonly folders: Set<string>;
  readonly problems: Problem[];
  skipped: number;
}

/**
 * Expands files, folders (with all in them) and `-` into files. A path that cannot be used makes a problem, and the
 * others are found. A named file is kept whatever its format: reading it says what is wrong. Never throws.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const search: Search = { files: new Map(), bytes: 0, folders: new Set(), problems: [], skipped: 0 };
  const folders: string[] = [];
  for (const path of [...new Set(paths)].sort(byCodeUnits)) {
    if (path === '-') search.files.set('-', '-');
    else if ((await visit(withSlashes(path), search, 'named')) === 'folder') folders.push(withSlashes(path));
  }
  // A stack and not recursion: folders may be nested to any depth.
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const inner of await visitFolder(folder, search)) folders.push(inner);
  }
  return {
    files: [...search.files.values()].sort(byCodeUnits),
    bytes: search.files.has('-') ? null : search.bytes,
    skipped: search.skipped,
    problems: search.problems.sort((a, b) => byCodeUnits(a.path ?? '', b.path ?? '')),
  };
}

/** Looks at what lies in a folder, and says which folders are among it. */
async function visitFolder(folder: string, search: Search): Promise<readonly string[]> {
  const within: string[] = [];
  try {
    const real = await realpath(folder);
    if (search.folders.has(real)) return [];
    search.folders.add(real);
    for (const name of (await readdir(folder)).sort(byCodeUnits)) {
      const path = `${folder.replace(/\/$/, '')}/${name}`;
      if (name.startsWith('.')) search.skipped += 1;
      else if ((await visit(path, search, 'within')) === 'folder') within.push(path);
    }
  } catch (error) {
    search.problems.push(failed(folder, error));
  }
  return within;
}

/** Keeps a file, and tells a folder by its name. */
async function visit(path: string, search: Search, how: 'named' | 'within'): Promise<'folder' | 'done'> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return 'folder';
    if (how === 'within' && !isReadableName(path)) search.skipped += 1;
    else if (found.isFile()) keep(path, await realpath(path), found.size, search);
    else search.problems.push(failure('not-a-file', path, 'is neither a file nor a folder'));
  } catch (error) {
    search.problems.push(failed(path, error));
  }
  return 'done';
}

function keep(path: string, real: string, bytes: number, search: Search): void {
  const known = search.files.get(real);
  if (known === undefined) search.bytes += bytes;
  if (known === undefined || byCodeUnits(path, known) < 0) search.files.set(real, path);
}

function failed(path: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return code === 'ENOENT'
    ? failure('missing-file', path, 'does not exist')
    : failure('unreadable-file', path, `cannot be read (${code})`);
}

function failure(code: IngestCode, path: string, what: string): Problem {
  return ingestProblem(code, `${path} ${what}.`, { path });
}

function withSlashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}

function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
