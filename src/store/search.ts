import type { StatementSync } from 'node:sqlite';
import type { Span } from '../model/span.ts';
import type { Connection } from './connection.ts';
import { anyExpression, searchExpression } from './search-query.ts';
import { fromSearchable } from './searchable-copy.ts';

/**
 * Something that holds all the words. `marks` are where they stand in `text`, in UTF-16 code units, half-open.
 * `text` is a copy in which control characters are spaces; its offsets are those of the original.
 */
export type Hit = TextHit | StatementHit | NameHit;

/** A paragraph of a document; `start` is where it starts in the document's text. */
export interface TextHit {
  readonly kind: 'text';
  readonly document: string;
  readonly start: number;
  readonly text: string;
  readonly marks: readonly Span[];
}

export interface StatementHit {
  readonly kind: 'statement';
  readonly document: string;
  /** Id of the statement. */
  readonly id: string;
  readonly text: string;
  readonly marks: readonly Span[];
}

export interface NameHit {
  readonly kind: 'name';
  /** Id of the entity. */
  readonly entity: string;
  readonly text: string;
  readonly marks: readonly Span[];
}

/** Enclose a matched word in what SQLite returns. The copies searched hold no control characters. */
const opening = '\u0001';
const closing = '\u0002';

/**
 * The prepared searches, each best match first. Ties are in an order that does not depend on when a file was added. Words are compared with
 * case and diacritics folded, and nothing in a `query` is taken for a command of the search engine.
 */
export class Search {
  readonly #connection: Connection;
  readonly #text: StatementSync;
  readonly #statements: StatementSync;
  readonly #names: StatementSync;
  readonly #allStatements: StatementSync;

  constructor(connection: Connection) {
    const { database } = connection;
    this.#connection = connection;
    this.#text = database.prepare(select('text_search', 'document, "start"'));
    this.#statements = database.prepare(select('statement_search', 'document, id'));
    this.#names = database.prepare(select('name_search', 'entity'));
    this.#allStatements = database.prepare('SELECT id, body FROM statement_search');
  }

  /** Paragraphs in which all the words of `query` stand, `limit` at most. */
  text(query: string, limit: number): TextHit[] {
    return this.#rows(this.#text, searchExpression(query), limit).map((row) => ({
      kind: 'text',
      document: String(row.document),
      start: Number(row.start),
      ...unmark(String(row.body)),
    }));
  }

  /** Statements whose text holds all the words of `query`, `limit` at most. */
  statements(query: string, limit: number): StatementHit[] {
    return this.#statementHits(searchExpression(query), limit);
  }

  /** Statements whose text holds any of the words of `query` or begins of them, `limit` at most: rare words and many of them first (BM25). */
  statementsWithAny(query: string, limit: number): StatementHit[] {
    return this.#statementHits(anyExpression(query), limit);
  }

  #statementHits(expression: string | null, limit: number): StatementHit[] {
    return this.#rows(this.#statements, expression, limit).map((row) => ({
      kind: 'statement',
      document: String(row.document),
      id: String(row.id),
      ...unmark(String(row.body)),
    }));
  }

  /** The readable copies of all statements, in any order, one at a time. No record is read for it. */
  *allStatements(): Generator<{ readonly id: string; readonly text: string }> {
    for (const { id, body } of this.#allStatements.iterate())
      yield { id: String(id), text: fromSearchable(String(body)) };
  }

  /** Names that hold all the words of `query`, `limit` at most. An entity comes once for each name that does. */
  names(query: string, limit: number): NameHit[] {
    return this.#rows(this.#names, searchExpression(query), limit).map((row) => ({
      kind: 'name',
      entity: String(row.entity),
      ...unmark(String(row.body)),
    }));
  }

  #rows(statement: StatementSync, expression: string | null, limit: number) {
    return this.#connection.guard(() => (expression === null ? [] : statement.all(expression, limit)));
  }
}

function select(table: string, columns: string): string {
  return `SELECT highlight(${table}, 0, char(1), char(2)) AS body, ${columns}
    FROM ${table} WHERE ${table} MATCH ? ORDER BY rank, ${columns}, body LIMIT ?`;
}

function unmark(marked: string): { text: string; marks: Span[] } {
  const [head = '', ...rest] = fromSearchable(marked).split(opening);
  const marks: Span[] = [];
  let text = head;
  for (const piece of rest) {
    const [matched = '', after = ''] = piece.split(closing);
    marks.push([text.length, text.length + matched.length]);
    text += matched + after;
  }
  return { text, marks };
}
