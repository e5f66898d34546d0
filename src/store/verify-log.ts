import type { DatabaseSync } from 'node:sqlite';
import type { ChainHead, CustodyEntry } from '../model/custody.ts';
import { maybeEntry, sha256 } from './custody-entry.ts';
import { type CustodyFault, custodyFault } from './custody-fault.ts';

const utf8 = new TextDecoder();

/** An entry as it was found, with what it says where that can be read. */
export interface FoundEntry extends ChainHead {
  readonly entry: CustodyEntry | null;
}

/**
 * Walks the custody log from its first entry, recomputes every hash and link, and hands on every entry. Yields what does
 * not fit. After a break it goes on from what the next entry says, so that one change is one fault.
 *
 * @param onEntry - is given each entry, fitting or not
 */
export function* verifyLog(
  database: DatabaseSync,
  onEntry: (found: FoundEntry) => void,
): Generator<CustodyFault> {
  let last: ChainHead | null = null;
  // As bytes, so that what is hashed is what is stored, even where it is no UTF-8.
  const entries = database.prepare('SELECT n, hash, CAST(entry AS BLOB) AS bytes FROM custody ORDER BY n');
  for (const row of entries.iterate()) {
    const bytes = row.bytes as Uint8Array;
    const found = { n: Number(row.n), hash: String(row.hash), entry: maybeEntry(utf8.decode(bytes)) };
    yield* gap(last, found.n);
    yield* verifyEntry(found, sha256(bytes), last);
    onEntry(found);
    last = { n: found.n, hash: found.hash };
  }
  yield* verifyHead(database, last);
}

function* gap(last: ChainHead | null, n: number): Generator<CustodyFault> {
  const expected = (last?.n ?? 0) + 1;
  if (n === expected) return;
  const missing = n - expected === 1 ? `Entry ${expected} is` : `Entries ${expected} to ${n - 1} are`;
  yield custodyFault('entry-missing', `${missing} missing from the custody log.`, { entry: expected });
}

/** @param actual - the hash over the entry as it stands there */
function* verifyEntry(found: FoundEntry, actual: string, last: ChainHead | null): Generator<CustodyFault> {
  const { n, hash, entry } = found;
  if (actual !== hash) {
    yield custodyFault('entry-changed', `Entry ${n} of the custody log does not have its hash.`, {
      entry: n,
    });
    return;
  }
  if (entry === null) {
    yield custodyFault('entry-changed', `Entry ${n} of the custody log is no entry.`, { entry: n });
    return;
  }
  if (entry.n !== n) {
    yield custodyFault('chain-broken', `Entry ${entry.n} stands in the place of entry ${n}.`, { entry: n });
    return;
  }
  const isGap = n !== (last?.n ?? 0) + 1;
  if (!isGap && entry.previous !== (last?.hash ?? null)) {
    yield custodyFault('chain-broken', `Entry ${n} does not follow the entry that stands before it.`, {
      entry: n,
    });
  }
}

/** Without it, entries could be taken off the end and nobody would see. */
function* verifyHead(database: DatabaseSync, last: ChainHead | null): Generator<CustodyFault> {
  const row = database.prepare('SELECT n, hash FROM custody_head').get();
  const head = row ? { n: Number(row.n), hash: String(row.hash) } : null;
  if (head?.n === last?.n && head?.hash === last?.hash) return;
  const [noted, found] = [head, last].map((one) => one?.n ?? 0) as [number, number];
  if (noted > found) {
    yield custodyFault('entry-missing', `The log ends at entry ${found}; its last is ${noted}.`, {
      entry: found + 1,
    });
  } else {
    yield custodyFault('chain-broken', `The log ends at entry ${found}, and not as it was left.`, {
      entry: found,
    });
  }
}
