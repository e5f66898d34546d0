import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** Something that is kept of a document, and of what it was found. */
export interface KeptOfDocument<Value> {
  /** Id of the document. */
  readonly document: string;
  /** Of what it was found: it is of no use where that is not so any more. */
  readonly foundOf: string;
  readonly value: Value;
}

type Row = ReturnType<StatementSync['all']>[number];

/**
 * What is kept of documents so that they need not be compared again: by which keys each is filed, and what each has from which. Each says of what it was
 * found, for which every document has a revision, another one whenever it is written. It follows from the findings; all in transactions of the caller.
 */
export class KeptDerivations {
  readonly #database: DatabaseSync;
  readonly #keepFiling: StatementSync;
  readonly #keepParents: StatementSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#keepFiling = database.prepare(
      'INSERT OR REPLACE INTO filing SELECT n, ?, ? FROM document WHERE id = ?',
    );
    this.#keepParents = database.prepare(
      'INSERT OR REPLACE INTO parentage SELECT n, ?, ? FROM document WHERE id = ?',
    );
  }

  /** Of every document, or of those of some ids, by its id. */
  revisions(ids: readonly string[] | null): Map<string, string> {
    const rows = this.#rows('revision', 'document_revision', ids);
    return new Map(Array.from(rows, ({ id, revision }) => [String(id), String(revision)]));
  }

  *filings(ids: readonly string[] | null): Generator<KeptOfDocument<Uint8Array>> {
    for (const { id, found_of, keys } of this.#rows('found_of, keys', 'filing', ids))
      yield { document: String(id), foundOf: String(found_of), value: keys as Uint8Array };
  }

  /** As JSON. */
  *parents(ids: readonly string[] | null): Generator<KeptOfDocument<string>> {
    for (const { id, found_of, parents } of this.#rows('found_of, parents', 'parentage', ids))
      yield { document: String(id), foundOf: String(found_of), value: String(parents) };
  }

  *#rows(columns: string, table: string, ids: readonly string[] | null): Generator<Row> {
    const all = `SELECT id, ${columns} FROM ${table} JOIN document ON document.n = ${table}.document`;
    if (ids === null) return yield* this.#database.prepare(all).iterate();
    const one = this.#database.prepare(`${all} WHERE id = ?`);
    for (const id of ids) yield* one.all(id);
  }

  keepFiling({ document, foundOf, value }: KeptOfDocument<Uint8Array>): void {
    this.#keepFiling.run(foundOf, value, document);
  }

  /** @param kept - as JSON */
  keepParents({ document, foundOf, value }: KeptOfDocument<string>): void {
    this.#keepParents.run(foundOf, value, document);
  }

  clear(): void {
    this.#database.exec('DELETE FROM filing; DELETE FROM parentage');
  }
}
