import { type Problem, problem } from '../model/problem.ts';

/** What a person should do about each thing that verifying can find. */
export const CUSTODY_FAULTS = {
  'original-missing': ['error', 'Look for the file in a copy of the workspace.'],
  'original-changed': ['error', 'Compare it with a copy that has the hash of its name.'],
  'stray-original': ['warning', 'An addition that was interrupted leaves such files; nothing refers to it.'],
  'entry-missing': [
    'error',
    'Look for the entry in a copy of the workspace, or in what was exported and signed.',
  ],
  'entry-changed': ['error', 'Compare it with a copy of the workspace.'],
  'chain-broken': ['error', 'Compare the log with a copy of the workspace, from this entry on.'],
  'row-changed': ['error', 'Compare it with a copy of the workspace, or read the original anew.'],
  'row-without-entry': ['error', 'Somebody wrote it past hearsay; compare with a copy of the workspace.'],
  'entry-without-row': ['error', 'Somebody removed it past hearsay; look for it in a copy of the workspace.'],
  'search-changed': ['error', 'Search may miss or invent matches; add the originals to a new workspace.'],
  'tables-changed': [
    'error',
    'Somebody changed the tables past hearsay; add the originals to a new workspace.',
  ],
  'file-damaged': ['error', 'Restore the workspace from a copy, or add the originals to a new one.'],
  'head-not-found': ['error', 'The log is not the one whose head was noted, or it was rewritten since.'],
  'bad-signature': ['error', 'Do not rely on it; ask who signed, and sign the head anew.'],
  'key-not-found': ['error', 'Check that it is the right key; without it, nothing shows who signed.'],
  'bad-stamp': ['error', 'Do not rely on it; have the head stamped anew.'],
  'authority-not-found': [
    'error',
    'Check that they are the right certificates; without them, nothing shows who stamped.',
  ],
} as const satisfies Record<string, readonly [Problem['severity'], string]>;

/** The code of something that does not fit. */
export type CustodyFaultCode = keyof typeof CUSTODY_FAULTS;

/** Where something does not fit, as far as it can be known. */
export interface CustodyPlace {
  /** The original's file, or the workspace's. */
  readonly path: string | null;
  /** The number of the entry of the custody log. */
  readonly entry: number | null;
  /** `sha256-…` of the evidence. */
  readonly evidence: string | null;
  /** Id of the document. */
  readonly document: string | null;
  /** The first byte that differs, counted from 0. A changed file of the right length does not tell which. */
  readonly offset: number | null;
}

/** Something in a workspace that does not fit the rest of it. */
export type CustodyFault = Problem & CustodyPlace;

/**
 * A fault with the severity and the advice that belong to its code.
 *
 * @param message - one sentence: what does not fit
 */
export function custodyFault(
  code: CustodyFaultCode,
  message: string,
  place: Partial<CustodyPlace> = {},
): CustodyFault {
  const [severity, advice] = CUSTODY_FAULTS[code];
  const nowhere = { path: null, entry: null, evidence: null, document: null, offset: null };
  return { ...problem(severity, code, message, advice), ...nowhere, ...place };
}
