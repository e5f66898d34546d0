import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** A time stamp that was asked for and has not come yet. */
export interface StampRequest {
  /** What tells its answer from any other: hexadecimal, even length. */
  readonly nonce: string;
  /** The entry of the custody log to be stamped. */
  readonly n: number;
  readonly hash: string;
  /** When it was made: ISO 8601 date-time. */
  readonly made: string;
}

/**
 * The requests for time stamps whose answers may come days later. They prove nothing and are not in the log: without its
 * row an answer is refused, and one has to ask again.
 */
export class StampRequests {
  readonly #keep: StatementSync;
  readonly #find: StatementSync;
  readonly #forget: StatementSync;

  constructor(database: DatabaseSync) {
    this.#keep = database.prepare('INSERT INTO stamp_request (nonce, n, hash, made) VALUES (?, ?, ?, ?)');
    this.#find = database.prepare('SELECT nonce, n, hash, made FROM stamp_request WHERE nonce = ?');
    this.#forget = database.prepare('DELETE FROM stamp_request WHERE nonce = ?');
  }

  keep({ nonce, n, hash, made }: StampRequest): void {
    this.#keep.run(nonce, n, hash, made);
  }

  maybeFind(nonce: string): StampRequest | null {
    const row = this.#find.get(nonce);
    if (!row) return null;
    return { nonce: String(row.nonce), n: Number(row.n), hash: String(row.hash), made: String(row.made) };
  }

  forget(nonce: string): void {
    this.#forget.run(nonce);
  }
}
