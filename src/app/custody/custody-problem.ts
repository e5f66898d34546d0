import { type Problem, ProblemError, problem } from '../../model/problem.ts';

/** What a person should do where signing, stamping or verifying cannot go on. */
export const CUSTODY_PROBLEMS = {
  'empty-log': 'Add something first.',
  'no-key': 'Make a key with `hearsay keys new`, or name yours with --key-file.',
  'key-exists': 'Keep it: what it signed is verified by it. Name another file with --key-file.',
  'bad-key': 'Give an Ed25519 key in PEM.',
  'wrong-passphrase': 'Try again, or set HEARSAY_PASSPHRASE.',
  'passphrases-differ': 'Try again.',
  'bad-certificates': 'Give a file with the certificates of the authorities that you trust, in PEM.',
  'unknown-stamp':
    'Ask for a stamp with `hearsay stamp --request FILE`, and attach what comes for that request.',
  'stamp-refused': 'Ask the authority for another, or check its certificates.',
  'authority-failed':
    'Try again, or another authority; with --request FILE you can carry the request there yourself.',
  'bad-url': 'Give an address that begins with https:// or http://.',
  'unusable-file': 'Check the path, and that you may read or write it; what exists is not written over.',
} as const satisfies Record<string, string>;

/** The code of a failure of signing, stamping or verifying. */
export type CustodyCode = keyof typeof CUSTODY_PROBLEMS;

/**
 * A failure to be thrown, with the advice that belongs to its code.
 *
 * @param message - one sentence: what is wrong
 */
export function custodyFailure(code: CustodyCode, message: string, path: string | null = null): ProblemError {
  const found: Problem = problem('error', code, message, CUSTODY_PROBLEMS[code], { path });
  return new ProblemError(found);
}
