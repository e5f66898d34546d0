import { createHash } from 'node:crypto';
import type { ChainHead } from '../model/custody.ts';
import type { CustodyOccasion } from '../store/custody-log.ts';
import type { Workspace } from '../store/workspace.ts';

/**
 * Records that something leaves the workspace, with its hash, and returns the entry as the new head of the chain. To be
 * called before the first byte leaves: an export that was recorded and broke off does no harm, the reverse would.
 *
 * @param pieces - all of the export, as UTF-8
 */
export function recordExport(
  workspace: Workspace,
  format: string,
  pieces: Iterable<string>,
  on: CustodyOccasion,
): ChainHead {
  const head = workspace.custody.head();
  const hash = createHash('sha256');
  let bytes = 0;
  for (const piece of pieces) {
    hash.update(piece);
    bytes += Buffer.byteLength(piece);
  }
  const about = { format, hash: `sha256-${hash.digest('hex')}`, bytes, head };
  return workspace.custody.record({ action: 'exported', about }, on);
}
