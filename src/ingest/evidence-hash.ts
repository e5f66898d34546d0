import { createHash } from 'node:crypto';

/** `sha256-` and 64 hex digits: the name of the bytes, by which anybody can prove that they were not touched. */
export function hashEvidence(bytes: Uint8Array): string {
  return `sha256-${createHash('sha256').update(bytes).digest('hex')}`;
}

/**
 * `d-` and 16 hex digits, from the evidence, the record within it and the reader's version. Two files with the same
 * bytes make documents with the same id.
 */
export function documentId(evidence: string, record: string | null, reader: string): string {
  const hash = createHash('sha256').update(`${evidence}\n${record ?? ''}\n${reader}`);
  return `d-${hash.digest('hex').slice(0, 16)}`;
}
