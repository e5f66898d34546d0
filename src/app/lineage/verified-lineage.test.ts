import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inDatabase } from '../../../test/damage-workspace.ts';
import { Workspace } from '../../store/workspace.ts';
import { verifyWorkspace } from '../custody/verify-workspace.ts';
import { addMade } from '../evaluation/bench/lineage/made-file.ts';
import { keepLineage } from './keep-lineage.ts';
import { lineageRules } from './lineage-rules.ts';
import { readPileLineage } from './read-pile-lineage.ts';

let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-lineage-'));
  file = join(folder, 'case');
  const workspace = Workspace.open(file, 'create');
  addMade(workspace, 0, 8);
  keepLineage(workspace, lineageRules);
  // One at a time, so that nodes have other numbers than when all are found anew.
  addMade(workspace, 8, 10);
  keepLineage(workspace, lineageRules, 1);
  readPileLineage(workspace);
  workspace.close();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function faultsAfter(sql: string) {
  const copy = join(folder, 'copy');
  cpSync(file, copy);
  cpSync(`${file}.originals`, `${copy}.originals`, { recursive: true, force: true });
  inDatabase(copy, (database) => database.exec(sql));
  // What was made has no originals.
  return (await verifyWorkspace(copy)).faults.filter(({ code }) => code !== 'original-changed');
}

test.each([
  ['what nobody touched', ''],
  [
    'what was found of documents that were written since',
    "UPDATE document_revision SET revision = 'x'; UPDATE filing SET keys = x'00'; UPDATE parentage SET parents = '[]'",
  ],
  ['what is of another version', "UPDATE lineage_known SET version = 'lineage/0'; DELETE FROM claim_item"],
])('verifying passes over %s', async (_, sql) => {
  expect(await faultsAfter(sql)).toEqual([]);
});

test.each([
  'UPDATE claim_node SET "group" = 1 WHERE n = 7',
  'UPDATE claim_group SET documents = 99 WHERE n = (SELECT max(n) FROM claim_group)',
  'DELETE FROM claim_item WHERE n = (SELECT max(n) FROM claim_item)',
  'DELETE FROM claim_posting WHERE node = 3',
  "UPDATE claim_edge SET edge = '{}' WHERE node = (SELECT max(node) FROM claim_edge)",
  'INSERT INTO derivation_edge VALUES (1, 2, \'{"shared": 9}\')',
  "UPDATE filing SET keys = x'000000' WHERE document = 3",
  "UPDATE parentage SET parents = '[]' WHERE parents <> '[]'",
  "UPDATE derivation_item SET written = CAST(written || 'x' AS BLOB) WHERE node = 1",
])('verifying tells %s', async (sql) => {
  expect(await faultsAfter(sql)).toMatchObject([{ code: 'search-changed' }]);
});
