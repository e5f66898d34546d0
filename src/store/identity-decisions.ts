import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { IdentityDecision, IdentityDecisionContent } from '../model/decision.ts';
import { sha256 } from './custody-entry.ts';
import { decisionId, type WrittenDecision } from './decisions.ts';

/** What persons decided of who is who, in the order in which they did; rows are only ever added. */
export class IdentityDecisions {
  readonly #insert: StatementSync;
  readonly #all: StatementSync;
  readonly #one: StatementSync;

  constructor(database: DatabaseSync) {
    // Counted in the log: in a copy that withholds some of them, the rows are fewer than their entries.
    this.#insert = database.prepare(
      `INSERT INTO identity_decision (n, id, record)
       VALUES (1 + (SELECT count(*) FROM custody WHERE entry LIKE '%"action":"decided"%'
         AND entry ->> '$.action' = 'decided'), ?, ?)`,
    );
    this.#all = database.prepare('SELECT id, record FROM identity_decision ORDER BY n');
    this.#one = database.prepare('SELECT id, record FROM identity_decision WHERE id = ?');
  }

  /** Writes a decision in the caller's transaction, before its entry in the log. Its hash is over its JSON as it is kept. */
  append(content: IdentityDecisionContent): WrittenDecision {
    const record = JSON.stringify(content);
    const hash = sha256(record);
    const id = decisionId(hash);
    this.#insert.run(id, record);
    return { id, hash };
  }

  /** The earliest first. */
  all(): IdentityDecision[] {
    return this.#all.all().map(decisionOf);
  }

  /** Null when there is none of this id. */
  maybeFind(id: string): IdentityDecision | null {
    const row = this.#one.get(id);
    return row ? decisionOf(row) : null;
  }
}

function decisionOf({ id, record }: Readonly<Record<string, unknown>>): IdentityDecision {
  return { ...(JSON.parse(String(record)) as IdentityDecisionContent), id: String(id) };
}
