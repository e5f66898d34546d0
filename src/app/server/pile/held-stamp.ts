import type { CustodyEntry } from '../../../model/custody.ts';
import { maybeEntry } from '../../../store/custody-entry.ts';
import type { Workspace } from '../../../store/workspace.ts';

/** What goes into the log. */
type Action = CustodyEntry['action'];

/** What goes into the log and leaves what is held as it was. */
const leaving: readonly Action[] = ['exported', 'packed', 'signed', 'stamped'];

/**
 * What is another with everything that is added or decided, and the same after an export, a signature or a time stamp: the hash of the last entry of the
 * custody log that is none of these. Empty before the first.
 *
 * @param passedOver - what else leaves as it was what is asked about
 */
export function heldStamp(workspace: Workspace, passedOver: readonly Action[] = []): () => string {
  const without = new Set([...leaving, ...passedOver]);
  let known = { head: '', stamp: '' };
  return () => {
    const { n = 0, hash = '' } = workspace.custody.head() ?? {};
    if (hash !== known.head) known = { head: hash, stamp: lastBut(without, workspace, n) };
    return known.stamp;
  };
}

function lastBut(without: ReadonlySet<Action>, workspace: Workspace, from: number): string {
  for (let n = from; n > 0; n -= 1) {
    const kept = workspace.custody.maybeEntry(n);
    const entry = kept && maybeEntry(kept.text);
    // What cannot be read may be anything.
    if (kept !== null && (entry === null || !without.has(entry.action))) return kept.hash;
  }
  return '';
}
