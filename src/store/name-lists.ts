import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { ListEntry, NameList } from '../model/name-list.ts';
import { record } from './read-findings.ts';

/** An entry, and the list (`l-…`) in which it stands. */
export interface KeptListEntry extends ListEntry {
  readonly list: string;
}

/** Lists of names that were given. Every method that writes does so in the caller's transaction. */
export class NameLists {
  readonly #insert: StatementSync;
  readonly #insertEntry: StatementSync;
  readonly #all: StatementSync;
  readonly #entries: StatementSync;
  readonly #removals: readonly StatementSync[];

  constructor(database: DatabaseSync) {
    this.#insert = database.prepare('INSERT OR IGNORE INTO name_list (id, record) VALUES (?, ?)');
    this.#insertEntry = database.prepare('INSERT INTO name_list_entry (list, n, record) VALUES (?, ?, ?)');
    this.#all = database.prepare(`SELECT record FROM name_list ORDER BY record ->> '$.added', id`);
    this.#entries = database.prepare('SELECT list, record FROM name_list_entry ORDER BY list, n');
    this.#removals = [
      database.prepare('DELETE FROM name_list_entry WHERE list = ?'),
      database.prepare('DELETE FROM name_list WHERE id = ?'),
    ];
  }

  /** False, and nothing is written, where a list of this id is held. */
  add(list: NameList, entries: Iterable<ListEntry>): boolean {
    if (this.#insert.run(list.id, JSON.stringify(list)).changes === 0) return false;
    let n = 0;
    for (const entry of entries) this.#insertEntry.run(list.id, n++, JSON.stringify(entry));
    return true;
  }

  /** False where no list of this id is held. */
  remove(id: string): boolean {
    return this.#removals.map((removal) => Number(removal.run(id).changes)).at(-1) === 1;
  }

  /** In the order in which they were added. */
  all(): NameList[] {
    return this.#all.all().map(record<NameList>);
  }

  /** Of all lists, one at a time, in order of list and place. */
  *entries(): Generator<KeptListEntry> {
    for (const row of this.#entries.iterate()) yield { ...record<ListEntry>(row), list: String(row.list) };
  }
}
