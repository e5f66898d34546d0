import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Findings } from '../model/findings.ts';
import { type CustodyFault, custodyFault } from './custody-fault.ts';
import { FindingsReader } from './read-findings.ts';
import { paragraphs, readableCopy } from './readable-copy.ts';
import { searchableCopy } from './searchable-copy.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * Compares what can be told from the findings with the findings: who is in a chain (`link`), names, and what is searched.
 * These rows have no hash in the log; what they must be is worked out again. Whoever hid a row of the search index would
 * hide what a search finds.
 */
export class DerivedRows {
  readonly #database: DatabaseSync;
  readonly #reader: FindingsReader;
  readonly #texts: StatementSync;
  readonly #statements: StatementSync;
  readonly #links: StatementSync;
  readonly #linkCount: StatementSync;
  readonly #name: StatementSync;

  constructor(database: DatabaseSync) {
    database.exec(tables);
    this.#database = database;
    this.#reader = new FindingsReader(database);
    this.#texts = database.prepare(searched('text_search', '"start"'));
    this.#statements = database.prepare(searched('statement_search', 'id'));
    this.#links = database.prepare(
      'SELECT 1 FROM link WHERE entity = ? AND document = ? AND statement = ? AND n = ? AND stance = ?',
    );
    this.#linkCount = database.prepare('SELECT count FROM link_count WHERE document = ?');
    this.#name = database.prepare('INSERT OR IGNORE INTO expected_name VALUES (?, ?)');
  }

  /** What does not fit the findings of a document that are known to be as they were. */
  *verifyDocument(id: string): Generator<CustodyFault> {
    const findings = this.#reader.maybeRead(id);
    if (findings === null) return;
    this.#expectNames(findings);
    if (!this.#linksFit(findings)) yield changed('Who speaks in the chains', id);
    if (!sameRows(this.#texts.all(id), textRows(findings))) yield changed('What is searched of the text', id);
    if (!sameRows(this.#statements.all(id), statementRows(findings))) {
      yield changed('What is searched of the statements', id);
    }
  }

  /** To be called after every document: what belongs to none of them. */
  *verifyRest(): Generator<CustodyFault> {
    for (const row of this.#database.prepare(strays).iterate()) {
      const document = String(row.document);
      yield custodyFault('search-changed', `What is searched has rows of ${document}, which is not held.`, {
        document,
      });
    }
    if (this.#database.prepare(nameDifferences).get() !== undefined || !this.#nameSearchFits()) {
      yield custodyFault('search-changed', 'The names that are searched are not those that were found.');
    }
  }

  #expectNames({ entities }: Findings): void {
    for (const { id, name, aliases } of entities) {
      for (const one of [name, ...aliases]) this.#name.run(id, readableCopy(one));
    }
  }

  #linksFit({ document, statements }: Findings): boolean {
    let count = 0;
    for (const [n, { chain }] of statements.entries()) {
      for (const [m, { entity, stance }] of chain.entries()) {
        if (entity === null) continue;
        count += 1;
        if (!this.#links.get(entity, document.id, n, m, stance)) return false;
      }
    }
    return count === Number(this.#linkCount.get(document.id)?.count ?? 0);
  }

  /** Names and their searchable copies are written in pairs, so their numbers are the same. */
  #nameSearchFits(): boolean {
    const pairs = this.#database.prepare(`
      SELECT name, name.entity, body, name_search.entity AS searched
      FROM name FULL JOIN name_search ON name_search.rowid = name.n`);
    for (const { name, entity, body, searched } of pairs.iterate()) {
      if (searched !== entity || body !== searchableCopy(String(name))) return false;
    }
    return true;
  }
}

function changed(what: string, document: string): CustodyFault {
  return custodyFault('search-changed', `${what} of ${document} is not what was found in it.`, { document });
}

type SearchedRow = readonly [body: string, key: string];

function textRows({ document }: Findings): SearchedRow[] {
  return paragraphs(document.text).map(({ text, start }) => [searchableCopy(text), String(start)]);
}

function statementRows({ statements }: Findings): SearchedRow[] {
  return statements.map(({ text, id }) => [searchableCopy(text), id]);
}

function sameRows(found: readonly Row[], expected: readonly SearchedRow[]): boolean {
  return (
    found.length === expected.length &&
    expected.every(([body, key], n) => found[n]?.body === body && String(found[n]?.key) === key)
  );
}

/** The searched rows of a document, by way of a table that is indexed: the search tables themselves are not. */
function searched(table: string, key: string): string {
  return `SELECT body, ${key} AS key FROM ${table}_place JOIN ${table} ON ${table}.rowid = ${table}_place.n
    WHERE ${table}_place.document = ? ORDER BY ${table}_place.n`;
}

const tables = `
  CREATE TEMP TABLE text_search_place AS SELECT rowid AS n, document FROM text_search;
  CREATE INDEX temp.text_search_by_document ON text_search_place (document);
  CREATE TEMP TABLE statement_search_place AS SELECT rowid AS n, document FROM statement_search;
  CREATE INDEX temp.statement_search_by_document ON statement_search_place (document);
  CREATE TEMP TABLE link_count (document TEXT PRIMARY KEY, count INTEGER) WITHOUT ROWID;
  INSERT INTO link_count SELECT document, count(*) FROM link GROUP BY document;
  CREATE TEMP TABLE expected_name (entity TEXT, name TEXT, PRIMARY KEY (entity, name)) WITHOUT ROWID;
`;

const strays = `
  SELECT document FROM text_search_place WHERE document NOT IN (SELECT id FROM document)
  UNION SELECT document FROM statement_search_place WHERE document NOT IN (SELECT id FROM document)
  UNION SELECT document FROM link_count WHERE document NOT IN (SELECT id FROM document)`;

const nameDifferences = `
  SELECT 1 FROM (SELECT entity, name FROM name EXCEPT SELECT entity, name FROM expected_name)
  UNION ALL SELECT 1 FROM (SELECT entity, name FROM expected_name EXCEPT SELECT entity, name FROM name) LIMIT 1`;
