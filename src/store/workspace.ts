import type { DatabaseSync } from 'node:sqlite';
import type { Attribution } from '../model/attribution.ts';
import type { Actor } from '../model/custody.ts';
import type { ClaimDecisionContent, IdentityDecisionContent } from '../model/decision.ts';
import type { Findings, UngroupedStatement } from '../model/findings.ts';
import { type ChangedFindings, changeFindings } from './change-findings.ts';
import { Connection } from './connection.ts';
import { Custody } from './custody.ts';
import { CustodyLog } from './custody-log.ts';
import { Decisions } from './decisions.ts';
import { Documents } from './documents.ts';
import { Evidence, type GivenPath } from './evidence.ts';
import { Intake, type NewContainer, type NewEvidence, type Occasion } from './intake.ts';
import { Lineage } from './lineage.ts';
import { Links } from './links.ts';
import { NameLists } from './name-lists.ts';
import { OlderReadings } from './older-readings.ts';
import { type OpenMode, openDatabase } from './open-database.ts';
import { Originals } from './originals.ts';
import { PileDecisions } from './pile-decisions.ts';
import { FindingsReader, type ShownEntity } from './read-findings.ts';
import { FindingsRemover } from './remove-findings.ts';
import { Rereading, type RereadingOccasion, type RereadingTools } from './rereading.ts';
import { Search } from './search.ts';
import { StampRequests } from './stamp-requests.ts';
import { orStoreFailure } from './store-failure.ts';
import { Times } from './times.ts';
import { FindingsWriter } from './write-findings.ts';

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
  /** The files that it holds. */
  readonly evidence: Evidence;
  /** What stands in these files, document for document. */
  readonly documents: Documents;
  /** Paragraphs, statements and names by their words. */
  readonly search: Search;
  /** Who did what with it, and when. */
  readonly custody: Custody;
  /** For time stamps that have not come yet. */
  readonly stampRequests: StampRequests;
  /** What persons decided of documents; `reread` and `changeFindings` take more. */
  readonly decisions: Omit<Decisions, 'append'>;
  /** What persons decided of who is who; `decideIdentity` takes more. */
  readonly identityDecisions: Omit<PileDecisions<'identity_decision'>, 'append'>;
  /** What persons decided of claims; `decideClaims` takes more. */
  readonly claimDecisions: Omit<PileDecisions<'claim_decision'>, 'append'>;
  /** Lists of names, such as watch lists and alias lists. */
  readonly nameLists: NameLists;
  /** Readings of documents in whose place others came. */
  readonly older: Pick<OlderReadings, 'maybeRead' | 'ofEvidence' | 'maybeHolding'>;
  /** When documents came out, and what statements tell of times. */
  readonly times: Times;
  /** Which entities the machine takes for one actor. */
  readonly links: Links;
  /** Which statements make one claim and which documents share wording, as far as it was found. */
  readonly lineage: Lineage;
  readonly #connection: Connection;
  readonly #database: DatabaseSync;
  readonly #writer: FindingsWriter;
  readonly #reader: FindingsReader;
  readonly #log: CustodyLog;
  readonly #intake: Intake;
  readonly #older: OlderReadings;
  readonly #decisions: Decisions;
  readonly #identityDecisions: PileDecisions<'identity_decision'>;
  readonly #claimDecisions: PileDecisions<'claim_decision'>;
  #remover: FindingsRemover | null = null;

  /** Opens the workspace at `path`; `create` makes it where there is none. Close it after use. */
  static open(path: string, mode: OpenMode = 'existing'): Workspace {
    return orStoreFailure(path, () => new Workspace(path, openDatabase(path, mode)));
  }

  private constructor(path: string, database: DatabaseSync) {
    this.path = path;
    this.#connection = new Connection(path, database);
    this.#database = database;
    this.originals = new Originals(`${path}.originals`);
    this.evidence = new Evidence(this.#connection, this.originals);
    this.documents = new Documents(this.#connection);
    this.#writer = new FindingsWriter(database);
    this.#reader = new FindingsReader(database);
    this.search = new Search(this.#connection);
    this.#log = new CustodyLog(database);
    const { originals } = this;
    this.#intake = new Intake(this.#connection, { originals, writer: this.#writer, log: this.#log });
    this.custody = new Custody(this.#connection, this.#log);
    this.stampRequests = new StampRequests(this.#connection);
    this.#older = new OlderReadings(this.#connection);
    this.older = this.#older;
    this.times = new Times(this.#connection);
    this.#decisions = new Decisions(this.#connection);
    this.decisions = this.#decisions;
    this.#identityDecisions = new PileDecisions(this.#connection, 'identity_decision', 'decided');
    this.identityDecisions = this.#identityDecisions;
    this.#claimDecisions = new PileDecisions(this.#connection, 'claim_decision', 'grouped');
    this.claimDecisions = this.#claimDecisions;
    this.nameLists = new NameLists(this.#connection, this.#log);
    this.links = new Links(this.#connection);
    this.lineage = new Lineage(this.#connection);
  }

  close(): void {
    this.#database.close();
  }

  /** Puts a batch in, all or nothing. Returns those that were not held; see `Intake.add`. */
  add<Item extends NewEvidence>(batch: readonly Item[], occasion: Occasion): Item[] {
    return this.#intake.add(batch, occasion);
  }

  /** Begins a container, or goes on where it stopped. False where the file has changed; see `Intake.begin`. */
  begin(container: NewContainer, added: string, by?: Actor): boolean {
    return this.#intake.begin(container, added, by);
  }

  /** Says that all entries of a container are read. False where nothing was in them; see `Intake.finish`. */
  finish(evidence: string, time: string): boolean {
    return this.#intake.finish(evidence, time);
  }

  /** Records that held evidence was also given under these paths. */
  recordPaths(paths: readonly GivenPath[], added: string, by?: Actor): void {
    this.#intake.recordPaths(paths, added, by);
  }

  /**
   * Begins to read evidence anew, in a transaction that lasts until it is finished or let go: hold it with `using`, and use
   * this workspace for nothing else meanwhile.
   */
  reread(evidence: string, occasion: RereadingOccasion): Rereading {
    return this.#connection.guard(() => {
      return new Rereading(this.#tools(), evidence, occasion);
    });
  }

  /**
   * Keeps a decision on a document whose text and facts stay, and puts what is found in it from then on in the place of what was found.
   *
   * @throws RangeError where the document is not held, or its text or facts are others
   */
  changeFindings(changed: ChangedFindings): void {
    this.#connection.change(() => changeFindings(this.#tools(), changed));
  }

  #tools(): RereadingTools {
    this.#remover ??= new FindingsRemover(this.#database);
    return {
      path: this.path,
      database: this.#database,
      reader: this.#reader,
      writer: this.#writer,
      remover: this.#remover,
      older: this.#older,
      custody: this.#log,
      decisions: this.#decisions,
    };
  }

  /** Keeps what a person decided of who is who, and records it in the custody log. Returns the id of the decision. */
  decideIdentity(content: IdentityDecisionContent): string {
    return this.#connection.change(() => {
      const { id, hash } = this.#identityDecisions.append(content);
      const about = { decision: id, kind: content.kind, hash };
      this.#log.append({ action: 'decided', about }, { time: content.time, by: content.by });
      return id;
    });
  }

  /** Keeps what a person decided of claims, and records it in the custody log. Returns the id of the decision. */
  decideClaims(content: ClaimDecisionContent): string {
    return this.#connection.change(() => {
      const { id, hash } = this.#claimDecisions.append(content);
      const about = { decision: id, kind: content.kind, hash };
      this.#log.append({ action: 'grouped', about }, { time: content.time, by: content.by });
      return id;
    });
  }

  /** Writes a copy of the database into a new file, as it is now, whatever is being written to it. Originals are not copied. */
  copyTo(path: string): void {
    orStoreFailure(path, () => this.#connection.prepare('VACUUM INTO ?').run(path));
  }

  holdings(): Holdings {
    const count = (table: string) => Number(this.#connection.all(`SELECT count(*) AS n FROM ${table}`)[0]?.n);
    return {
      evidence: count('evidence'),
      documents: count('document'),
      attributions: count('attribution'),
      statements: count('statement'),
    };
  }

  /** The findings of every document held, one document at a time, in the order in which they were added. */
  *findings(): Generator<Findings> {
    const ids = this.#connection.all('SELECT id FROM document ORDER BY n').map((row) => String(row.id));
    for (const id of ids) {
      const findings = this.maybeFindings(id);
      if (findings) yield findings;
    }
  }

  /** The findings of one document; null when it is not held. */
  maybeFindings(document: string): Findings | null {
    return this.#connection.guard(() => this.#reader.maybeRead(document));
  }

  /** An attribution by its id; null when it is not held. */
  maybeAttribution(id: string): Attribution | null {
    return (
      this.#connection.records<Attribution>('SELECT record FROM attribution WHERE id = ? LIMIT 1', [id])[0] ??
      null
    );
  }

  /** Ids of the attributions that nobody has reviewed, the least certain first, then in order of document id and text. One at a time. */
  *unreviewedAttributions(): Generator<{ readonly id: string; readonly confidence: number }> {
    for (const { id, confidence } of this.#connection.prepare(unreviewed).iterate()) {
      yield { id: String(id), confidence: Number(confidence) };
    }
  }

  /** How many there are. */
  countUnreviewed(): number {
    return Number(this.#connection.all(countUnreviewed)[0]?.count);
  }

  /** A statement by its id; null when it is not held. */
  maybeStatement(id: string): UngroupedStatement | null {
    return (
      this.#connection.records<UngroupedStatement>('SELECT record FROM statement WHERE id = ? LIMIT 1', [
        id,
      ])[0] ?? null
    );
  }

  /** An entity as each document that knows it shows it, in order of document id. */
  entity(id: string): ShownEntity[] {
    return this.#connection.guard(() => this.#reader.readEntity(id));
  }

  /** The statements found in a document, in the order of its text; none where it is not held. */
  statementsIn(document: string): UngroupedStatement[] {
    return this.#connection.guard(() => this.#reader.readStatements(document));
  }

  /** The attributions whose source is bound to this entity, in order of document id and text. */
  attributionsBy(entity: string): Attribution[] {
    return this.#connection.records<Attribution>(
      'SELECT record FROM attribution WHERE source = ? ORDER BY document, n',
      [entity],
    );
  }

  /** The statements that have this entity anywhere in their chain, in order of document id and text. */
  statementsThrough(entity: string): UngroupedStatement[] {
    return this.#connection.records<UngroupedStatement>(
      `SELECT record FROM statement WHERE (document, n) IN (SELECT document, statement FROM link WHERE entity = ?)
       ORDER BY document, n`,
      [entity],
    );
  }

  /** What SQLite finds wrong with the file, in its words; empty when it is sound. */
  damage(): string[] {
    const rows = this.#connection.all('PRAGMA integrity_check');
    return rows.map((row) => String(row.integrity_check)).filter((line) => line !== 'ok');
  }
}

/** As the index `attribution_to_review` has it; counted with `attribution_reviewed`, which has far fewer. */
const confidence = "CASE WHEN json_valid(record) THEN record ->> '$.confidence' END";
const unreviewed = `
  SELECT id, ${confidence} AS confidence FROM attribution WHERE instr(made_by, 'review p-') = 0
  ORDER BY ${confidence}, document, n`;
const countUnreviewed = `
  SELECT (SELECT count(*) FROM attribution)
    - (SELECT count(*) FROM attribution WHERE instr(made_by, 'review p-') > 0) AS count`;
