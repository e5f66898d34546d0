import type { DatabaseSync } from 'node:sqlite';
import { isDeepStrictEqual } from 'node:util';
import type { ChainHead, Signed, Stamped } from '../model/custody.ts';
import type { PileEntity } from '../model/pile-entity.ts';
import { ProblemError } from '../model/problem.ts';
import { maybeEntry } from './custody-entry.ts';
import { type CustodyFault, custodyFault } from './custody-fault.ts';
import { type KeptLink, KeptLinks } from './kept-links.ts';
import { Logged } from './logged.ts';
import { openToRead } from './open-to-read.ts';
import { Originals } from './originals.ts';
import { pileEntities } from './pile-entities.ts';
import { migrations } from './schema.ts';
import { failure } from './store-failure.ts';
import { DerivedRows } from './verify-derived.ts';
import { type LineageFinder, verifyLineage } from './verify-lineage.ts';
import { type FoundEntry, verifyLog } from './verify-log.ts';
import { strayOriginals, verifyOriginal } from './verify-originals.ts';
import { verifyRows } from './verify-rows.ts';
import { verifyTables } from './verify-tables.ts';

/** Whoever goes on writing has the file open, so that the next try has locks; who comes and goes again is locked out after these. */
const mostTries = 2;

/** A signature or a time stamp in the log, with the entry that it speaks of as it stands there. */
export interface Attestation {
  /** The entry that holds it. */
  readonly n: number;
  readonly time: string;
  readonly event:
    | { readonly action: 'signed'; readonly about: Signed }
    | { readonly action: 'stamped'; readonly about: Stamped };
  /** The canonical JSON of the entry that was signed or stamped; null when the log has no such entry with that hash. */
  readonly attested: string | null;
}

/** How far verifying has come. */
export interface VerifyingProgress {
  readonly files: number;
  readonly of: number;
  readonly bytes: number;
}

/** What verifying counted. */
export interface Verified {
  readonly head: ChainHead | null;
  readonly entries: number;
  readonly originals: number;
  readonly bytes: number;
  readonly documents: number;
  /** Originals that are left out of this copy of a workspace, since documents in them were redacted. */
  readonly withheld: number;
}

/** What finds links between entities. */
export interface Linker {
  readonly version: string;
  readonly find: (entities: readonly PileEntity[]) => readonly KeptLink[];
}

/** How verifying is watched and bounded. */
export interface VerifyingOptions {
  /** Entries of the log that a person noted earlier. */
  readonly heads?: readonly ChainHead[];
  readonly onProgress?: (progress: VerifyingProgress) => void;
  /** Somebody wrote meanwhile, and verifying begins anew: whatever was handed on until now is void. */
  readonly onRestart?: () => void;
  /** Is given every fault as it is found. */
  readonly onFault: (fault: CustodyFault) => void;
  /** Finds what links entities, so that what was kept of that can be compared; left out: it is not. */
  readonly linker?: Linker;
  /** Finds lineage, so that what was kept of that can be compared; left out: it is not. */
  readonly lineage?: LineageFinder;
  /** Is given every signature and time stamp, in the order of the log, once the log was walked; one at a time is in memory. */
  readonly onAttestation?: (attestation: Attestation) => void | Promise<void>;
}

/**
 * Recomputes everything in a workspace and compares it with its custody log. Changes nothing, neither needs nor leaves a file,
 * and sees one moment of the workspace, whatever is written meanwhile.
 *
 * Throws ProblemError where the file cannot be opened, as Workspace.open does, and `no-custody-log` for a workspace that is
 * older than its log.
 */
export async function verifyStore(path: string, options: VerifyingOptions): Promise<Verified> {
  for (let tries = 1; ; tries += 1) {
    using opened = openToRead(path, tries > mostTries);
    requireLog(opened.database, path);
    opened.database.exec('BEGIN');
    const verified = await new Verification(opened.database, path, options).run();
    if (!opened.wasWritten()) return verified;
    options.onRestart?.();
  }
}

function requireLog(database: DatabaseSync, path: string): void {
  const version = Number(database.prepare('PRAGMA user_version').get()?.user_version);
  if (version === migrations.length) return;
  throw new ProblemError(
    failure(
      'no-custody-log',
      path,
      'was written by an older hearsay and has no custody log of this version.',
      'Run `hearsay show` on it: that brings its tables up to date, and the log begins with what it holds then.',
    ),
  );
}

/** One verification: the steps in their order, and what they counted. */
class Verification {
  readonly #database: DatabaseSync;
  readonly #originals: Originals;
  readonly #options: VerifyingOptions;
  /** The numbers of the entries that hold one. */
  readonly #attestations: number[] = [];
  readonly #found = new Set<string>();
  #entries = 0;
  #documents = 0;
  #withheld = 0;
  #files = 0;
  #bytes = 0;
  #head: ChainHead | null = null;

  constructor(database: DatabaseSync, path: string, options: VerifyingOptions) {
    this.#database = database;
    this.#originals = new Originals(`${path}.originals`);
    this.#options = options;
  }

  async run(): Promise<Verified> {
    this.#step('The file', () => this.#verifyFile());
    this.#step('The tables', () => verifyTables(this.#database));
    this.#step('The custody log', () => this.#verifyLog());
    for (const n of this.#attestations) await this.#handOn(n);
    this.#step('The rows', () => this.#verifyRows());
    this.#step('The folder of originals', () => this.#verifyOriginals());
    return {
      head: this.#head,
      entries: this.#entries,
      originals: this.#files,
      bytes: this.#bytes,
      documents: this.#documents,
      withheld: this.#withheld,
    };
  }

  /** Hands on what a step finds. A step that cannot be ended is a fault, and the next one begins. */
  #step(name: string, faults: () => Iterable<CustodyFault>): void {
    try {
      for (const fault of faults()) this.#options.onFault(fault);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#options.onFault(custodyFault('file-damaged', `${name} cannot be read to the end (${reason}).`));
    }
  }

  *#verifyFile(): Generator<CustodyFault> {
    for (const { integrity_check } of this.#database.prepare('PRAGMA integrity_check').iterate()) {
      if (integrity_check !== 'ok') yield custodyFault('file-damaged', `SQLite says: ${integrity_check}.`);
    }
    for (const { table, parent } of this.#database.prepare('PRAGMA foreign_key_check').iterate()) {
      const message = `The table ${table} has a row that belongs to no row of ${parent}.`;
      yield custodyFault('row-without-entry', message);
    }
  }

  *#verifyLog(): Generator<CustodyFault> {
    const logged = new Logged(this.#database);
    yield* verifyLog(this.#database, (found) => {
      this.#count(found);
      if (found.entry !== null) logged.take(found.entry);
    });
    for (const { n, hash } of this.#options.heads ?? []) {
      if (this.#found.has(`${n}:${hash}`)) continue;
      yield custodyFault('head-not-found', `Entry ${n} of the log does not have the hash ${hash}.`, {
        entry: n,
      });
    }
  }

  #count({ n, hash, entry }: FoundEntry): void {
    this.#entries += 1;
    this.#head = { n, hash };
    if (this.#options.heads?.some((head) => head.n === n && head.hash === hash))
      this.#found.add(`${n}:${hash}`);
    if (entry?.action === 'signed' || entry?.action === 'stamped') {
      this.#attestations.push(n);
    }
  }

  #verifyRows(): Generator<CustodyFault> {
    const derived = new DerivedRows(this.#database);
    return this.#verifyRowsWith(derived);
  }

  *#verifyRowsWith(derived: DerivedRows): Generator<CustodyFault> {
    let allFit = true;
    yield* verifyRows(this.#database, (id, fits) => {
      this.#documents += 1;
      allFit &&= fits;
      return fits ? derived.verifyDocument(id) : [];
    });
    // Where the findings themselves are not what they were, nothing can be said of what follows from them.
    if (!allFit) return;
    yield* derived.verifyRest();
    if (this.#options.linker !== undefined) yield* verifyLinks(this.#database, this.#options.linker);
    if (this.#options.lineage !== undefined) yield* verifyLineage(this.#database, this.#options.lineage);
  }

  *#verifyOriginals(): Generator<CustodyFault> {
    const of = Number(this.#database.prepare('SELECT count(*) AS count FROM evidence').get()?.count);
    for (const row of this.#database.prepare('SELECT id, bytes FROM evidence ORDER BY id').iterate()) {
      const known = { evidence: String(row.id), bytes: Number(row.bytes) };
      if (this.#isWithheld(known.evidence)) {
        this.#withheld += 1;
        continue;
      }
      const fault = verifyOriginal(this.#originals, known);
      if (fault !== null) yield fault;
      this.#files += 1;
      this.#bytes += known.bytes;
      this.#options.onProgress?.({ files: this.#files, of, bytes: this.#bytes });
    }
    const row = this.#database.prepare('SELECT 1 FROM evidence WHERE id = ?');
    yield* strayOriginals(this.#originals.folder, (evidence) => row.get(evidence) !== undefined);
  }

  /** An original that is there all the same is verified like any other. */
  #isWithheld(evidence: string): boolean {
    const isListed = this.#database.prepare('SELECT 1 FROM logged_withheld WHERE evidence = ?').get(evidence);
    return isListed !== undefined && !this.#originals.holds(evidence);
  }

  async #handOn(n: number): Promise<void> {
    const row = this.#database.prepare('SELECT entry FROM custody WHERE n = ?').get(n);
    const event = maybeEntry(String(row?.entry));
    if (event?.action !== 'signed' && event?.action !== 'stamped') return;
    const { head } = event.about;
    // What comes after a signature cannot be what it signed.
    const attested = this.#database
      .prepare('SELECT entry FROM custody WHERE n = ? AND hash = ? AND n < ?')
      .get(head.n, head.hash, n);
    const text = attested === undefined ? null : String(attested.entry);
    await this.#options.onAttestation?.({ n, time: event.time, event, attested: text });
  }
}

/** Compares links that this version found, or that nobody did, with what follows from the findings. */
function* verifyLinks(database: DatabaseSync, { version, find }: Linker): Generator<CustodyFault> {
  const kept = new KeptLinks(database);
  const by = kept.version();
  // Another version finds others, and nothing that this one shows rests on them.
  if (by !== null && by !== version) return;
  const expected = by === null ? [] : find([...pileEntities(database)]);
  if (isDeepStrictEqual(kept.all(), expected)) return;
  yield custodyFault('search-changed', 'What links the entities is not what follows from the findings.');
}
