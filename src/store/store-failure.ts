import { type Problem, ProblemError, problem } from '../model/problem.ts';

/** Result codes of SQLite (sqlite3.h), of which only the low byte tells the kind. */
const sqliteCodes = {
  busy: 5,
  locked: 6,
  readOnly: 8,
  io: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
};

/**
 * An error of SQLite or of the file system, as the problem that a person can act on. What is not recognised comes
 * back as it was.
 */
function storeFailure(error: unknown, path: string): unknown {
  if (error instanceof ProblemError) return error;
  const found = sqliteProblem(error, path) ?? fileProblem(error, path);
  return found ? new ProblemError(found, { cause: error }) : error;
}

/** Runs `work`, and throws what it throws as a ProblemError wherever it can be told what to do. */
export function orStoreFailure<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw storeFailure(error, path);
  }
}

function sqliteProblem(error: unknown, path: string): Problem | null {
  const code = numberIn(error, 'errcode');
  switch (code === null ? null : code & 0xff) {
    case sqliteCodes.busy:
    case sqliteCodes.locked:
      return failure(
        'workspace-locked',
        path,
        'is being written by another program.',
        'Wait for it to end, then try again.',
      );
    case sqliteCodes.notADatabase:
      return notAWorkspace(path);
    case sqliteCodes.corrupt:
      return failure(
        'workspace-damaged',
        path,
        'is damaged.',
        'Restore it from a copy, or add the originals beside it to a new workspace.',
      );
    case sqliteCodes.full:
      return failure(
        'disk-full',
        path,
        'cannot grow: the disk is full.',
        'Free some space, then run the same command again.',
      );
    case sqliteCodes.readOnly:
    case sqliteCodes.cannotOpen:
    case sqliteCodes.io:
      return unusable(path, error);
    default:
      return null;
  }
}

function fileProblem(error: unknown, path: string): Problem | null {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null;
  if (error.code === 'ENOSPC') {
    return failure(
      'disk-full',
      path,
      'cannot grow: the disk is full.',
      'Free some space, then run the same command again.',
    );
  }
  return unusable(path, error);
}

/** The file is there and is something else. */
export function notAWorkspace(path: string): Problem {
  return failure(
    'not-a-workspace',
    path,
    'is not a workspace.',
    'Give another file with -w, or a name that does not exist yet.',
  );
}

function unusable(path: string, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return failure(
    'workspace-unusable',
    path,
    `cannot be opened or written (${reason}).`,
    'Check its folder and permissions.',
  );
}

/** A problem with the workspace at `path`; the message begins with the path. */
export function failure(code: string, path: string, message: string, advice: string): Problem {
  return problem('error', code, `${path} ${message}`, advice, { path });
}

function numberIn(error: unknown, key: string): number | null {
  if (typeof error !== 'object' || error === null) return null;
  const value = (error as Record<string, unknown>)[key];
  return typeof value === 'number' ? value : null;
}
