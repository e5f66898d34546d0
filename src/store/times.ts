import type { SQLInputValue } from 'node:sqlite';
import type { UngroupedStatement } from '../model/findings.ts';
import type { Connection } from './connection.ts';
import { readStatement } from './read-findings.ts';

/** How many statements of a document tell the same times: `when` and `said` of `Statement`, ISO 8601 or null. */
export interface StatementTimes {
  readonly when: string | null;
  readonly said: string | null;
  /** Id of the document. */
  readonly document: string;
  /** At least one. */
  readonly statements: number;
}

/** As the indices have them, to the letter: else SQLite does not see that it is the same. */
const fields = {
  said: "CASE WHEN json_valid(record) THEN record ->> '$.said' END",
  date: "CASE WHEN json_valid(record) THEN coalesce(record ->> '$.published', record ->> '$.capture.at') END",
};

/**
 * In the order of an index and read off it alone: of a million statements no record is read. With `GROUP BY`, SQLite would read
 * the records too.
 */
const inOrder = (condition: string) => `
  SELECT "when", ${fields.said} AS said, document FROM statement
  WHERE "when" IS ${condition} ORDER BY "when", ${fields.said}, document`;

const queries = {
  dated: inOrder('NOT NULL'),
  undated: inOrder('NULL'),
  documents: `SELECT id, ${fields.date} AS date FROM document`,
  added: 'SELECT document.id, added AS date FROM document JOIN evidence ON evidence.id = document.evidence',
  statements: `
    SELECT record FROM statement WHERE document = ? AND "when" IS ? AND ${fields.said} IS ? ORDER BY n`,
};

/** When documents were published and added, and what their statements tell of times, without reading what else they say. */
export class Times {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * The times that statements tell, in order of them and of documents, each once.
   *
   * @param which - those that say when something happened, or those that do not
   */
  *ofStatements(which: 'dated' | 'undated'): Generator<StatementTimes> {
    let open: { -readonly [Field in keyof StatementTimes]: StatementTimes[Field] } | null = null;
    for (const row of this.#rows(queries[which])) {
      const [when, said, document] = [textOrNull(row.when), textOrNull(row.said), String(row.document)];
      if (open !== null && open.document === document && open.when === when && open.said === said) {
        open.statements += 1;
        continue;
      }
      if (open !== null) yield open;
      open = { when, said, document, statements: 1 };
    }
    if (open !== null) yield open;
  }

  /** How many statements do not say when something happened. */
  countUndated(): number {
    return Number(this.#connection.all('SELECT count(*) AS n FROM statement WHERE "when" IS NULL')[0]?.n);
  }

  /** The statements of a document that tell these times, in the order of its text. */
  statementsTelling({ document, when, said }: Omit<StatementTimes, 'statements'>): UngroupedStatement[] {
    return this.#connection.all(queries.statements, [document, when, said]).map(readStatement);
  }

  /** By the id of each document when it was published, else captured; null where neither is known. */
  ofDocuments(): Map<string, string | null> {
    return this.#connection.guard(
      () => new Map(this.#rows(queries.documents).map(({ id, date }) => [String(id), textOrNull(date)])),
    );
  }

  /** By the id of each document when its evidence was first added, an ISO 8601 date-time. */
  documentsAdded(): Map<string, string> {
    return this.#connection.guard(
      () => new Map(this.#rows(queries.added).map(({ id, date }) => [String(id), String(date)])),
    );
  }

  /** One at a time, by a statement of their own: several may be read at once. */
  #rows(sql: string) {
    return this.#connection.database.prepare(sql).iterate();
  }
}

function textOrNull(value: SQLInputValue | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
