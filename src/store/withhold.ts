import { DatabaseSync } from 'node:sqlite';
import { CustodyLog, type CustodyOccasion } from './custody-log.ts';

/** So many stand in one entry of the log, as of documents. */
const evidenceInEntry = 1_000;

/** What is removed, by evidence. The log still has the hashes of it; they are over rows that hold much else beside the words. */
const removals: readonly string[] = [
  'DELETE FROM older_reading WHERE evidence = ?',
  'DELETE FROM decision WHERE evidence = ?',
  'DELETE FROM problem WHERE evidence = ?1 AND n < (SELECT problems_from FROM evidence WHERE id = ?1)',
];

const searchTables = ['text_search', 'statement_search', 'name_search'] as const;

/**
 * Takes out of a copy of a workspace's file what was redacted in this evidence: its older readings with their problems, and
 * the decisions. Nothing of it is left in the file, also where SQLite would have kept what was deleted. The copy's log ends with
 * an entry that says so, which is how `verify` knows what is not to be looked for.
 */
export function withholdIn(copy: string, evidence: readonly string[], on: CustodyOccasion): void {
  const database = new DatabaseSync(copy);
  try {
    database.exec('BEGIN IMMEDIATE');
    withoutTriggers(database, () => {
      for (const sql of removals) {
        const removal = database.prepare(sql);
        for (const one of evidence) removal.run(one);
      }
    });
    // An index of words keeps those of deleted rows until it is put in order.
    for (const table of searchTables) database.exec(`INSERT INTO ${table} (${table}) VALUES ('rebuild')`);
    const log = new CustodyLog(database);
    for (let from = 0; from < evidence.length; from += evidenceInEntry) {
      const some = evidence.slice(from, from + evidenceInEntry);
      log.append({ action: 'withheld', about: { evidence: some } }, on);
    }
    database.exec('COMMIT');
    // Pages that are free keep what stood on them.
    database.exec('VACUUM');
  } finally {
    database.close();
  }
}

/** They keep rows that are only added to; a copy is no such account before it is made. */
function withoutTriggers(database: DatabaseSync, work: () => void): void {
  const triggers = database
    .prepare(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name IN ('older_reading', 'decision')",
    )
    .all();
  for (const { name } of triggers) database.exec(`DROP TRIGGER "${name}"`);
  work();
  for (const { sql } of triggers) database.exec(String(sql));
}
