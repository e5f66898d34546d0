import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Decision, DecisionContent, Redaction } from '../model/decision.ts';
import { sha256 } from './custody-entry.ts';

/** A decision that was written, with the hash over its row. */
export interface WrittenDecision {
  readonly id: string;
  readonly hash: string;
}

/** What persons decided of documents, in the order in which they did; rows are only ever added. */
export class Decisions {
  readonly #insert: StatementSync;
  readonly #ofEvidence: StatementSync;
  readonly #one: StatementSync;
  readonly #all: StatementSync;
  readonly #evidenceWith: StatementSync;

  constructor(database: DatabaseSync) {
    // Counted in the log: in a copy that withholds some of them, the rows are fewer than their entries.
    this.#insert = database.prepare(
      `INSERT INTO decision (n, id, evidence, record)
       VALUES (1 + (SELECT count(*) FROM custody WHERE (entry LIKE '%"action":"corrected"%' OR entry LIKE '%"action":"redacted"%')
         AND entry ->> '$.action' IN ('corrected', 'redacted')), ?, ?, ?)`,
    );
    this.#ofEvidence = database.prepare('SELECT id, record FROM decision WHERE evidence = ? ORDER BY n');
    this.#all = database.prepare('SELECT id, record FROM decision ORDER BY n');
    this.#one = database.prepare('SELECT id, record FROM decision WHERE id = ?');
    this.#evidenceWith = database.prepare(
      "SELECT DISTINCT evidence FROM decision WHERE record ->> '$.kind' = ? ORDER BY evidence",
    );
  }

  /** Writes a decision in the caller's transaction, before its entry in the log. Its hash is over its JSON as it is kept. */
  append(content: DecisionContent): WrittenDecision {
    const record = JSON.stringify(content);
    const hash = sha256(record);
    const id = decisionId(hash);
    this.#insert.run(id, content.evidence, record);
    return { id, hash };
  }

  /** Everything that was decided of documents in this evidence, the earliest first. */
  ofEvidence(evidence: string): Decision[] {
    return this.#ofEvidence.all(evidence).map(decisionOf);
  }

  /** Everything that was decided of documents, the earliest first. */
  all(): Decision[] {
    return this.#all.all().map(decisionOf);
  }

  /** Every redaction, the earliest first. */
  redactions(): (Redaction & { readonly id: string })[] {
    return this.all().filter((one) => one.kind === 'redaction');
  }

  /** Null when there is none of this id. */
  maybeFind(id: string): Decision | null {
    const row = this.#one.get(id);
    return row ? decisionOf(row) : null;
  }

  /** Hashes of the evidence of which something of this kind was decided, in their order. */
  evidenceWith(kind: Decision['kind']): string[] {
    return this.#evidenceWith.all(kind).map(({ evidence }) => String(evidence));
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
