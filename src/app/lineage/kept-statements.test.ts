import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inDatabase } from '../../../test/damage-workspace.ts';
import { Workspace } from '../../store/workspace.ts';
import { assembleLedger } from '../assemble-ledger.ts';
import { addMade } from '../evaluation/bench/lineage/made-file.ts';
import { whoIsWho } from '../identity/who-is-who.ts';
import { keepLineage } from './keep-lineage.ts';
import { findingsWithGroups } from './kept-statements.ts';
import { lineageRules } from './lineage-rules.ts';

let folder: string;
let file: string;
let workspace: Workspace;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-kept-statements-'));
  file = join(folder, 'case');
  workspace = Workspace.open(file, 'create');
  addMade(workspace, 0, 20);
  keepLineage(workspace, lineageRules);
  // One at a time, so that nodes have other numbers than when all are found anew.
  addMade(workspace, 20, 30);
  keepLineage(workspace, lineageRules, 1);
});

afterAll(() => {
  workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a ledger of groups that are kept is that of groups that are found', () => {
  const { findings, grouped } = findingsWithGroups(workspace);
  expect(grouped?.groups.filter(({ members }) => members.length > 2).length).toBeGreaterThan(3);
  const who = whoIsWho(workspace);
  expect(assembleLedger(findings, { who, grouped })).toEqual(assembleLedger(findings, { who }));
});

test('what came since is grouped too', () => {
  addMade(workspace, 30, 31);
  const { findings, grouped } = findingsWithGroups(workspace);
  const members = grouped?.groups.flatMap((group) => group.members.map(({ statement }) => statement)) ?? [];
  const statements = findings.flatMap((one) => one.statements.map(({ id }) => id));
  expect(members.toSorted()).toEqual(statements.toSorted());
});

test('while somebody else writes, groups are left to be found', () => {
  addMade(workspace, 31, 32);
  inDatabase(file, (writer) => {
    writer.exec('BEGIN IMMEDIATE');
    const { findings, grouped } = findingsWithGroups(workspace);
    expect(findings).toHaveLength(32);
    expect(grouped).toBeUndefined();
    writer.exec('ROLLBACK');
  });
});
