import { existsSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { comparableAddress } from '../model/address.ts';
import { ProblemError } from '../model/problem.ts';
import { adoptHeld } from './adopt-held.ts';
import { applicationId, migrations } from './schema.ts';
import { failure, notAWorkspace, orStoreFailure } from './store-failure.ts';

/** Whether a missing file is made (`create`) or is a failure (`existing`). */
export type OpenMode = 'create' | 'existing';

/** How long to wait for another writer, in milliseconds: a batch of another `add` takes less, a hung one lasts longer. */
export const patience = 5_000;

/**
 * Rows are keyed by hashes, so that each file that goes in touches pages all over the tables. With SQLite's 2 MiB of cache
 * and 4 MiB of log, a workspace of 100,000 files would read and write most of these pages anew for every few files. 64 MiB
 * of cache (KiB here) and as much of log (pages of 4 KiB) hold those that are touched again and again.
 */
const memory = { cacheKibi: 64 * 1024, logPages: 16 * 1024 };

/**
 * Opens the SQLite file of a workspace and brings its tables up to date, all or nothing.
 *
 * Throws ProblemError: `no-workspace`, `not-a-workspace`, `workspace-newer`, `workspace-locked`, `workspace-damaged`,
 * `workspace-unusable`, `disk-full`.
 */
export function openDatabase(path: string, mode: OpenMode): DatabaseSync {
  requireFile(path, mode);
  return orStoreFailure(path, () => {
    const database = new DatabaseSync(path, { timeout: patience });
    try {
      prepare(database, path);
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

/** Throws ProblemError where there is no file (`no-workspace`) that is to be there, or it is none (`not-a-workspace`). */
export function requireFile(path: string, mode: OpenMode): void {
  if (!existsSync(path)) {
    if (mode === 'create') return;
    throw new ProblemError(
      failure(
        'no-workspace',
        path,
        'does not exist.',
        'Make one with `hearsay add PATH… -w FILE`, or name yours with -w.',
      ),
    );
  }
  if (!statSync(path).isFile()) throw new ProblemError(notAWorkspace(path));
}

function prepare(database: DatabaseSync, path: string): void {
  requireOurs(database, path);
  // Readers are not held up by a writer, and a killed writer leaves nothing to repair by hand.
  database.exec('PRAGMA journal_mode = WAL');
  // FULL costs one flush of the log a batch. With NORMAL a power cut could take back batches that were reported as held.
  database.exec('PRAGMA synchronous = FULL');
  database.exec('PRAGMA foreign_keys = ON');
  database.exec(`PRAGMA cache_size = -${memory.cacheKibi}`);
  database.exec(`PRAGMA wal_autocheckpoint = ${memory.logPages}`);
  // A workspace may come from a stranger: what stands in its schema may call nothing that reaches out of it.
  database.exec('PRAGMA trusted_schema = OFF');
  defineFunctions(database);
  if (version(database) < migrations.length) migrate(database, path);
}

/** The functions that steps of the tables may call. */
export function defineFunctions(database: DatabaseSync): void {
  database.function('comparable_address', { deterministic: true }, comparableOrNull);
}

function comparableOrNull(address: unknown): string | null {
  return typeof address === 'string' ? comparableAddress(address) : null;
}

/** Throws ProblemError where a database is another program's, or of a newer version of this one. */
export function requireOurs(database: DatabaseSync, path: string): void {
  const ours = pragma(database, 'application_id') === applicationId;
  // A file without tables is new, or was left by a kill between its creation and its first table.
  if (!ours && !isEmpty(database)) throw new ProblemError(notAWorkspace(path));
  if (version(database) > migrations.length) throw new ProblemError(newer(path, version(database)));
}

function newer(path: string, found: number) {
  return failure(
    'workspace-newer',
    path,
    `was written by a newer hearsay (its tables are version ${found}, this program knows ${migrations.length}).`,
    'Install the newer hearsay.',
  );
}

/** Takes the missing steps in one transaction; another process may have taken them while this one waited. */
function migrate(database: DatabaseSync, path: string): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    requireOurs(database, path);
    for (const step of migrations.slice(version(database))) database.exec(step);
    adoptHeld(database, new Date().toISOString());
    database.exec(`PRAGMA application_id = ${applicationId}`);
    database.exec(`PRAGMA user_version = ${migrations.length}`);
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function version(database: DatabaseSync): number {
  return pragma(database, 'user_version');
}

function pragma(database: DatabaseSync, name: 'application_id' | 'user_version'): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
}

function isEmpty(database: DatabaseSync): boolean {
  return (
    database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined &&
    pragma(database, 'application_id') === 0
  );
}
