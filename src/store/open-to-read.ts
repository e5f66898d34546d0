import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { patience, requireFile, requireOurs } from './open-database.ts';
import { orStoreFailure } from './store-failure.ts';

/** A workspace's file that is open so that nothing in it, and nothing beside it, can change. Hold it with `using`. */
export interface OpenedToRead extends Disposable {
  readonly database: DatabaseSync;
  /** True when somebody has written since: what was read may be of two moments, and is to be read again. */
  readonly wasWritten: () => boolean;
}

/**
 * Opens the SQLite file of a workspace to be read, and leaves its tables as they are. Neither needs nor leaves a file beside it,
 * so that it may lie on a disc that cannot be written:
 *
 *     what lies beside it          how it is read
 *     nothing                      as it is, without locks: SQLite makes no files, and is not told of writers, so that one has to ask
 *     a log and its index          with locks: somebody may be writing, and what is read is of one moment
 *     a log without its index      a copy in the system’s folder for temporary files: it was moved without it
 *
 * A log is what a writer has not put into the file yet (`-wal`, `-journal`); one that was killed leaves it.
 *
 * Throws ProblemError as openDatabase does.
 *
 * @param locks - with locks whatever lies beside it, for which SQLite may make its files
 */
export function openToRead(path: string, locks = false): OpenedToRead {
  requireFile(path, 'existing');
  return orStoreFailure(path, () => {
    if (locks) return openWithLocks(path);
    if (!hasLog(path)) return openAsItIs(path);
    return existsSync(`${path}-shm`) ? openWithLocks(path) : openCopy(path);
  });
}

const logs = ['-wal', '-journal'] as const;

function hasLog(path: string): boolean {
  return logs.some((end) => (statSync(path + end, { throwIfNoEntry: false })?.size ?? 0) > 0);
}

function openAsItIs(path: string): OpenedToRead {
  const address = pathToFileURL(path);
  address.search = 'immutable=1';
  const before = stateOf(path);
  return opened(new DatabaseSync(address, { readOnly: true }), path, {
    wasWritten: () => hasLog(path) || stateOf(path) !== before,
  });
}

/** To the nanosecond. Only a writer changes it. */
function stateOf(path: string): string {
  const { mtimeNs, size, ino } = statSync(path, { bigint: true });
  return `${mtimeNs} ${size} ${ino}`;
}

function openWithLocks(path: string): OpenedToRead {
  return opened(new DatabaseSync(path, { readOnly: true, timeout: patience }), path);
}

function openCopy(path: string): OpenedToRead {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const copy = join(folder, basename(path));
    for (const end of ['', ...logs]) if (existsSync(path + end)) copyFileSync(path + end, copy + end);
    return opened(new DatabaseSync(copy), path, { remove });
  } catch (error) {
    remove();
    throw error;
  }
}

function opened(
  database: DatabaseSync,
  path: string,
  { wasWritten = () => false, remove = () => {} }: { wasWritten?: () => boolean; remove?: () => void } = {},
): OpenedToRead {
  const close = () => {
    database.close();
    remove();
  };
  try {
    requireOurs(database, path);
  } catch (error) {
    close();
    throw error;
  }
  return { database, wasWritten, [Symbol.dispose]: close };
}
