import type { Actor } from '../model/custody.ts';
import type { Findings } from '../model/findings.ts';
import type { Problem } from '../model/problem.ts';
import type { Connection } from './connection.ts';
import type { CustodyLog, CustodyOccasion } from './custody-log.ts';
import type { GivenPath } from './evidence.ts';
import type { Originals } from './originals.ts';
import type { FindingsWriter } from './write-findings.ts';

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
  /** Who added it; hearsay itself if not given. */
  readonly by?: Actor | undefined;
}

/** What a batch wrote of some evidence: ids of documents, and numbers of problem rows. */
interface Reading {
  readonly documents: string[];
  readonly problems: { readonly first: number; count: number };
}

/** By evidence. */
type Readings = Map<string, Reading>;

/** What an intake writes with. */
interface IntakeTools {
  readonly originals: Originals;
  readonly writer: FindingsWriter;
  readonly log: CustodyLog;
}

/** How evidence goes into a workspace: its original, its rows and its entries in the custody log. */
export class Intake {
  readonly #connection: Connection;
  readonly #originals: Originals;
  readonly #writer: FindingsWriter;
  readonly #log: CustodyLog;

  constructor(connection: Connection, { originals, writer, log }: IntakeTools) {
    this.#connection = connection;
    this.#originals = originals;
    this.#writer = writer;
    this.#log = log;
  }

  /**
   * Puts a batch in, all or nothing: first the originals, then one transaction. An original without a row is
   * harmless, a row without its original would be a loss. Evidence that is held gets its new path recorded.
   * Returns those that were not held.
   */
  add<Item extends NewEvidence>(batch: readonly Item[], occasion: Occasion): Item[] {
    if (batch.length === 0) return [];
    return this.#connection.guard(() => {
      this.#originals.keep(batch.filter(({ entry }) => entry === null));
      return this.#connection.change(() => {
        const readings: Readings = new Map();
        const added = batch.filter((item) => this.#addOne(item, occasion, readings));
        for (const [evidence, reading] of readings) this.#recordReading(evidence, reading, occasion.added);
        return added;
      });
    });
  }

  /** False when the evidence was held. */
  #addOne(item: NewEvidence, { added, analysis, by }: Occasion, readings: Readings): boolean {
    if (item.entry !== null) return this.#addEntry(item, item.entry.position, analysis, readings);
    const isNew = this.#connection.run('INSERT OR IGNORE INTO evidence (id, bytes, added) VALUES (?, ?, ?)', [
      item.evidence,
      item.bytes.length,
      added,
    ]);
    this.#recordPath(item, { time: added, by });
    if (!isNew) return false;
    this.#write(item, analysis, readings);
    return true;
  }

  /** False when it was read before an interruption. */
  #addEntry(item: NewEvidence, position: number, analysis: string, readings: Readings): boolean {
    const isNew = this.#connection.run(
      'UPDATE evidence SET entries_read = ? WHERE id = ? AND entries_read <= ?',
      [position + 1, item.evidence, position],
    );
    if (isNew) this.#write(item, analysis, readings);
    return isNew;
  }

  #write(
    { evidence, problems, findings, addresses }: NewEvidence,
    analysis: string,
    readings: Readings,
  ): void {
    const reading = readings.get(evidence) ?? this.#newReading(evidence);
    readings.set(evidence, reading);
    for (const problem of problems) {
      const n = reading.problems.first + reading.problems.count++;
      this.#connection.run('INSERT INTO problem (evidence, n, record) VALUES (?, ?, ?)', [
        evidence,
        n,
        JSON.stringify(problem),
      ]);
    }
    for (const found of findings) {
      if (this.#writer.write(found, analysis, addresses)) reading.documents.push(found.document.id);
    }
  }

  #newReading(evidence: string): Reading {
    const [row] = this.#connection.all('SELECT count(*) AS n FROM problem WHERE evidence = ?', [evidence]);
    return { documents: [], problems: { first: Number(row?.n), count: 0 } };
  }

  /** Once for all that a batch holds of a container, so that the log of a mailbox is no longer than the mailbox. */
  #recordReading(evidence: string, { documents, problems }: Reading, time: string): void {
    const [row] = this.#connection.all('SELECT entries_read FROM evidence WHERE id = ?', [evidence]);
    const entries = row?.entries_read == null ? null : Number(row.entries_read);
    this.#log.appendReading(evidence, { documents, problems, entries }, time);
  }

  /**
   * Keeps the original of a container and makes it ready for its entries, or goes on where it stopped.
   *
   * @returns false where the file has changed since it was hashed
   */
  begin({ evidence, path, size }: NewContainer, added: string, by?: Actor): boolean {
    return this.#connection.guard(() => {
      if (!this.#originals.keepFile(evidence, path)) return false;
      this.#connection.change(() => {
        this.#connection.run(
          'INSERT OR IGNORE INTO evidence (id, bytes, added, entries_read) VALUES (?, ?, ?, 0)',
          [evidence, size, added],
        );
        this.#recordPath({ evidence, path }, { time: added, by });
      });
      return true;
    });
  }

  /**
   * Says that all entries of a container are read. One of which nothing could be read is not held.
   *
   * @param time - ISO 8601 date-time
   * @returns whether it is held
   */
  finish(evidence: string, time: string): boolean {
    return this.#connection.guard(() => {
      const isEmpty = !this.#hasDocuments(evidence);
      this.#connection.change(() => (isEmpty ? this.#forget(evidence, time) : this.#close(evidence, time)));
      if (isEmpty) this.#originals.discard(evidence);
      return !isEmpty;
    });
  }

  #hasDocuments(evidence: string): boolean {
    return this.#connection.all('SELECT 1 FROM document WHERE evidence = ? LIMIT 1', [evidence]).length > 0;
  }

  #close(evidence: string, time: string): void {
    this.#connection.run('UPDATE evidence SET entries_read = NULL WHERE id = ?', [evidence]);
    this.#recordReading(evidence, this.#newReading(evidence), time);
  }

  #forget(evidence: string, time: string): void {
    for (const sql of forgetting) this.#connection.run(sql, [evidence]);
    this.#log.append({ action: 'discarded', about: { evidence } }, { time });
  }

  /** Records that held evidence was also given under these paths. */
  recordPaths(paths: readonly GivenPath[], added: string, by?: Actor): void {
    if (paths.length === 0) return;
    this.#connection.change(() => {
      for (const given of paths) this.#recordPath(given, { time: added, by });
    });
  }

  /** Records a path, and that the bytes came under it. Nothing where that was recorded before. */
  #recordPath({ evidence, path }: GivenPath, on: CustodyOccasion): void {
    const isNew = this.#connection.run(
      'INSERT OR IGNORE INTO evidence_path (evidence, path, added) VALUES (?, ?, ?)',
      [evidence, path, on.time],
    );
    if (!isNew) return;
    const bytes = Number(
      this.#connection.all('SELECT bytes FROM evidence WHERE id = ?', [evidence])[0]?.bytes,
    );
    this.#log.append({ action: 'added', about: { evidence, bytes, path, added: on.time } }, on);
  }
}

const forgetting: readonly string[] = [
  'DELETE FROM problem WHERE evidence = ?',
  'DELETE FROM evidence_path WHERE evidence = ?',
  'DELETE FROM evidence WHERE id = ?',
];
