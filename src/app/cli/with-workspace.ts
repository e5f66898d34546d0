import type { OpenMode } from '../../store/open-database.ts';
import { Workspace } from '../../store/workspace.ts';

/** Opens a workspace for as long as `work` takes. Throws what opening it throws. */
export async function withWorkspace<T>(
  path: string,
  mode: OpenMode,
  work: (workspace: Workspace) => Promise<T>,
): Promise<T> {
  const workspace = Workspace.open(path, mode);
  try {
    return await work(workspace);
  } finally {
    workspace.close();
  }
}
