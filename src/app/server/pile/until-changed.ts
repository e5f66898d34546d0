import type { Workspace } from '../../../store/workspace.ts';
import { heldStamp } from './held-stamp.ts';

/** What was read of a workspace, which is read anew only when something was added or decided since. */
export function untilChanged<Read>(workspace: Workspace, read: (workspace: Workspace) => Read): () => Read {
  const stampNow = heldStamp(workspace);
  let known: { readonly stamp: string; readonly read: Read } | null = null;
  return () => {
    const stamp = stampNow();
    if (known?.stamp !== stamp) known = { stamp, read: read(workspace) };
    return known.read;
  };
}
