import type { Problem } from '../model/problem.ts';
import type { Connection } from './connection.ts';
import type { Originals } from './originals.ts';

/** Evidence that is held, and a path under which it was given. */
export interface GivenPath {
  readonly evidence: string;
  readonly path: string;
}

/** The evidence that a workspace holds: under which paths it was given, how far it was read, and what was wrong with it. */
export class Evidence {
  readonly #connection: Connection;
  readonly #originals: Originals;

  constructor(connection: Connection, originals: Originals) {
    this.#connection = connection;
    this.#originals = originals;
  }

  /** The hashes of all evidence held (`sha256-…`), in their order. */
  all(): string[] {
    return this.#connection.all('SELECT id FROM evidence ORDER BY id').map((row) => String(row.id));
  }

  /** True when evidence of this hash is held, and read to its end. */
  holds(evidence: string): boolean {
    return (
      this.#connection.all('SELECT 1 FROM evidence WHERE id = ? AND entries_read IS NULL', [evidence])
        .length > 0
    );
  }

  /** How many entries of a container went in before an interruption; 0 where it is not held. */
  entriesRead(evidence: string): number {
    return Number(
      this.#connection.all('SELECT entries_read FROM evidence WHERE id = ?', [evidence])[0]?.entries_read ??
        0,
    );
  }

  /**
   * Evidence that was read to its end, with the path as which it was read, in the order of these paths.
   *
   * @param current - the versions that are not stale; left out: all evidence
   */
  readToEnd(current?: { readonly analysis: string; readonly readers: readonly string[] }): GivenPath[] {
    const { analysis, readers } = current ?? { analysis: '', readers: [] };
    return this.#connection.all(readings, [analysis, JSON.stringify(readers)]).map(({ evidence, path }) => ({
      evidence: String(evidence),
      path: String(path),
    }));
  }

  /** Evidence that was given under this path, or within this folder. */
  at(path: string): string[] {
    const folder = `${path.replace(/\/+$/, '')}/`;
    const rows = this.#connection.all(
      `SELECT DISTINCT evidence FROM evidence_path WHERE path = ?1 OR substr(path, 1, length(?2)) = ?2
       ORDER BY evidence`,
      [path, folder],
    );
    return rows.map((row) => String(row.evidence));
  }

  /** The paths under which evidence was given, in code-unit order. */
  pathsOf(evidence: string): string[] {
    const rows = this.#connection.all('SELECT path FROM evidence_path WHERE evidence = ? ORDER BY path', [
      evidence,
    ]);
    return rows.map((row) => String(row.path));
  }

  /** What was left out or doubtful when this evidence was last read. */
  problemsOf(evidence: string): Problem[] {
    return this.#connection.records<Problem>(
      `SELECT record FROM problem
       WHERE evidence = ?1 AND n >= (SELECT problems_from FROM evidence WHERE id = ?1) ORDER BY n`,
      [evidence],
    );
  }

  /** What was left out or doubtful when anything that is held was last read, in the order of evidence. */
  problems(): Problem[] {
    return this.#connection.records<Problem>(
      `SELECT problem.record FROM problem JOIN evidence ON evidence.id = problem.evidence
       WHERE problem.n >= evidence.problems_from ORDER BY problem.evidence, problem.n`,
    );
  }

  /** Evidence whose original is left out of this workspace, which is a copy: what was redacted was not to leave the other. */
  withheld(): Set<string> {
    const rows = this.#connection.all(
      `SELECT DISTINCT value FROM custody, json_each(entry, '$.about.evidence')
       WHERE entry LIKE '%"action":"withheld"%' AND entry ->> '$.action' = 'withheld'`,
    );
    return new Set(rows.map(({ value }) => String(value)).filter((one) => !this.#originals.holds(one)));
  }
}

/** A file of several documents once, by the first of them. What was redacted in a path is not in the path that was given. */
const readings = `
  SELECT evidence, coalesce(
    (SELECT path FROM evidence_path WHERE evidence_path.evidence = found.evidence AND evidence_path.path = found.path),
    (SELECT path FROM evidence_path WHERE evidence_path.evidence = found.evidence ORDER BY added, path LIMIT 1)
  ) AS path
  FROM (
    SELECT evidence, min(path) AS path FROM document
    WHERE (SELECT entries_read FROM evidence WHERE evidence.id = document.evidence) IS NULL
      AND (analysis <> ?1 OR reader NOT IN (SELECT value FROM json_each(?2)))
    GROUP BY evidence
  ) AS found
  ORDER BY path, evidence`;
