import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Entity } from '../model/entity.ts';
import type { Findings } from '../model/findings.ts';
import { KeptLinks } from './kept-links.ts';
import { record } from './read-findings.ts';
import { readableCopy } from './readable-copy.ts';
import type { KindOfFindings } from './write-findings.ts';

/** The tables whose rows are found by the id of their document. */
const tables = ['part', 'entity', 'mention', 'time', 'attribution', 'statement', 'address'] as const;
const searchTables = ['text_search', 'statement_search'] as const;

/** The tables that hold only findings of one kind. */
const tablesOf: Readonly<Record<KindOfFindings, readonly (typeof tables)[number][]>> = {
  entities: ['mention', 'entity'],
  times: ['time'],
  attributions: ['attribution'],
  statements: ['statement'],
};

/**
 * Takes the rows of a document out of everything that is current, in the caller's transaction, once they were kept as an
 * older reading.
 */
export class FindingsRemover {
  readonly #database: DatabaseSync;
  readonly #keptLinks: KeptLinks;
  readonly #rows: Readonly<Record<(typeof tables)[number], StatementSync>>;
  readonly #document: StatementSync;
  readonly #links: StatementSync;
  readonly #places: Readonly<Record<(typeof searchTables)[number], SearchedPlaces>>;
  readonly #entities: StatementSync;
  readonly #name: StatementSync;
  readonly #forgetName: StatementSync;
  readonly #forgetSearchedName: StatementSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#keptLinks = new KeptLinks(database);
    const rows = tables.map((table) => [table, database.prepare(`DELETE FROM ${table} WHERE document = ?`)]);
    this.#rows = Object.fromEntries(rows);
    this.#document = database.prepare('DELETE FROM document WHERE id = ?');
    this.#links = database.prepare('DELETE FROM link WHERE entity = ? AND document = ?');
    this.#places = {
      text_search: new SearchedPlaces(database, 'text_search'),
      statement_search: new SearchedPlaces(database, 'statement_search'),
    };
    this.#entities = database.prepare('SELECT record FROM entity WHERE id = ?');
    this.#name = database.prepare('SELECT n FROM name WHERE entity = ? AND name = ?');
    this.#forgetName = database.prepare('DELETE FROM name WHERE n = ?');
    this.#forgetSearchedName = database.prepare('DELETE FROM name_search WHERE rowid = ?');
  }

  /** To be called at the beginning of each transaction: somebody else may have written since the last. */
  begin(): void {
    for (const table of searchTables) this.#beginIn(table);
  }

  #beginIn(table: (typeof searchTables)[number]): void {
    const version = Number(this.#database.prepare('PRAGMA data_version').get()?.data_version);
    this.#places[table].begin(version);
  }

  /** The rows of one kind of findings, in a transaction of its own kind: `begin` need not be called. */
  removeKind(findings: Findings, kind: KindOfFindings): void {
    const { id } = findings.document;
    if (kind === 'statements') {
      this.#removeLinks(findings);
      this.#beginIn('statement_search');
      this.#places.statement_search.remove(id);
    }
    if (kind === 'entities') this.#keptLinks.forget();
    for (const table of tablesOf[kind]) this.#rows[table].run(id);
  }

  /** All rows but the names, which other documents may have too. */
  remove(findings: Findings): void {
    const { id } = findings.document;
    this.#removeLinks(findings);
    for (const table of searchTables) this.#places[table].remove(id);
    for (const table of tables) this.#rows[table].run(id);
    this.#document.run(id);
    this.#keptLinks.forget();
  }

  #removeLinks({ document, statements }: Findings): void {
    const entities = new Set(statements.flatMap(({ chain }) => chain.flatMap(({ entity }) => entity ?? [])));
    for (const entity of entities) this.#links.run(entity, document.id);
  }

  /** The names that no document has any more; to be called once those that come in its place are written. */
  removeNames({ entities }: Findings): void {
    for (const { id, name, aliases } of entities) {
      for (const one of new Set([name, ...aliases].map(readableCopy))) {
        if (!this.#isKnown(id, one)) this.#removeName(id, one);
      }
    }
  }

  /** Ends at the first document that has the name, which for a common one is the first of all. */
  #isKnown(entity: string, name: string): boolean {
    for (const row of this.#entities.iterate(entity)) {
      const known = record<Pick<Entity, 'name' | 'aliases'>>(row);
      if ([known.name, ...known.aliases].some((one) => readableCopy(one) === name)) return true;
    }
    return false;
  }

  #removeName(entity: string, name: string): void {
    const n = this.#name.get(entity, name)?.n;
    if (n === undefined) return;
    this.#forgetName.run(n);
    this.#forgetSearchedName.run(n);
  }
}

/**
 * Where the rows of each document stand in a search table, which has no index by document. The places are taken down in a
 * temporary table when they are first asked for: whoever reads a whole workspace anew would else look through all of it
 * for each document.
 */
class SearchedPlaces {
  readonly #fill: StatementSync;
  readonly #of: StatementSync;
  readonly #removeRow: StatementSync;
  readonly #forget: StatementSync;
  readonly #forgetAll: StatementSync;
  /** Of the database when the places were taken down. */
  #version: number | null = null;

  constructor(database: DatabaseSync, table: (typeof searchTables)[number]) {
    const places = `temp.${table}_at`;
    database.exec(`
      CREATE TEMP TABLE ${table}_at (n INTEGER PRIMARY KEY, document TEXT);
      CREATE INDEX ${places}_by_document ON ${table}_at (document);`);
    // Rows are numbered upwards, and numbers at the end may be given again: what was removed is forgotten here, too.
    this.#fill = database.prepare(
      `INSERT INTO ${places} SELECT rowid, document FROM ${table}
       WHERE rowid > (SELECT coalesce(max(n), 0) FROM ${places})`,
    );
    this.#of = database.prepare(`SELECT n FROM ${places} WHERE document = ?`);
    this.#removeRow = database.prepare(`DELETE FROM ${table} WHERE rowid = ?`);
    this.#forget = database.prepare(`DELETE FROM ${places} WHERE document = ?`);
    this.#forgetAll = database.prepare(`DELETE FROM ${places}`);
  }

  begin(version: number): void {
    if (version !== this.#version) this.#forgetAll.run();
    this.#version = version;
    this.#fill.run();
  }

  remove(document: string): void {
    for (const { n } of this.#of.all(document)) this.#removeRow.run(Number(n));
    this.#forget.run(document);
  }
}
