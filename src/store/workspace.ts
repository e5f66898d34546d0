import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Attribution } from '../model/attribution.ts';
import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { Findings, UngroupedStatement } from '../model/findings.ts';
import type { Problem } from '../model/problem.ts';
import { type AddressReading, readingsOf } from './addresses.ts';
import { type OpenMode, openDatabase } from './open-database.ts';
import { Originals } from './originals.ts';
import { FindingsReader, record } from './read-findings.ts';
import { type NameHit, Searcher, type StatementHit, type TextHit } from './search.ts';
import { orStoreFailure } from './store-failure.ts';
import { FindingsWriter } from './write-findings.ts';

/** A file as it goes into a workspace: its bytes, and what reading and analysing it gave. */
export interface NewEvidence {
  /** `sha256-` and 64 hex digits. */
  readonly evidence: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly findings: readonly Findings[];
  readonly problems: readonly Problem[];
  /** Where it lies in a container, whose evidence it is part of; the container was begun before. Null: it is all of a file. */
  readonly entry: { readonly position: number } | null;
  /** Under which it was asked for, redirects included, where it was fetched. */
  readonly addresses?: readonly string[];
}

/** A file that holds files, of any size: it stays on disk. */
export interface NewContainer {
  readonly evidence: string;
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

/** What a person did with a batch: when (ISO 8601 date-time), and with which version of the analysis. */
export interface Occasion {
  readonly added: string;
  readonly analysis: string;
}

/** One line of the list of documents. */
export interface DocumentSummary {
  readonly id: string;
  readonly path: string;
  readonly record: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  /** How many attributions and statements were found in it. */
  readonly attributions: number;
  readonly statements: number;
}

/** How much a workspace holds. */
export interface Holdings {
  readonly evidence: number;
  readonly documents: number;
  readonly attributions: number;
  readonly statements: number;
}

/**
 * A workspace: one SQLite file, and beside it the folder of originals. Everything goes in by whole batches, so that
 * a kill at any moment leaves it sound, holding the batches that went in; and since what is held is known by its
 * hash, adding the same files again goes on where it stopped.
 *
 * Every method throws ProblemError where the file or the disk fails; see openDatabase for the codes.
 */
export class Workspace {
  readonly path: string;
  readonly originals: Originals;
  readonly #database: DatabaseSync;
  readonly #writer: FindingsWriter;
  readonly #reader: FindingsReader;
  readonly #searcher: Searcher;
  readonly #prepared = new Map<string, StatementSync>();

  /** Opens the workspace at `path`; `create` makes it where there is none. Close it after use. */
  static open(path: string, mode: OpenMode = 'existing'): Workspace {
    return orStoreFailure(path, () => new Workspace(path, openDatabase(path, mode)));
  }

  private constructor(path: string, database: DatabaseSync) {
    this.path = path;
    this.#database = database;
    this.originals = new Originals(`${path}.originals`);
    this.#writer = new FindingsWriter(database);
    this.#reader = new FindingsReader(database);
    this.#searcher = new Searcher(database);
  }

  close(): void {
    this.#database.close();
  }

  /**
   * Puts a batch in, all or nothing: first the originals, then one transaction. An original without a row is
   * harmless, a row without its original would be a loss. Evidence that is held gets its new path recorded.
   * Returns those that were not held.
   */
  add<Item extends NewEvidence>(batch: readonly Item[], occasion: Occasion): Item[] {
    if (batch.length === 0) return [];
    return orStoreFailure(this.path, () => {
      this.originals.keep(batch.filter(({ entry }) => entry === null));
      return this.#transaction(() => batch.filter((item) => this.#addOne(item, occasion)));
    });
  }

  /** False when the evidence was held. */
  #addOne(item: NewEvidence, { added, analysis }: Occasion): boolean {
    if (item.entry !== null) return this.#addEntry(item, item.entry.position, analysis);
    const isNew = this.#run('INSERT OR IGNORE INTO evidence (id, bytes, added) VALUES (?, ?, ?)', [
      item.evidence,
      item.bytes.length,
      added,
    ]);
    this.#recordPath(item.evidence, item.path, added);
    if (!isNew) return false;
    this.#write(item, analysis);
    return true;
  }

  /** False when it was read before an interruption. */
  #addEntry(item: NewEvidence, position: number, analysis: string): boolean {
    const isNew = this.#run('UPDATE evidence SET entries_read = ? WHERE id = ? AND entries_read <= ?', [
      position + 1,
      item.evidence,
      position,
    ]);
    if (isNew) this.#write(item, analysis);
    return isNew;
  }

  #write({ evidence, problems, findings, addresses }: NewEvidence, analysis: string): void {
    for (const problem of problems) {
      this.#run(
        'INSERT INTO problem (evidence, n, record) SELECT ?, count(*), ? FROM problem WHERE evidence = ?',
        [evidence, JSON.stringify(problem), evidence],
      );
    }
    for (const found of findings) this.#writer.write(found, analysis, addresses);
  }

  /**
   * Keeps the original of a container and makes it ready for its entries, or goes on where it stopped.
   *
   * @returns false where the file has changed since it was hashed
   */
  begin({ evidence, path, size }: NewContainer, added: string): boolean {
    return orStoreFailure(this.path, () => {
      if (!this.originals.keepFile(evidence, path)) return false;
      this.#transaction(() => {
        this.#run('INSERT OR IGNORE INTO evidence (id, bytes, added, entries_read) VALUES (?, ?, ?, 0)', [
          evidence,
          size,
          added,
        ]);
        this.#recordPath(evidence, path, added);
      });
      return true;
    });
  }

  /**
   * Says that all entries of a container are read. One of which nothing could be read is not held.
   *
   * @returns whether it is held
   */
  finish(evidence: string): boolean {
    return orStoreFailure(this.path, () => {
      const isEmpty = this.documentsIn(evidence).length === 0;
      this.#transaction(() => {
        if (!isEmpty) this.#run('UPDATE evidence SET entries_read = NULL WHERE id = ?', [evidence]);
        else for (const sql of forgetting) this.#run(sql, [evidence]);
      });
      if (isEmpty) this.originals.discard(evidence);
      return !isEmpty;
    });
  }

  /** How many entries of a container went in before an interruption; 0 where it is not held. */
  entriesRead(evidence: string): number {
    return Number(
      this.#all('SELECT entries_read FROM evidence WHERE id = ?', [evidence])[0]?.entries_read ?? 0,
    );
  }

  #recordPath(evidence: string, path: string, added: string): boolean {
    return this.#run('INSERT OR IGNORE INTO evidence_path (evidence, path, added) VALUES (?, ?, ?)', [
      evidence,
      path,
      added,
    ]);
  }

  /** Writes a copy of the database into a new file, as it is now, whatever is being written to it. Originals are not copied. */
  copyTo(path: string): void {
    orStoreFailure(path, () => this.#prepare('VACUUM INTO ?').run(path));
  }

  /** The hashes of all evidence held (`sha256-…`), in their order. */
  evidence(): string[] {
    return this.#all('SELECT id FROM evidence ORDER BY id').map((row) => String(row.id));
  }

  /** True when evidence of this hash is held, and read to its end. */
  holds(evidence: string): boolean {
    return this.#all('SELECT 1 FROM evidence WHERE id = ? AND entries_read IS NULL', [evidence]).length > 0;
  }

  /** Records that held evidence was also given under these paths. */
  recordPaths(paths: readonly { readonly evidence: string; readonly path: string }[], added: string): void {
    if (paths.length === 0) return;
    orStoreFailure(this.path, () =>
      this.#transaction(() => {
        for (const { evidence, path } of paths) this.#recordPath(evidence, path, added);
      }),
    );
  }

  /** The paths under which evidence was given, in code-unit order. */
  pathsOf(evidence: string): string[] {
    const rows = this.#all('SELECT path FROM evidence_path WHERE evidence = ? ORDER BY path', [evidence]);
    return rows.map((row) => String(row.path));
  }

  /** What was left out or doubtful when this evidence was read. */
  problemsOf(evidence: string): Problem[] {
    return this.#all('SELECT record FROM problem WHERE evidence = ? ORDER BY n', [evidence]).map(
      record<Problem>,
    );
  }

  holdings(): Holdings {
    const count = (table: string) => Number(this.#all(`SELECT count(*) AS n FROM ${table}`)[0]?.n);
    return {
      evidence: count('evidence'),
      documents: count('document'),
      attributions: count('attribution'),
      statements: count('statement'),
    };
  }

  /** Every document held, in order of path, then of record in its file. */
  documents(): DocumentSummary[] {
    return this.#all(summaries).map((row) => ({
      ...(JSON.parse(String(row.summary)) as Omit<DocumentSummary, 'attributions' | 'statements'>),
      attributions: Number(row.attributions),
      statements: Number(row.statements),
    }));
  }

  /** The findings of every document held, one document at a time, in the order in which they were added. */
  *findings(): Generator<Findings> {
    const ids = this.#all('SELECT id FROM document ORDER BY n').map((row) => String(row.id));
    for (const id of ids) {
      const findings = this.maybeFindings(id);
      if (findings) yield findings;
    }
  }

  /** The findings of one document; null when it is not held. */
  maybeFindings(document: string): Findings | null {
    return orStoreFailure(this.path, () => this.#reader.maybeRead(document));
  }

  /** A document without its findings; null when it is not held. */
  maybeDocument(id: string): Document | null {
    return this.#records<Document>('SELECT record FROM document WHERE id = ?', id)[0] ?? null;
  }

  /** Every reading of the page at this address, in the order in which they were added; see `comparableAddress`. */
  readingsOf(address: string): AddressReading[] {
    return orStoreFailure(this.path, () => readingsOf(this.#database, address));
  }

  /** Ids of the documents in the evidence of this hash. */
  documentsIn(evidence: string): string[] {
    const rows = this.#all('SELECT id FROM document WHERE evidence = ? ORDER BY n', [evidence]);
    return rows.map((row) => String(row.id));
  }

  /** Ids of the documents in the evidence that was given under exactly this path. */
  documentsAt(path: string): string[] {
    const rows = this.#all(
      `SELECT id FROM document
       WHERE evidence IN (SELECT evidence FROM evidence_path WHERE path = ?) ORDER BY n`,
      [path],
    );
    return rows.map((row) => String(row.id));
  }

  /** An attribution by its id; null when it is not held. */
  maybeAttribution(id: string): Attribution | null {
    return this.#records<Attribution>('SELECT record FROM attribution WHERE id = ? LIMIT 1', id)[0] ?? null;
  }

  /** A statement by its id; null when it is not held. */
  maybeStatement(id: string): UngroupedStatement | null {
    return (
      this.#records<UngroupedStatement>('SELECT record FROM statement WHERE id = ? LIMIT 1', id)[0] ?? null
    );
  }

  /** An entity as each document that knows it shows it, in order of document id. */
  entity(id: string): Entity[] {
    const rows = this.#all('SELECT document FROM entity WHERE id = ? ORDER BY document', [id]);
    return rows.flatMap((row) => {
      const findings = this.maybeFindings(String(row.document));
      return findings?.entities.filter((entity) => entity.id === id) ?? [];
    });
  }

  /** The attributions whose source is bound to this entity, in order of document id and text. */
  attributionsBy(entity: string): Attribution[] {
    return this.#records<Attribution>(
      'SELECT record FROM attribution WHERE source = ? ORDER BY document, n',
      entity,
    );
  }

  /** The statements that have this entity anywhere in their chain, in order of document id and text. */
  statementsThrough(entity: string): UngroupedStatement[] {
    return this.#records<UngroupedStatement>(
      `SELECT record FROM statement WHERE (document, n) IN (SELECT document, statement FROM link WHERE entity = ?)
       ORDER BY document, n`,
      entity,
    );
  }

  /**
   * Paragraphs in which all the words of `query` stand, case and diacritics folded, the best match first. Nothing in
   * `query` is taken for a command of the search engine.
   *
   * @param limit - at most so many
   */
  searchText(query: string, limit: number): TextHit[] {
    return orStoreFailure(this.path, () => this.#searcher.text(query, limit));
  }

  /** The same among statements. */
  searchStatements(query: string, limit: number): StatementHit[] {
    return orStoreFailure(this.path, () => this.#searcher.statements(query, limit));
  }

  /** The same among names. */
  searchNames(query: string, limit: number): NameHit[] {
    return orStoreFailure(this.path, () => this.#searcher.names(query, limit));
  }

  /** What SQLite finds wrong with the file, in its words; empty when it is sound. */
  damage(): string[] {
    const rows = this.#all('PRAGMA integrity_check');
    return rows.map((row) => String(row.integrity_check)).filter((line) => line !== 'ok');
  }

  #transaction<T>(work: () => T): T {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#database.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  #prepare(sql: string): StatementSync {
    const prepared = this.#prepared.get(sql) ?? this.#database.prepare(sql);
    this.#prepared.set(sql, prepared);
    return prepared;
  }

  /** True when a row was changed. */
  #run(sql: string, values: readonly (string | number)[]): boolean {
    return this.#prepare(sql).run(...values).changes > 0;
  }

  #all(sql: string, values: readonly string[] = []) {
    return orStoreFailure(this.path, () => this.#prepare(sql).all(...values));
  }

  #records<T>(sql: string, id: string): T[] {
    return this.#all(sql, [id]).map(record<T>);
  }
}

const forgetting: readonly string[] = [
  'DELETE FROM problem WHERE evidence = ?',
  'DELETE FROM evidence_path WHERE evidence = ?',
  'DELETE FROM evidence WHERE id = ?',
];

/** SQLite picks the few fields out of the record, so that a list of documents does not parse all their texts. */
const summaries = `
  SELECT
    json_object(
      'id', id, 'path', path, 'record', record ->> '$.record', 'title', record ->> '$.title',
      'publisher', record ->> '$.publisher', 'published', record ->> '$.published'
    ) AS summary,
    (SELECT count(*) FROM attribution WHERE attribution.document = document.id) AS attributions,
    (SELECT count(*) FROM statement WHERE statement.document = document.id) AS statements
  FROM document ORDER BY path, n`;
