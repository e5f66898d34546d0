import type { StatementSync } from 'node:sqlite';
import type { ClaimDecisionContent, IdentityDecisionContent } from '../model/decision.ts';
import type { Connection } from './connection.ts';
import { sha256 } from './custody-entry.ts';
import { decisionId, type WrittenDecision } from './decisions.ts';

/** What persons decide of a whole workspace: who is who (`decided` in the log), and which statements make one claim (`grouped`). */
interface PileDecisionKinds {
  readonly identity_decision: { readonly content: IdentityDecisionContent; readonly action: 'decided' };
  readonly claim_decision: { readonly content: ClaimDecisionContent; readonly action: 'grouped' };
}

/** A table of such decisions. */
type Table = keyof PileDecisionKinds;

/** Decisions of one table, in the order in which they were made; rows are only ever added. */
export class PileDecisions<Name extends Table> {
  readonly #connection: Connection;
  readonly #insert: StatementSync;
  readonly #all: StatementSync;

  /** @param action - of the entries in the log that are about this table */
  constructor(connection: Connection, table: Name, action: PileDecisionKinds[Name]['action']) {
    const { database } = connection;
    this.#connection = connection;
    // Counted in the log: in a copy that withholds some of them, the rows are fewer than their entries.
    this.#insert = database.prepare(
      `INSERT INTO ${table} (n, id, record)
       VALUES (1 + (SELECT count(*) FROM custody WHERE entry LIKE '%"action":"${action}"%'
         AND entry ->> '$.action' = '${action}'), ?, ?)`,
    );
    this.#all = database.prepare(`SELECT id, record FROM ${table} ORDER BY n`);
  }

  /** Writes a decision in the caller's transaction, before its entry in the log. Its hash is over its JSON as it is kept. */
  append(content: PileDecisionKinds[Name]['content']): WrittenDecision {
    const record = JSON.stringify(content);
    const hash = sha256(record);
    const id = decisionId(hash);
    this.#insert.run(id, record);
    return { id, hash };
  }

  /** The earliest first. */
  all(): Kept<Name>[] {
    return this.#connection.guard(() => this.#all.all()).map(decisionOf<Name>);
  }
}

type Kept<Name extends Table> = PileDecisionKinds[Name]['content'] & { readonly id: string };

function decisionOf<Name extends Table>({ id, record }: Readonly<Record<string, unknown>>): Kept<Name> {
  return { ...(JSON.parse(String(record)) as PileDecisionKinds[Name]['content']), id: String(id) };
}
