import type { Ledger } from '../model/ledger.ts';
import type { Workspace } from '../store/workspace.ts';
import { assembleLedger } from './assemble-ledger.ts';

/** Everything that a workspace holds as one ledger; the same for the same evidence, however it went in. */
export function exportLedger(workspace: Workspace): Ledger {
  return assembleLedger([...workspace.findings()]);
}
