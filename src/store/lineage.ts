import type { Connection } from './connection.ts';
import { KeptLineage } from './kept-lineage.ts';

/** What is kept of the lineage of a workspace, and the numbers and places by which that names documents and statements. */
export class Lineage {
  readonly #connection: Connection;
  readonly #kept: KeptLineage;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#kept = new KeptLineage(connection.database);
  }

  /** Reads all of what is kept as it is at one moment. */
  read<T>(read: (kept: KeptLineage) => T): T {
    return this.#connection.atOneMoment(() => read(this.#kept));
  }

  /** Changes what is kept, all or nothing. */
  write<T>(write: (kept: KeptLineage) => T): T {
    return this.#connection.change(() => write(this.#kept));
  }

  /** The number of each document (`n`, which it keeps when it is read anew) with its id, in the order in which they were added. */
  documentNumbers(): { readonly n: number; readonly id: string }[] {
    return this.#connection.all('SELECT n, id FROM document ORDER BY n').map(({ n, id }) => ({
      n: Number(n),
      id: String(id),
    }));
  }

  /** Id of the document of a number (`n`); null where there is none. */
  documentAt(n: number): string | null {
    const [row] = this.#connection.all('SELECT id FROM document WHERE n = ?', [n]);
    return row === undefined ? null : String(row.id);
  }

  /** How many documents are held. */
  countDocuments(): number {
    return Number(this.#connection.all('SELECT count(*) AS count FROM document')[0]?.count);
  }

  /** The number of the document (`n`) that holds a statement, and the place of the statement there, from 0; null when it is not held. */
  maybePlaceOfStatement(id: string): { readonly document: number; readonly within: number } | null {
    const [row] = this.#connection.all(
      `SELECT document.n AS document, statement.n AS within
       FROM statement JOIN document ON document.id = statement.document WHERE statement.id = ? LIMIT 1`,
      [id],
    );
    return row === undefined ? null : { document: Number(row.document), within: Number(row.within) };
  }

  /** Id of the statement at a place, as `maybePlaceOfStatement` tells it; null where there is none. */
  statementAt({ document, within }: { readonly document: number; readonly within: number }): string | null {
    const [row] = this.#connection.all(
      `SELECT statement.id FROM document JOIN statement ON statement.document = document.id
       WHERE document.n = ? AND statement.n = ?`,
      [document, within],
    );
    return row === undefined ? null : String(row.id);
  }

  /** By the number of each document (`n`) its publisher; those that name none are left out. */
  publishers(): ReadonlyMap<number, string> {
    const rows = this.#connection.all(
      "SELECT n, record ->> '$.publisher' AS name FROM document WHERE json_valid(record)",
    );
    return new Map(
      rows.flatMap(({ n, name }) => (name === null ? [] : [[Number(n), String(name)] as const])),
    );
  }
}
