import { DatabaseSync } from 'node:sqlite';
import type { Withheld } from '../model/custody.ts';
import { CustodyLog, type CustodyOccasion } from './custody-log.ts';
import { KeptLineage } from './kept-lineage.ts';

/** So many stand in one entry of the log, as of documents. */
const mostInEntry = 1_000;

/** What a copy of a workspace leaves out. */
export interface Withholding {
  /** Evidence in which something was redacted. */
  readonly evidence: readonly string[];
  /** Ids of decisions of who is who and of claims that hold words which were redacted. */
  readonly decisions: readonly string[];
  /** Ids of lists of names that do. */
  readonly lists: readonly string[];
}

/** What is removed, by evidence. The log still has the hashes of it; they are over rows that hold much else beside the words. */
const removals: readonly string[] = [
  'DELETE FROM older_reading WHERE evidence = ?',
  'DELETE FROM decision WHERE evidence = ?',
  'DELETE FROM problem WHERE evidence = ?1 AND n < (SELECT problems_from FROM evidence WHERE id = ?1)',
];

/** What is removed of decisions and lists, by their ids. */
const rowRemovals = {
  decisions: ['DELETE FROM identity_decision WHERE id = ?', 'DELETE FROM claim_decision WHERE id = ?'],
  lists: ['DELETE FROM name_list_entry WHERE list = ?', 'DELETE FROM name_list WHERE id = ?'],
} as const;

/** Tables with triggers that keep their rows. */
const guarded = ['older_reading', 'decision', 'identity_decision', 'claim_decision'] as const;

const searchTables = ['text_search', 'statement_search', 'name_search'] as const;

/**
 * Takes out of a copy of a workspace's file what was redacted in this evidence: its older readings with their problems, and
 * the decisions; and other decisions and lists of names that hold the words. Nothing of it is left in the file, also where SQLite would have kept what was deleted. The copy's log ends with
 * an entry that says so, which is how `verify` knows what is not to be looked for.
 */
export function withholdIn(copy: string, withheld: Withholding, on: CustodyOccasion): void {
  const database = new DatabaseSync(copy);
  try {
    database.exec('BEGIN IMMEDIATE');
    withoutTriggers(database, () => {
      removeAll(database, removals, withheld.evidence);
      removeAll(database, rowRemovals.decisions, withheld.decisions);
      removeAll(database, rowRemovals.lists, withheld.lists);
    });
    // It may not be up to date yet, and then has words of a reading that is not current any more. Whoever asks finds it anew.
    new KeptLineage(database).begin('withheld');
    // An index of words keeps those of deleted rows until it is put in order.
    for (const table of searchTables) database.exec(`INSERT INTO ${table} (${table}) VALUES ('rebuild')`);
    const log = new CustodyLog(database);
    for (const about of inEntries(withheld)) log.append({ action: 'withheld', about }, on);
    database.exec('COMMIT');
    // Pages that are free keep what stood on them.
    database.exec('VACUUM');
  } finally {
    database.close();
  }
}

function removeAll(database: DatabaseSync, sqls: readonly string[], ids: readonly string[]): void {
  for (const sql of sqls) {
    const removal = database.prepare(sql);
    for (const id of ids) removal.run(id);
  }
}

/** What is withheld, in pieces that fit into an entry of the log. */
function* inEntries({ evidence, decisions, lists }: Withholding): Generator<Withheld> {
  const longest = Math.max(evidence.length, decisions.length, lists.length);
  for (let from = 0; from < longest; from += mostInEntry) {
    const piece = (ids: readonly string[]) => ids.slice(from, from + mostInEntry);
    yield {
      evidence: piece(evidence),
      ...(decisions.length > from ? { decisions: piece(decisions) } : {}),
      ...(lists.length > from ? { lists: piece(lists) } : {}),
    };
  }
}

/** They keep rows that are only added to; a copy is no such account before it is made. */
function withoutTriggers(database: DatabaseSync, work: () => void): void {
  const triggers = database
    .prepare(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name IN (SELECT value FROM json_each(?))",
    )
    .all(JSON.stringify(guarded));
  for (const { name } of triggers) database.exec(`DROP TRIGGER "${name}"`);
  work();
  for (const { sql } of triggers) database.exec(String(sql));
}
