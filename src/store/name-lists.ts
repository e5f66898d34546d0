import type { StatementSync } from 'node:sqlite';
import type { ListEntry, NameList } from '../model/name-list.ts';
import type { Connection } from './connection.ts';
import type { CustodyLog, CustodyOccasion } from './custody-log.ts';
import { record } from './read-findings.ts';

/** An entry, and the list (`l-…`) in which it stands. */
export interface KeptListEntry extends ListEntry {
  readonly list: string;
}

/** Lists of names that were given to a workspace. */
export class NameLists {
  readonly #connection: Connection;
  readonly #log: CustodyLog;
  readonly #insert: StatementSync;
  readonly #insertEntry: StatementSync;
  readonly #all: StatementSync;
  readonly #entries: StatementSync;
  readonly #removals: readonly StatementSync[];

  constructor(connection: Connection, log: CustodyLog) {
    const { database } = connection;
    this.#connection = connection;
    this.#log = log;
    this.#insert = database.prepare('INSERT OR IGNORE INTO name_list (id, record) VALUES (?, ?)');
    this.#insertEntry = database.prepare('INSERT INTO name_list_entry (list, n, record) VALUES (?, ?, ?)');
    this.#all = database.prepare(`SELECT record FROM name_list ORDER BY record ->> '$.added', id`);
    this.#entries = database.prepare('SELECT list, record FROM name_list_entry ORDER BY list, n');
    this.#removals = [
      database.prepare('DELETE FROM name_list_entry WHERE list = ?'),
      database.prepare('DELETE FROM name_list WHERE id = ?'),
    ];
  }

  /**
   * Keeps a list, and records it in the custody log.
   *
   * @param bytes - how many its file has
   * @returns false, and nothing is written, where the same file is held
   */
  add(list: NameList, entries: readonly ListEntry[], bytes: number): boolean {
    return this.#connection.change(() => {
      if (this.#insert.run(list.id, JSON.stringify(list)).changes === 0) return false;
      for (const [n, entry] of entries.entries()) this.#insertEntry.run(list.id, n, JSON.stringify(entry));
      const { id, file, path, added, by } = list;
      const about = { list: id, file, bytes, path, entries: entries.length };
      this.#log.appendList(about, { time: added, by });
      return true;
    });
  }

  /** Takes a list out, and records that. False where none of this id is held. */
  remove(id: string, on: CustodyOccasion): boolean {
    return this.#connection.change(() => {
      if (this.#removals.map((removal) => Number(removal.run(id).changes)).at(-1) !== 1) return false;
      this.#log.append({ action: 'unlisted', about: { list: id } }, on);
      return true;
    });
  }

  /** All that are held, in the order in which they were added. */
  all(): NameList[] {
    return this.#connection.guard(() => this.#all.all()).map(record<NameList>);
  }

  /** Of all lists, one at a time, in order of list and place. */
  *entries(): Generator<KeptListEntry> {
    for (const row of this.#entries.iterate()) yield { ...record<ListEntry>(row), list: String(row.list) };
  }
}
