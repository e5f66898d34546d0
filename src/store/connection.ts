import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { record } from './read-findings.ts';
import { orStoreFailure } from './store-failure.ts';

/** The open file of a workspace, as the parts of the workspace share it. */
export class Connection {
  /** Of the file. */
  readonly path: string;
  readonly database: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();

  constructor(path: string, database: DatabaseSync) {
    this.path = path;
    this.database = database;
  }

  /** Does something, and throws ProblemError where the file or the disk fails. */
  guard<T>(work: () => T): T {
    return orStoreFailure(this.path, work);
  }

  /** Writes all that `work` writes, or nothing where it throws. Guarded. */
  change<T>(work: () => T): T {
    return this.guard(() => this.#transaction(work, 'BEGIN IMMEDIATE'));
  }

  /** Reads all of it as it is at one moment. Guarded. */
  atOneMoment<T>(read: () => T): T {
    return this.guard(() => this.#transaction(read, 'BEGIN'));
  }

  #transaction<T>(work: () => T, begin: 'BEGIN' | 'BEGIN IMMEDIATE'): T {
    this.database.exec(begin);
    try {
      const result = work();
      this.database.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.database.isTransaction) this.database.exec('ROLLBACK');
      throw error;
    }
  }

  /** Prepares a statement once, however often it is asked for. */
  prepare(sql: string): StatementSync {
    const prepared = this.#prepared.get(sql) ?? this.database.prepare(sql);
    this.#prepared.set(sql, prepared);
    return prepared;
  }

  /** True when a row was changed. Not guarded: it is part of a change, which is. */
  run(sql: string, values: readonly SQLInputValue[]): boolean {
    return this.prepare(sql).run(...values).changes > 0;
  }

  /** All rows. Guarded. */
  all(sql: string, values: readonly SQLInputValue[] = []) {
    return this.guard(() => this.prepare(sql).all(...values));
  }

  /** What the `record` column of all rows holds. Guarded. */
  records<T>(sql: string, values: readonly SQLInputValue[] = []): T[] {
    return this.all(sql, values).map(record<T>);
  }
}
