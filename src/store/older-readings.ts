import type { StatementSync } from 'node:sqlite';
import type { Attribution } from '../model/attribution.ts';
import type { Document } from '../model/document.ts';
import type { Entity, Mention } from '../model/entity.ts';
import type { Findings, UngroupedStatement } from '../model/findings.ts';
import type { TimeExpression } from '../model/time.ts';
import type { Connection } from './connection.ts';
import { completed } from './read-findings.ts';
import { RowDigest } from './row-digest.ts';

/** Which older reading is meant. */
export interface OlderReadingName {
  /** Id of the document. */
  readonly document: string;
  /** From 1, among the older readings of this id. */
  readonly generation: number;
}

/** A reading in whose place another came, as it was. */
export interface OlderReading extends OlderReadingName {
  readonly findings: Findings;
  /** Version of the analysis that made the findings. */
  readonly analysis: string;
}

/**
 * Readings in whose place others came. Each is kept as the very lines that its entry in the custody log has the hash of, so
 * that it is proved by that entry for as long as it is kept, and costs nothing where only what is current is looked for.
 */
export class OlderReadings {
  readonly #connection: Connection;
  readonly #digest: RowDigest;
  readonly #insert: StatementSync;
  readonly #same: StatementSync;
  readonly #one: StatementSync;
  readonly #last: StatementSync;
  readonly #ofEvidence: StatementSync;
  readonly #holding: StatementSync;

  constructor(connection: Connection) {
    const { database } = connection;
    this.#connection = connection;
    this.#digest = new RowDigest(database);
    this.#insert = database.prepare(
      `INSERT INTO older_reading (document, generation, evidence, lines)
       SELECT id, (SELECT count(*) + 1 FROM older_reading WHERE older_reading.document = id), evidence, ?
       FROM document WHERE id = ?`,
    );
    this.#same = database.prepare('SELECT 1 FROM older_reading WHERE document = ? AND lines = ?');
    this.#one = database.prepare(`${select} WHERE document = ? AND generation = ?`);
    this.#last = database.prepare(`${select} WHERE document = ? ORDER BY generation DESC LIMIT 1`);
    this.#ofEvidence = database.prepare(
      'SELECT document, generation FROM older_reading WHERE evidence = ? ORDER BY document, generation',
    );
    this.#holding = database.prepare(
      `${select} WHERE instr(lines, CAST(? AS BLOB)) > 0 ORDER BY document, generation DESC LIMIT 1`,
    );
  }

  /** Keeps the current reading of a document as an older one, in the caller's transaction, before its rows go. */
  keep(document: string): void {
    this.#insert.run(this.#digest.linesOfDocument(document), document);
  }

  /** Keeps it unless the very same is kept. True when it was not. */
  keepOnce(document: string): boolean {
    const lines = this.#digest.linesOfDocument(document);
    if (this.#same.get(document, lines) !== undefined) return false;
    this.#insert.run(lines, document);
    return true;
  }

  /** Null where there is none of this name; without a generation, the last of the document. */
  maybeRead(document: string, generation: number | null = null): OlderReading | null {
    return this.#connection.guard(() => {
      const row = generation === null ? this.#last.get(document) : this.#one.get(document, generation);
      return row ? readingOf(row) : null;
    });
  }

  /** Of all documents of this evidence, in order of id and generation. */
  ofEvidence(evidence: string): OlderReadingName[] {
    return this.#connection
      .guard(() => this.#ofEvidence.all(evidence))
      .map(({ document, generation }) => ({ document: String(document), generation: Number(generation) }));
  }

  /**
   * The last reading that holds an attribution or a statement of this id; null where none does. Looks through all of them:
   * an index by every id would cost more than the few who ask for what is no more current.
   */
  maybeHolding(id: string): OlderReading | null {
    if (!/^[as]-[0-9a-f]+$/.test(id)) return null;
    const row = this.#connection.guard(() => this.#holding.get(`,"${id}",`));
    return row ? readingOf(row) : null;
  }
}

const select = 'SELECT document, generation, lines FROM older_reading';

type Row = Readonly<Record<string, unknown>>;
type Values = readonly (string | number | null)[];

function readingOf({ document, generation, lines }: Row): OlderReading {
  const rows = Map.groupBy(rowsOf(lines as Uint8Array), ([table]) => table);
  const own = rows.get('document')?.[0];
  if (own === undefined) throw new RangeError(`The lines of ${document} hold no document.`);
  return {
    document: String(document),
    generation: Number(generation),
    analysis: String(own[6]),
    findings: findingsOf(String(document), recordOf<Document>(own), rows),
  };
}

function rowsOf(lines: Uint8Array): Values[] {
  const text = new TextDecoder().decode(lines);
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Values]));
}

function findingsOf(
  id: string,
  document: Document,
  rows: ReadonlyMap<string | number | null | undefined, readonly Values[]>,
): Findings {
  const all = <T>(table: string) => (rows.get(table) ?? []).map(recordOf<T>);
  const mentions = Map.groupBy(rows.get('mention') ?? [], ([, , entity]) => entity);
  return {
    document,
    entities: all<Omit<Entity, 'mentions'>>('entity').map((entity, n) => ({
      ...completed('entity', entity),
      mentions: (mentions.get(n) ?? []).map((row) => mentionOf(id, row)),
    })),
    times: all<TimeExpression>('time').map((time) => completed('time', time)),
    attributions: all<Attribution>('attribution'),
    statements: all<UngroupedStatement>('statement').map((one) => completed('statement', one)),
  };
}

/** The record is the last column of every table that has one. */
function recordOf<T>(row: Values): T {
  return JSON.parse(String(row.at(-1))) as T;
}

function mentionOf(document: string, [, , , , start, end, form]: Values): Mention {
  return { document, start: Number(start), end: Number(end), form: form as Mention['form'] };
}
