import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { isDeepStrictEqual } from 'node:util';
import type { Actor } from '../model/custody.ts';
import type { DecisionContent } from '../model/decision.ts';
import type { Findings } from '../model/findings.ts';
import type { Problem } from '../model/problem.ts';
import type { CustodyLog } from './custody-log.ts';
import type { Decisions } from './decisions.ts';
import type { OlderReadings } from './older-readings.ts';
import type { FindingsReader } from './read-findings.ts';
import { recordDecision } from './record-decision.ts';
import type { FindingsRemover } from './remove-findings.ts';
import { orStoreFailure } from './store-failure.ts';
import type { FindingsWriter } from './write-findings.ts';

/** What a rereading writes with. */
export interface RereadingTools {
  /** Of the workspace, for what is said when the disk fails. */
  readonly path: string;
  readonly database: DatabaseSync;
  readonly reader: FindingsReader;
  readonly writer: FindingsWriter;
  readonly remover: FindingsRemover;
  readonly older: OlderReadings;
  readonly custody: CustodyLog;
  readonly decisions: Decisions;
}

/** With what, when and for whom evidence is read anew. */
export interface RereadingOccasion {
  /** ISO 8601 date-time. */
  readonly time: string;
  /** Version of the analysis. */
  readonly analysis: string;
  readonly by?: Actor | undefined;
  /** What a person decided just now, which is the reason for reading anew: kept and recorded in the same transaction. */
  readonly decisions?: readonly DecisionContent[];
  /** Whether an address that was asked for may stay known; every one if not given. */
  readonly keepsAddress?: (address: string) => boolean;
}

/** What reading evidence anew came to. */
export interface Reread {
  /** Documents whose reading is new. */
  readonly documents: readonly string[];
  /** Documents that came out as they were. */
  readonly same: number;
}

/** A document that was current when reading it anew began. */
interface Current {
  readonly n: number;
  readonly analysis: string;
  fate: 'waiting' | 'same' | 'replaced';
}

/**
 * Evidence that is being read anew: what comes takes the place of what is held, which is kept as older readings. All of it
 * is one transaction, however many pieces it comes in, so that a crash leaves the old or the new. Hold it with `using`:
 * what is not finished when it is let go is undone.
 */
export class Rereading implements Disposable {
  readonly evidence: string;
  readonly #tools: RereadingTools;
  readonly #occasion: RereadingOccasion;
  readonly #current: Map<string, Current>;
  readonly #addresses: readonly string[];
  readonly #written: string[] = [];
  readonly #superseded: string[] = [];
  readonly #problems: Problem[] = [];
  readonly #documentOf: StatementSync;

  constructor(tools: RereadingTools, evidence: string, occasion: RereadingOccasion) {
    this.evidence = evidence;
    this.#tools = tools;
    this.#occasion = occasion;
    const { database } = tools;
    // What is removed has no children left; looking for them would go through `link`, which has no index by document.
    database.exec('PRAGMA foreign_keys = OFF');
    try {
      database.exec('BEGIN IMMEDIATE');
      tools.remover.begin();
    } catch (error) {
      this[Symbol.dispose]();
      throw error;
    }
    this.#documentOf = database.prepare('SELECT n, id, analysis FROM document WHERE evidence = ? ORDER BY n');
    this.#current = this.#currentDocuments();
    const keeps = occasion.keepsAddress ?? (() => true);
    this.#addresses = givenAddresses(database, evidence).filter(keeps);
  }

  /** Takes the next of what the evidence holds now. */
  write(findings: readonly Findings[], problems: readonly Problem[]): void {
    orStoreFailure(this.#tools.path, () => {
      for (const found of findings) this.#writeOne(found);
    });
    for (const problem of problems) this.#problems.push(problem);
  }

  /** Puts the new reading in the place of the old. Null where nothing could be read: then the old one stays. */
  finish(): Reread | null {
    return orStoreFailure(this.#tools.path, () => this.#finish());
  }

  #finish(): Reread | null {
    const same = [...this.#current.values()].filter(({ fate }) => fate === 'same').length;
    if (this.#written.length + same === 0) return null;
    for (const [id, { fate }] of this.#current) {
      if (fate === 'waiting') this.#tools.remover.removeNames(this.#supersede(id));
    }
    const { custody, decisions } = this.#tools;
    for (const decision of this.#occasion.decisions ?? []) recordDecision(decision, decisions, custody);
    if (this.#written.length + this.#superseded.length > 0) this.#record();
    this.#tools.database.exec('COMMIT');
    return { documents: this.#written, same };
  }

  [Symbol.dispose](): void {
    const { database } = this.#tools;
    if (database.isTransaction) database.exec('ROLLBACK');
    database.exec('PRAGMA foreign_keys = ON');
  }

  #currentDocuments(): Map<string, Current> {
    return new Map(
      this.#documentOf
        .all(this.evidence)
        .map(({ id, n, analysis }) => [
          String(id),
          { n: Number(n), analysis: String(analysis), fate: 'waiting' },
        ]),
    );
  }

  #writeOne(found: Findings): void {
    const { id } = found.document;
    const before = this.#current.get(id);
    if (before === undefined) {
      this.#put(found, null);
      return;
    }
    // Two records that are alike in all that makes the id: the first counts, as when they were added.
    if (before.fate !== 'waiting') return;
    if (this.#isSame(found, before)) {
      before.fate = 'same';
      return;
    }
    before.fate = 'replaced';
    const old = this.#supersede(id);
    this.#put(found, before.n);
    this.#tools.remover.removeNames(old);
  }

  #put(found: Findings, n: number | null): void {
    const isNew = this.#tools.writer.write(found, this.#occasion.analysis, this.#addresses, n);
    if (isNew) this.#written.push(found.document.id);
  }

  #isSame(found: Findings, { analysis }: Current): boolean {
    return (
      analysis === this.#occasion.analysis &&
      isDeepStrictEqual(JSON.parse(JSON.stringify(found)), this.#tools.reader.maybeRead(found.document.id))
    );
  }

  /** Keeps the current reading of a document as an older one, and returns it. */
  #supersede(id: string): Findings {
    const { reader, remover, older } = this.#tools;
    const old = reader.maybeRead(id);
    if (old === null) throw new RangeError(`The document ${id} is not held.`);
    older.keep(id);
    remover.remove(old);
    this.#superseded.push(id);
    return old;
  }

  #record(): void {
    const { database, custody } = this.#tools;
    const count = database.prepare('SELECT count(*) AS n FROM problem WHERE evidence = ?').get(this.evidence);
    const first = Number(count?.n);
    const insert = database.prepare('INSERT INTO problem (evidence, n, record) VALUES (?, ?, ?)');
    for (const [n, problem] of this.#problems.entries()) {
      insert.run(this.evidence, first + n, JSON.stringify(problem));
    }
    database.prepare('UPDATE evidence SET problems_from = ? WHERE id = ?').run(first, this.evidence);
    const { time, by } = this.#occasion;
    custody.appendRereading(
      this.evidence,
      {
        documents: this.#written,
        superseded: this.#superseded,
        problems: { first, count: this.#problems.length },
      },
      { time, by },
    );
  }
}

/** The addresses of evidence that its documents do not state: those under which somebody asked for it. */
function givenAddresses(database: DatabaseSync, evidence: string): string[] {
  const rows = database.prepare(
    `SELECT DISTINCT address FROM address JOIN document ON document.id = address.document
     WHERE evidence = ? AND address IS NOT comparable_address(record ->> '$.url')
       AND address IS NOT comparable_address(record ->> '$.capture.url')
     ORDER BY address`,
  );
  return rows.all(evidence).map(({ address }) => String(address));
}
