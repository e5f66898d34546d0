import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Attribution } from '../model/attribution.ts';
import type { Document } from '../model/document.ts';
import type { Entity, Mention } from '../model/entity.ts';
import type { Findings, UngroupedStatement } from '../model/findings.ts';
import type { TimeExpression } from '../model/time.ts';

/** An entity as one document shows it. */
export interface ShownEntity {
  /** Id of the document. */
  readonly document: string;
  readonly entity: Entity;
}

/** The prepared queries that put one document's findings together again, equal to what was written. */
export class FindingsReader {
  readonly #document: StatementSync;
  readonly #entities: StatementSync;
  readonly #mentions: StatementSync;
  readonly #entity: StatementSync;
  readonly #ownMentions: StatementSync;
  readonly #times: StatementSync;
  readonly #attributions: StatementSync;
  readonly #statements: StatementSync;

  constructor(database: DatabaseSync) {
    this.#document = database.prepare('SELECT record FROM document WHERE id = ?');
    this.#entities = database.prepare('SELECT record FROM entity WHERE document = ? ORDER BY n');
    this.#mentions = database.prepare(
      'SELECT entity, "start", "end", form FROM mention WHERE document = ? ORDER BY entity, n',
    );
    this.#entity = database.prepare(
      'SELECT document, n, record FROM entity WHERE id = ? ORDER BY document, n',
    );
    this.#ownMentions = database.prepare(
      'SELECT "start", "end", form FROM mention WHERE document = ? AND entity = ? ORDER BY n',
    );
    this.#times = database.prepare('SELECT record FROM time WHERE document = ? ORDER BY n');
    this.#attributions = database.prepare('SELECT record FROM attribution WHERE document = ? ORDER BY n');
    this.#statements = database.prepare('SELECT record FROM statement WHERE document = ? ORDER BY n');
  }

  /** What was found in this document; null when none of that id is held. */
  maybeRead(id: string): Findings | null {
    const row = this.#document.get(id);
    if (!row) return null;
    return {
      document: record<Document>(row),
      entities: this.#readEntities(id),
      times: this.#times.all(id).map((row) => completed('time', record<TimeExpression>(row))),
      attributions: this.#attributions.all(id).map(record<Attribution>),
      statements: this.#statements.all(id).map(readStatement),
    };
  }

  /** An entity as each document that knows it shows it, in order of document id. */
  readEntity(id: string): ShownEntity[] {
    return this.#entity.all(id).map((row) => {
      const document = String(row.document);
      const mentions = this.#ownMentions
        .all(document, Number(row.n))
        .map((one) => readMention(document, one));
      return {
        document,
        entity: { ...completed('entity', record<Omit<Entity, 'mentions'>>(row)), mentions },
      };
    });
  }

  /** The statements found in this document, in order; none where it is not held. */
  readStatements(document: string): UngroupedStatement[] {
    return this.#statements.all(document).map(readStatement);
  }

  #readEntities(id: string): Entity[] {
    const mentions = Map.groupBy(this.#mentions.all(id), (row) => Number(row.entity));
    return this.#entities.all(id).map((row, n) => ({
      ...completed('entity', record<Omit<Entity, 'mentions'>>(row)),
      mentions: (mentions.get(n) ?? []).map((mention) => readMention(id, mention)),
    }));
  }
}

/** What the records of analyses before `attribution/6` may not say. */
const notSaid = {
  entity: { roles: [], affiliations: [] },
  time: { precision: null, earliest: null, latest: null, rule: 'not-recorded' },
  statement: { mood: 'assertion', checkWorthiness: 0, firsthand: false, said: null },
} as const;

/**
 * A record with what the analysis that made it did not say. What it says stays in its order: what is exported is, to the byte,
 * what reading the same files prints.
 */
export function completed<T extends object>(kind: keyof typeof notSaid, record: T): T {
  return { ...record, ...notSaid[kind], ...record };
}

/** A row of the table of statements, of which `record` is read. */
export function readStatement(row: Row): UngroupedStatement {
  return completed('statement', record<UngroupedStatement>(row));
}

type Row = ReturnType<StatementSync['all']>[number];

/** The `record` column of a row. What is in it was written by FindingsWriter, which is why its shape is trusted. */
export function record<T>(row: Row): T {
  return JSON.parse(String(row.record)) as T;
}

function readMention(document: string, row: Row): Mention {
  return { document, start: Number(row.start), end: Number(row.end), form: row.form as Mention['form'] };
}
