import type { StatementSync } from 'node:sqlite';
import type { Decision, DecisionContent, Redaction } from '../model/decision.ts';
import type { Connection } from './connection.ts';
import { sha256 } from './custody-entry.ts';

/** A decision that was written, with the hash over its row. */
export interface WrittenDecision {
  readonly id: string;
  readonly hash: string;
}

/** What persons decided of documents, in the order in which they did; rows are only ever added. */
export class Decisions {
  readonly #connection: Connection;
  readonly #insert: StatementSync;
  readonly #hashAt: StatementSync;
  readonly #head: StatementSync;
  readonly #countAfter: StatementSync;
  /** How many entries of decisions there were up to this one. */
  #counted = { n: 0, hash: '', count: 0 };
  readonly #ofEvidence: StatementSync;
  readonly #one: StatementSync;
  readonly #all: StatementSync;
  readonly #redactedEvidence: StatementSync;
  readonly #reviews: StatementSync;
  readonly #redactions: StatementSync;

  constructor(connection: Connection) {
    const { database } = connection;
    this.#connection = connection;
    this.#insert = database.prepare('INSERT INTO decision (n, id, evidence, record) VALUES (?, ?, ?, ?)');
    this.#hashAt = database.prepare('SELECT hash FROM custody WHERE n = ?');
    this.#head = database.prepare('SELECT n, hash FROM custody ORDER BY n DESC LIMIT 1');
    this.#countAfter = database.prepare(
      `SELECT count(*) AS count FROM custody WHERE n > ?
       AND (entry LIKE '%"action":"corrected"%' OR entry LIKE '%"action":"redacted"%' OR entry LIKE '%"action":"reviewed"%')
       AND entry ->> '$.action' IN ('corrected', 'redacted', 'reviewed')`,
    );
    this.#ofEvidence = database.prepare('SELECT id, record FROM decision WHERE evidence = ? ORDER BY n');
    this.#all = database.prepare('SELECT id, record FROM decision ORDER BY n');
    this.#one = database.prepare('SELECT id, record FROM decision WHERE id = ?');
    this.#reviews = database.prepare(
      "SELECT id, record FROM decision WHERE record ->> '$.kind' IN ('review', 'withdrawal') ORDER BY n",
    );
    this.#redactions = database.prepare(
      "SELECT id, record FROM decision WHERE record ->> '$.kind' = 'redaction' ORDER BY n",
    );
    this.#redactedEvidence = database.prepare(
      "SELECT DISTINCT evidence FROM decision WHERE record ->> '$.kind' = 'redaction' ORDER BY evidence",
    );
  }

  /** Writes a decision in the caller's transaction, before its entry in the log. Its hash is over its JSON as it is kept. */
  append(content: DecisionContent): WrittenDecision {
    const record = JSON.stringify(content);
    const hash = sha256(record);
    const id = decisionId(hash);
    this.#insert.run(this.#countLogged() + 1, id, content.evidence, record);
    return { id, hash };
  }

  /**
   * Counted in the log: in a copy that withholds some of them, the rows are fewer than their entries. What was counted before need not
   * be again, while the log still goes through the same entry: one that was undone may have come after it.
   */
  #countLogged(): number {
    const known = this.#counted;
    const isThere = known.n > 0 && this.#hashAt.get(known.n)?.hash === known.hash;
    const from = isThere ? known : { n: 0, count: 0 };
    const count = from.count + Number(this.#countAfter.get(from.n)?.count);
    const head = this.#head.get();
    if (head !== undefined) this.#counted = { n: Number(head.n), hash: String(head.hash), count };
    return count;
  }

  /** Everything that was decided of documents in this evidence, the earliest first. */
  ofEvidence(evidence: string): Decision[] {
    return this.#connection.guard(() => this.#ofEvidence.all(evidence)).map(decisionOf);
  }

  /** Everything that was decided of documents, the earliest first. */
  all(): Decision[] {
    return this.#connection.guard(() => this.#all.all()).map(decisionOf);
  }

  /** Everything that persons said of attributions, and what of it they withdrew, the earliest first. */
  reviews(): Decision[] {
    return this.#connection.guard(() => this.#reviews.all()).map(decisionOf);
  }

  /** Every redaction, the earliest first. */
  redactions(): (Redaction & { readonly id: string })[] {
    return this.#connection
      .guard(() => this.#redactions.all())
      .map(decisionOf)
      .filter((one) => one.kind === 'redaction');
  }

  /** Null when there is none of this id. */
  maybeFind(id: string): Decision | null {
    const row = this.#connection.guard(() => this.#one.get(id));
    return row ? decisionOf(row) : null;
  }

  /** Hashes of the evidence with a document in which something was redacted, in their order. */
  redactedEvidence(): string[] {
    const rows = this.#connection.guard(() => this.#redactedEvidence.all());
    return rows.map(({ evidence }) => String(evidence));
  }
}

function decisionOf({ id, record }: Readonly<Record<string, unknown>>): Decision {
  return { ...(JSON.parse(String(record)) as DecisionContent), id: String(id) };
}

/** A decision with the id that it has once it is kept. */
export function withDecisionId(content: DecisionContent): Decision {
  return { ...content, id: decisionId(sha256(JSON.stringify(content))) };
}

/** `p-` and the first 16 hex digits of its hash (`sha256-…`). */
export function decisionId(hash: string): string {
  return `p-${hash.slice('sha256-'.length, 'sha256-'.length + 16)}`;
}
