import type { DatabaseSync, StatementSync } from 'node:sqlite';
import {
  type Actor,
  type ChainHead,
  type CustodyEvent,
  type Listed,
  PROGRAM,
  type RowsHash,
} from '../model/custody.ts';
import { sealEntry } from './custody-entry.ts';
import { programVersion } from './program-version.ts';
import { ROWS, RowDigest } from './row-digest.ts';

/** When something was done (ISO 8601 date-time), and by whom. */
export interface CustodyOccasion {
  readonly time: string;
  /** Hearsay itself if not given. */
  readonly by?: Actor | undefined;
}

/** What was written of a reading. */
export interface WrittenReading {
  /** Ids of the documents. */
  readonly documents: readonly string[];
  /** Numbers of the problem rows. */
  readonly problems: { readonly first: number; readonly count: number };
  /** Of a container that is not read to its end: how many entries are. Null: it is, or is no container. */
  readonly entries: number | null;
}

/** What was written of a reading that takes the place of another. */
export interface WrittenRereading {
  readonly documents: readonly string[];
  /** Ids of the documents whose reading until then is now an older one. */
  readonly superseded: readonly string[];
  readonly problems: { readonly first: number; readonly count: number };
}

/** An entry as it is kept. */
export interface KeptEntry {
  readonly n: number;
  readonly hash: string;
  /** Its canonical JSON: the very characters that the hash is over. */
  readonly text: string;
}

/**
 * So many documents stand in one entry at most: an entry stays under 200 kB however many records a file holds, and a
 * file of 100,000 records has a hundred entries.
 */
const documentsInEntry = 1_000;

/**
 * The custody log of a workspace: entries that are only ever added, each with the hash of the one before. Every method
 * that writes does so in the caller's transaction, the one that writes what the entry is about.
 */
export class CustodyLog {
  readonly #head: StatementSync;
  readonly #insert: StatementSync;
  readonly #move: StatementSync;
  readonly #entries: StatementSync;
  readonly #entry: StatementSync;
  readonly #digest: RowDigest;
  readonly #program = `hearsay/${programVersion()}`;

  constructor(database: DatabaseSync) {
    this.#head = database.prepare('SELECT n, hash FROM custody_head');
    this.#insert = database.prepare('INSERT INTO custody (n, hash, entry) VALUES (?, ?, ?)');
    this.#move = database.prepare('INSERT OR REPLACE INTO custody_head (one, n, hash) VALUES (1, ?, ?)');
    this.#entries = database.prepare('SELECT n, hash, entry FROM custody ORDER BY n');
    this.#entry = database.prepare('SELECT n, hash, entry FROM custody WHERE n = ?');
    this.#digest = new RowDigest(database);
  }

  /** The last entry; null before the first. */
  head(): ChainHead | null {
    const row = this.#head.get();
    return row ? { n: Number(row.n), hash: String(row.hash) } : null;
  }

  /** All entries in their order, one at a time. */
  *entries(): Generator<KeptEntry> {
    for (const row of this.#entries.iterate()) yield kept(row);
  }

  /** Null when there is none of this number. */
  maybeEntry(n: number): KeptEntry | null {
    const row = this.#entry.get(n);
    return row ? kept(row) : null;
  }

  /** Adds an entry, and returns it as the new head. */
  append(event: CustodyEvent, { time, by = PROGRAM }: CustodyOccasion): ChainHead {
    const before = this.head();
    const n = (before?.n ?? 0) + 1;
    const { text, hash } = sealEntry({
      log: 'hearsay-custody/1',
      n,
      time,
      actor: by,
      program: this.#program,
      previous: before?.hash ?? null,
      ...event,
    });
    this.#insert.run(n, hash, text);
    this.#move.run(n, hash);
    return { n, hash };
  }

  /** Records that hearsay has read evidence, after its rows were written: takes their hashes. */
  appendReading(evidence: string, { documents, problems, entries }: WrittenReading, time: string): void {
    for (let from = 0; from === 0 || from < documents.length; from += documentsInEntry) {
      const some = documents.slice(from, from + documentsInEntry);
      const about = {
        evidence,
        documents: this.#hashes(some),
        problems: from === 0 ? this.#problems(evidence, problems) : null,
        entries,
      };
      this.append({ action: 'read', about }, { time });
    }
  }

  /**
   * Records that evidence was read anew, after its rows were written. Of many documents, first come entries that say which
   * readings became older ones: whoever goes through the log must have taken a reading away before the next comes.
   */
  appendRereading(
    evidence: string,
    { documents, superseded, problems }: WrittenRereading,
    on: CustodyOccasion,
  ): void {
    const older = pieces(superseded);
    const newer = pieces(documents);
    const count = older.length - 1 + newer.length;
    for (let n = 0; n < count; n += 1) {
      const about = {
        evidence,
        documents: this.#hashes(newer[n - older.length + 1] ?? []),
        problems: n === 0 ? this.#problems(evidence, problems) : null,
        entries: null,
        superseded: older[n] ?? [],
        problemsFrom: problems.first,
      };
      this.append({ action: 're-read', about }, on);
    }
  }

  /** Records that a list of names came in, after its rows were written: takes their hash. */
  appendList(about: Omit<Listed, keyof RowsHash>, on: CustodyOccasion): void {
    this.append(
      { action: 'listed', about: { ...about, rows: ROWS, hash: this.#digest.ofList(about.list) } },
      on,
    );
  }

  #hashes(documents: readonly string[]) {
    return documents.map((id) => ({ id, rows: ROWS, hash: this.#digest.ofDocument(id) }));
  }

  #problems(evidence: string, { first, count }: { readonly first: number; readonly count: number }) {
    if (count === 0) return null;
    return { first, count, rows: ROWS, hash: this.#digest.ofProblems(evidence, first, count) };
  }
}

/** In pieces that fit into an entry; one empty piece where there is nothing. */
function pieces(ids: readonly string[]): string[][] {
  const count = Math.max(1, Math.ceil(ids.length / documentsInEntry));
  return Array.from({ length: count }, (_, n) => ids.slice(n * documentsInEntry, (n + 1) * documentsInEntry));
}

function kept(row: Readonly<Record<string, unknown>>): KeptEntry {
  return { n: Number(row.n), hash: String(row.hash), text: String(row.entry) };
}
