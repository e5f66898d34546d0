import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Workspace } from '../../../store/workspace.ts';
import { lockClaim } from '../../claims/lock-claim.ts';
import { addMade } from '../../evaluation/bench/lineage/made-file.ts';
import { exportLedger } from '../../export-ledger.ts';
import { renameActor } from '../../identity/rename-actor.ts';
import { pileKnown } from './pile-known.ts';

test('who is who is read anew when an actor changes, and not when a claim does', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-pile-known-'));
  const workspace = Workspace.open(join(folder, 'case'), 'create');
  addMade(workspace, 0, 3);
  const by = { kind: 'person', name: 'Ines Varga' } as const;
  const { claims, entities } = exportLedger(workspace);
  const known = pileKnown(workspace);
  const [cards, who] = [known.cards(), known.who()];
  expect(cards).toHaveLength(3);
  lockClaim(workspace, claims[0]?.id ?? '', { by });
  expect([known.cards(), known.who()].every((one, n) => one === [cards, who][n])).toBe(true);
  renameActor(workspace, entities[0]?.id ?? '', 'Anna Vell', { by });
  expect([...known.who().names.values()]).toEqual(['Anna Vell']);
  addMade(workspace, 3, 4);
  expect(known.cards()).toHaveLength(4);
  workspace.close();
  rmSync(folder, { recursive: true, force: true });
});
