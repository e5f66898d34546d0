import type { CustodyEntry } from '../../../model/custody.ts';
import { maybeEntry } from '../../../store/custody-entry.ts';
import type { Workspace } from '../../../store/workspace.ts';

/** What goes into the log and leaves what is held as it was. */
const leaving: ReadonlySet<CustodyEntry['action']> = new Set(['exported', 'packed', 'signed', 'stamped']);

/**
 * What is another with everything that is added or decided, and the same after an export, a signature or a time stamp: the hash of the last entry of the
 * custody log that is none of these. Empty before the first.
 */
export function heldStamp(workspace: Workspace): () => string {
  let known = { head: '', stamp: '' };
  return () => {
    const { n = 0, hash = '' } = workspace.custody.head() ?? {};
    if (hash !== known.head) known = { head: hash, stamp: lastOf(workspace, n) };
    return known.stamp;
  };
}

function lastOf(workspace: Workspace, from: number): string {
  for (let n = from; n > 0; n -= 1) {
    const kept = workspace.custody.maybeEntry(n);
    const entry = kept && maybeEntry(kept.text);
    // What cannot be read may be anything.
    if (kept !== null && (entry === null || !leaving.has(entry.action))) return kept.hash;
  }
  return '';
}
