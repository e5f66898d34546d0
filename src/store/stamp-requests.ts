import type { StatementSync } from 'node:sqlite';
import type { Connection } from './connection.ts';

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
  readonly #connection: Connection;
  readonly #keep: StatementSync;
  readonly #find: StatementSync;
  readonly #forget: StatementSync;

  constructor(connection: Connection) {
    const { database } = connection;
    this.#connection = connection;
    this.#keep = database.prepare('INSERT INTO stamp_request (nonce, n, hash, made) VALUES (?, ?, ?, ?)');
    this.#find = database.prepare('SELECT nonce, n, hash, made FROM stamp_request WHERE nonce = ?');
    this.#forget = database.prepare('DELETE FROM stamp_request WHERE nonce = ?');
  }

  /** Remembers that a time stamp was asked for, so that its answer can be told from another. */
  keep({ nonce, n, hash, made }: StampRequest): void {
    this.#connection.change(() => this.#keep.run(nonce, n, hash, made));
  }

  /** The request of this nonce; null when none was made, or when it was answered. */
  maybeFind(nonce: string): StampRequest | null {
    const row = this.#connection.guard(() => this.#find.get(nonce));
    if (!row) return null;
    return { nonce: String(row.nonce), n: Number(row.n), hash: String(row.hash), made: String(row.made) };
  }

  /** Forgets a request that was answered. To be called within `Custody.record`. */
  forget(nonce: string): void {
    this.#forget.run(nonce);
  }
}
