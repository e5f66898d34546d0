import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Workspace } from '../../../store/workspace.ts';
import { addMade } from '../../evaluation/bench/lineage/made-file.ts';
import { Views } from './views.ts';

let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-views-'));
  file = join(folder, 'case.hearsay');
  const workspace = Workspace.open(file, 'create');
  addMade(workspace, 0, 20);
  workspace.close();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const unchosen = { by: 'spread', minDocuments: 0, offset: 0, limit: 5 } as const;

test('of a view that is asked again and again what is written shows', async () => {
  let stamp = 'first';
  const views = new Views(file, () => stamp);
  expect((await views.ask(null, 'actors', { order: 'voiced', offset: 0, limit: 1 })).total).toBeGreaterThan(
    3,
  );
  const before = await views.ask(null, 'claims', unchosen);
  const workspace = Workspace.open(file);
  addMade(workspace, 20, 21);
  workspace.close();
  stamp = 'second';
  expect((await views.ask(null, 'claims', unchosen)).total).toBeGreaterThan(before.total);
  await views.close();
});

test('who asks while all is being closed is told so', async () => {
  const views = new Views(file, () => 'same');
  const asked = views.ask(null, 'claims', unchosen);
  await Promise.all([
    expect(asked).rejects.toMatchObject({ problem: { code: 'workbench-closing' } }),
    views.close(),
  ]);
  await expect(views.ask(null, 'claims', unchosen)).rejects.toMatchObject({
    problem: { code: 'workbench-closing' },
  });
});
