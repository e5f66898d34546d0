import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { KeptDerivations } from './kept-derivations.ts';
import { KeptPairs, type PairUse } from './kept-pairs.ts';

/**
 * What a workspace keeps of its lineage. It follows from the findings: which documents were written or taken out since is written
 * down with them (a trigger of the table of documents does), and whoever asks for lineage brings it up to date.
 */
export class KeptLineage {
  readonly pairs: Readonly<Record<PairUse, KeptPairs>>;
  readonly derivations: KeptDerivations;
  readonly #database: DatabaseSync;
  readonly #version: StatementSync;
  readonly #changes: StatementSync;
  readonly #settle: StatementSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.pairs = {
      claim: new KeptPairs(database, 'claim'),
      derivation: new KeptPairs(database, 'derivation'),
    };
    this.derivations = new KeptDerivations(database);
    this.#version = database.prepare('SELECT version FROM lineage_known');
    this.#changes = database.prepare(
      'SELECT lineage_change.document AS n, id FROM lineage_change LEFT JOIN document ON document.n = lineage_change.document ORDER BY 1 LIMIT ?',
    );
    this.#settle = database.prepare('DELETE FROM lineage_change WHERE document = ?');
  }

  /** The version of what found it; null where it is not known. */
  version(): string | null {
    const row = this.#version.get();
    return row ? String(row.version) : null;
  }

  countChanges(): number {
    return Number(this.#database.prepare('SELECT count(*) AS n FROM lineage_change').get()?.n);
  }

  /** Documents that are not what they were, in the order in which they were added; `id` is null where there is none of this number any more. */
  changes(limit: number): { readonly n: number; readonly id: string | null }[] {
    return this.#changes
      .all(limit)
      .map(({ n, id }) => ({ n: Number(n), id: id === null ? null : String(id) }));
  }

  /** The number of a document; null where it is not held. */
  numberOf(document: string): number | null {
    const row = this.#database.prepare('SELECT n FROM document WHERE id = ?').get(document);
    return row === undefined ? null : Number(row.n);
  }

  /** Says that lineage has a document as it is now. */
  settle(document: number): void {
    this.#settle.run(document);
  }

  /** Forgets everything. From now on what changes is written down for what is begun with this version. */
  begin(version: string): void {
    for (const pairs of Object.values(this.pairs)) pairs.clear();
    this.derivations.clear();
    this.#database.exec('DELETE FROM lineage_change');
    this.know(version);
  }

  /** Says which version found what is kept. */
  know(version: string): void {
    this.#database.exec('DELETE FROM lineage_known');
    this.#database.prepare('INSERT INTO lineage_known VALUES (1, ?)').run(version);
  }
}
