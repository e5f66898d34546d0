import type { KeptEntry } from '../../store/custody-log.ts';
import type { Workspace } from '../../store/workspace.ts';
import { custodyFailure } from './custody-problem.ts';

/** The last entry of a workspace's custody log. Throws ProblemError: `empty-log`. */
export function requireHead(workspace: Workspace): KeptEntry {
  const head = workspace.custody.head();
  const entry = head === null ? null : workspace.custody.maybeEntry(head.n);
  if (entry !== null) return entry;
  throw custodyFailure('empty-log', `The custody log of ${workspace.path} has no entry yet.`);
}
