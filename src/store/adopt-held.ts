import type { DatabaseSync } from 'node:sqlite';
import { CustodyLog } from './custody-log.ts';

/**
 * Begins the custody log of a workspace that is older than it: records what it holds, in the caller's transaction. Who
 * added it is not known; when is in the entry, whose own time is that of now, so that the log says since when it vouches
 * for what it holds. Does nothing where there is a log.
 *
 * @param now - ISO 8601 date-time
 */
export function adoptHeld(database: DatabaseSync, now: string): void {
  const log = new CustodyLog(database);
  if (log.head() !== null) return;
  const paths = database.prepare(
    `SELECT evidence, path, evidence_path.added, bytes FROM evidence_path JOIN evidence ON evidence.id = evidence
     ORDER BY evidence_path.added, evidence, path`,
  );
  for (const row of paths.iterate()) {
    const [evidence, path, added] = [row.evidence, row.path, row.added].map(String) as [
      string,
      string,
      string,
    ];
    log.append(
      { action: 'added', about: { evidence, path, bytes: Number(row.bytes), added } },
      { time: now },
    );
  }
  adoptReadings(database, log, now);
}

function adoptReadings(database: DatabaseSync, log: CustodyLog, now: string): void {
  const documents = database.prepare('SELECT id FROM document WHERE evidence = ? ORDER BY n');
  const problems = database.prepare('SELECT count(*) AS count FROM problem WHERE evidence = ?');
  for (const row of database.prepare('SELECT id, entries_read FROM evidence ORDER BY added, id').iterate()) {
    const evidence = String(row.id);
    const ids = documents.all(evidence).map(({ id }) => String(id));
    const count = Number(problems.get(evidence)?.count);
    const entries = row.entries_read === null ? null : Number(row.entries_read);
    log.appendReading(evidence, { documents: ids, problems: { first: 0, count }, entries }, now);
  }
}
