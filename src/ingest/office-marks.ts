import type { Problem } from '../model/problem.ts';
import { ingestProblem } from './ingest-problem.ts';

const OLD_OFFICE_FILE = [0xd0, 0xcf, 0x11, 0xe0] as const;

/** Of the first entry of a ZIP, in bytes: where its name starts, and where the length of it stands. */
const nameAt = 30;
const lengthAt = 26;

/** Whether a file is a ZIP whose first entry has one of these names, or lies in one of these folders. */
export function isPackage(start: Uint8Array, firsts: readonly string[]): boolean {
  if (start[0] !== 0x50 || start[1] !== 0x4b || start[2] !== 3 || start[3] !== 4) return false;
  const length = (start[lengthAt] ?? 0) + 256 * (start[lengthAt + 1] ?? 0);
  const name = Buffer.from(start.subarray(nameAt, nameAt + length)).toString('latin1');
  return firsts.some((first) => (first.endsWith('/') ? name.startsWith(first) : name === first));
}

/** Whether a file is in the container of Word 97, in which new ones lie too when they are encrypted. */
export function isOldOfficeFile(start: Uint8Array): boolean {
  return OLD_OFFICE_FILE.every((byte, index) => start[index] === byte);
}

/** What is wrong with a file in the container of Word 97; null where it is in another. */
export function whyOldOfficeFile(bytes: Uint8Array): Problem | null {
  if (!isOldOfficeFile(bytes)) return null;
  const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(
    'EncryptedPackage',
    0,
    'utf16le',
  );
  return isEncrypted
    ? ingestProblem('encrypted-file', 'The document is encrypted.')
    : ingestProblem('binary-file', 'The file is an old office file, not text.');
}
