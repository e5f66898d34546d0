import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** Something that is kept of a document, and of what it was found. */
export interface KeptOfDocument<Value> {
  /** Id of the document. */
  readonly document: string;
  /** Of what it was found: it is of no use where that is not so any more. */
  readonly foundOf: string;
  readonly value: Value;
}

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

  /** Of every document, by its id. */
  revisions(): Map<string, string> {
    const rows = this.#database.prepare(
      'SELECT id, revision FROM document JOIN document_revision ON document_revision.document = n',
    );
    return new Map(rows.all().map(({ id, revision }) => [String(id), String(revision)]));
  }

  *filings(): Generator<KeptOfDocument<Uint8Array>> {
    const rows = this.#database.prepare(
      'SELECT id, found_of, keys FROM filing JOIN document ON document.n = filing.document',
    );
    for (const { id, found_of, keys } of rows.iterate())
      yield { document: String(id), foundOf: String(found_of), value: keys as Uint8Array };
  }

  /** As JSON. */
  *parents(): Generator<KeptOfDocument<string>> {
    const rows = this.#database.prepare(
      'SELECT id, found_of, parents FROM parentage JOIN document ON document.n = parentage.document',
    );
    for (const { id, found_of, parents } of rows.iterate())
      yield { document: String(id), foundOf: String(found_of), value: String(parents) };
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
