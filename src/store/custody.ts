import type { ChainHead, CustodyEvent } from '../model/custody.ts';
import type { Connection } from './connection.ts';
import type { CustodyLog, CustodyOccasion, KeptEntry } from './custody-log.ts';

/** The custody log of a workspace, to be read, and to be told of what happens outside of the workspace. */
export class Custody {
  readonly #connection: Connection;
  readonly #log: CustodyLog;

  constructor(connection: Connection, log: CustodyLog) {
    this.#connection = connection;
    this.#log = log;
  }

  /**
   * Adds an entry to the log, and returns it as the new head of the chain. Evidence, readings and decisions are recorded by the methods
   * that add them; this is for what has no rows of its own here, such as an export.
   *
   * @param change - writes the rows that the entry is about, in the same transaction
   */
  record(event: CustodyEvent, on: CustodyOccasion, change: () => void = () => {}): ChainHead {
    return this.#connection.change(() => {
      change();
      return this.#log.append(event, on);
    });
  }

  /** The head of the chain; null before its first entry. */
  head(): ChainHead | null {
    return this.#connection.guard(() => this.#log.head());
  }

  /** Every entry, in its order, one at a time. */
  entries(): Generator<KeptEntry> {
    return this.#log.entries();
  }

  /** Null when there is none of this number. */
  maybeEntry(n: number): KeptEntry | null {
    return this.#connection.guard(() => this.#log.maybeEntry(n));
  }
}
