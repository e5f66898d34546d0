import type { Workspace } from '../../../store/workspace.ts';

/** What was read of a workspace, which is read anew only when something was written since: everything that is has an entry in the custody log. */
export function untilChanged<Read>(workspace: Workspace, read: (workspace: Workspace) => Read): () => Read {
  let known: { readonly stamp: string; readonly read: Read } | null = null;
  return () => {
    const stamp = workspace.custody.head()?.hash ?? '';
    if (known?.stamp !== stamp) known = { stamp, read: read(workspace) };
    return known.read;
  };
}
