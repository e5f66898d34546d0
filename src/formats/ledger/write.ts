import type { Ledger } from '../../model/ledger.ts';

/**
 * The ledger as JSON, in pieces to be written one after another: a line for every record, so that it streams, and so
 * that comparing two ledgers line by line shows which records differ. Ends with a line feed.
 *
 * The same ledger gives the same text. What a terminal could take for a command, or a reader for another order of the
 * letters (control characters, bidirectional overrides), and lone surrogates are escaped; parsed, they are as they were.
 */
export function* ledgerLines(ledger: Ledger): Generator<string> {
  yield `{\n"hearsay": ${ledger.hearsay}`;
  for (const field of fields) {
    yield `,\n"${field}": [`;
    yield* records(ledger[field]);
    yield ']';
  }
  yield '\n}\n';
}

/** The ledger as JSON in one string; see ledgerLines. */
export function writeLedger(ledger: Ledger): string {
  return [...ledgerLines(ledger)].join('');
}

/** One value as JSON on one line, escaped as a ledger's records are. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(unsafe, escapeUnit);
}

const fields = [
  'documents',
  'entities',
  'times',
  'attributions',
  'statements',
  'claims',
  'derivations',
  'alerts',
] as const satisfies readonly (keyof Ledger)[];

/** Outside strings JSON has none of these, so that escaping them afterwards changes the contents of strings only. */
const unsafe = /[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

function* records(values: readonly unknown[]): Generator<string> {
  let before = '\n';
  for (const value of values) {
    yield before + jsonLine(value);
    before = ',\n';
  }
  if (values.length > 0) yield '\n';
}

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
