import type { DatabaseSync } from 'node:sqlite';
import { comparableAddress } from '../model/address.ts';

/** A document that was found under an address. */
export interface AddressReading {
  /** Id of the document. */
  readonly document: string;
  /** When it was taken from its address (ISO 8601 date-time), as far as its file says. */
  readonly captured: string | null;
  /** When it went into the workspace. */
  readonly added: string;
}

/**
 * The documents that name this address as their own, were taken from it, or were reached through it by redirects, in the
 * order in which they were added. None where it is no address.
 */
export function readingsOf(database: DatabaseSync, address: string): AddressReading[] {
  const comparable = comparableAddress(address);
  if (comparable === null) return [];
  return database
    .prepare(found)
    .all(comparable)
    .map(({ document, captured, added }) => ({
      document: String(document),
      captured: captured === null ? null : String(captured),
      added: String(added),
    }));
}

const found = `
  SELECT document.id AS document, document.record ->> '$.capture.at' AS captured, evidence.added AS added
  FROM address
  JOIN document ON document.id = address.document
  JOIN evidence ON evidence.id = document.evidence
  WHERE address.address = ? ORDER BY document.n`;
