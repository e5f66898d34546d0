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
import { lineageRules } from './lineage-rules.ts';
import { readLineageAmong, readLineageOf, readPileLineage } from './read-pile-lineage.ts';

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

test('a ledger of what is kept is that of what is found', () => {
  const { findings, grouped, derivations } = readPileLineage(workspace);
  expect(grouped?.groups.filter(({ members }) => members.length > 2).length).toBeGreaterThan(3);
  expect(derivations.length).toBeGreaterThan(3);
  const who = whoIsWho(workspace);
  const anew = assembleLedger(findings, { who });
  expect(assembleLedger(findings, { who, grouped, derivations })).toEqual(anew);
  // Now from what the first reading kept.
  expect(readPileLineage(workspace).derivations).toEqual(anew.derivations);
});

test('what was compared once is not compared again, until one of the two is written anew', () => {
  const { derivations } = readPileLineage(workspace);
  const { origin, derived } = derivations.find(({ directed }) => directed) ?? { origin: '', derived: '' };
  inDatabase(file, (database) =>
    database
      .prepare("UPDATE parentage SET parents = '[]' WHERE document = (SELECT n FROM document WHERE id = ?)")
      .run(derived),
  );
  const others = derivations.filter((one) => one.derived !== derived);
  expect(readPileLineage(workspace).derivations).toEqual(others);
  inDatabase(file, (database) =>
    database
      .prepare(
        "UPDATE document_revision SET revision = 'x' WHERE document = (SELECT n FROM document WHERE id = ?)",
      )
      .run(origin),
  );
  expect(readPileLineage(workspace).derivations).toEqual(derivations);
});

test('the lineage of some documents is that which they have alone', () => {
  const all = [...workspace.findings()].slice(5, 15);
  const alone = assembleLedger(all);
  expect(alone.derivations.length).toBeGreaterThan(0);
  const ids = all.map(({ document }) => document.id);
  const { findings, grouped, derivations } = readLineageOf(workspace, [...ids, 'd-0']);
  expect(grouped).toBeDefined();
  expect(assembleLedger(findings, { grouped, derivations })).toEqual(alone);
});

test('among some documents statements are in the groups in which they are among all', () => {
  const { findings, grouped } = readPileLineage(workspace);
  const [first, second, third] = findings.map(({ document }) => document.id);
  const among = readLineageAmong(workspace, [first ?? '', third ?? '', second ?? '']);
  const here = new Set(among.findings.flatMap((one) => one.statements.map(({ id }) => id)));
  const meant = (groups: readonly { readonly members: readonly { readonly statement: string }[] }[] = []) =>
    groups
      .map(({ members }) => members.map(({ statement }) => statement).filter((id) => here.has(id)))
      .filter((members) => members.length > 0)
      .toSorted();
  expect(meant(among.grouped?.groups)).toEqual(meant(grouped?.groups));
});

test('what came since is grouped too', () => {
  addMade(workspace, 30, 31);
  const { findings, grouped } = readPileLineage(workspace);
  const members = grouped?.groups.flatMap((group) => group.members.map(({ statement }) => statement)) ?? [];
  const statements = findings.flatMap((one) => one.statements.map(({ id }) => id));
  expect(members.toSorted()).toEqual(statements.toSorted());
});

test('while somebody else writes, groups are left to be found', () => {
  addMade(workspace, 31, 32);
  inDatabase(file, (writer) => {
    writer.exec('BEGIN IMMEDIATE');
    const { findings, grouped } = readPileLineage(workspace);
    expect(findings).toHaveLength(32);
    expect(grouped).toBeUndefined();
    writer.exec('ROLLBACK');
  });
});
