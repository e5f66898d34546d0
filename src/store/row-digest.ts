import { createHash } from 'node:crypto';
import type { DatabaseSync, StatementSync } from 'node:sqlite';

/**
 * The name of the columns below and of their form. Entries of the log name it, so that it stays as it is for ever: a new
 * column is covered by a new name beside this one, and old entries are verified by the old.
 */
export const ROWS = 'rows/1';

/** A table, its columns, and the order of the rows that belong to one document. */
interface Covered {
  readonly table: string;
  readonly columns: readonly string[];
  readonly where: string;
  readonly order: string;
}

/**
 * The rows of a document, table after table. `link`, `name` and what is searched are not here: they can be told from these
 * rows, and verifying does so.
 */
const documentRows: readonly Covered[] = [
  covered('document', ['n', 'id', 'evidence', 'path', 'reader', 'analysis', 'record'], 'id = ?', 'n'),
  ofDocument('part', ['n', 'kind', '"start"', '"end"', 'voice'], 'n'),
  ofDocument('entity', ['n', 'id', 'type', 'name', 'record'], 'n'),
  ofDocument('mention', ['entity', 'n', '"start"', '"end"', 'form'], 'entity, n'),
  ofDocument('time', ['n', '"start"', '"end"', 'value', 'record'], 'n'),
  ofDocument('attribution', ['n', 'id', 'source', 'attitude', 'made_by', 'record'], 'n'),
  ofDocument('statement', ['n', 'id', '"when"', 'record'], 'n'),
  ofDocument('address', ['address'], 'address'),
];

/** A list of names: what is known of it, and its entries. */
const listRows: readonly Covered[] = [
  covered('name_list', ['id', 'record'], 'id = ?', 'id'),
  covered('name_list_entry', ['list', 'n', 'record'], 'list = ?', 'n'),
];

const problemRows = covered('problem', ['evidence', 'n', 'record'], 'evidence = ? AND n >= ? AND n < ?', 'n');

function covered(table: string, columns: readonly string[], where: string, order: string): Covered {
  return { table, columns, where, order };
}

function ofDocument(table: string, columns: readonly string[], order: string): Covered {
  return covered(table, ['document', ...columns], 'document = ?', order);
}

/**
 * The hash over rows: SHA-256 over a line for each, which is the canonical JSON (RFC 8785) of an array of the table's name
 * and the columns' values, with a line feed. SQLite writes these lines by itself, so that anybody can take them out with
 * the `sqlite3` program and hash them; for text and whole numbers its JSON is the canonical one, and a test holds it to that.
 */
export class RowDigest {
  readonly #document: readonly StatementSync[];
  readonly #problems: StatementSync;
  readonly #list: readonly StatementSync[];

  constructor(database: DatabaseSync) {
    this.#document = documentRows.map((table) => database.prepare(linesOf(table)));
    this.#problems = database.prepare(linesOf(problemRows));
    this.#list = listRows.map((table) => database.prepare(linesOf(table)));
  }

  /** Over all rows of a document. */
  ofDocument(id: string): string {
    return digest(this.#document, [id]);
  }

  /** The lines over which the hash of a document is. */
  linesOfDocument(id: string): Uint8Array {
    const lines = this.#document.flatMap((statement) =>
      statement.all(id).map(({ line }) => line as Uint8Array),
    );
    return Buffer.concat(lines);
  }

  /** Over a list of names. */
  ofList(id: string): string {
    return digest(this.#list, [id]);
  }

  /** Over the problems of evidence from number `first` on. */
  ofProblems(evidence: string, first: number, count: number): string {
    return digest([this.#problems], [evidence, first, first + count]);
  }
}

function linesOf({ table, columns, where, order }: Covered): string {
  const values = [`'${table}'`, ...columns].join(', ');
  // As bytes, so that what is hashed is what is stored, even where it is no UTF-8.
  return `SELECT CAST(json_array(${values}) || char(10) AS BLOB) AS line FROM ${table} WHERE ${where} ORDER BY ${order}`;
}

function digest(statements: readonly StatementSync[], keys: readonly (string | number)[]): string {
  const hash = createHash('sha256');
  for (const statement of statements) {
    for (const { line } of statement.iterate(...keys)) hash.update(line as Uint8Array);
  }
  return `sha256-${hash.digest('hex')}`;
}
