import type { Workspace } from '../../../store/workspace.ts';
import { heldStamp } from './held-stamp.ts';

/**
 * What was read of a workspace, which is read anew only when something was added or decided since.
 *
 * @param stampNow - what is another when it is to be read anew
 */
export function untilChanged<Read>(
  workspace: Workspace,
  read: (workspace: Workspace) => Read,
  stampNow: () => string = heldStamp(workspace),
): () => Read {
  let known: { readonly stamp: string; readonly read: Read } | null = null;
  return () => {
    const stamp = stampNow();
    if (known?.stamp !== stamp) known = { stamp, read: read(workspace) };
    return known.read;
  };
}
