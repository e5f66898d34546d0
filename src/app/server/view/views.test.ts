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

test('however many days are asked for at once, each is answered', async () => {
  const views = new Views(file, () => 'same');
  const days = [1, 2, 3, 4, 5, 1, 2].map((day) => `2031-01-0${day}`);
  const answers = await Promise.all(days.map((day) => views.ask(day, 'claims', unchosen)));
  expect(answers.map(({ asOf }) => asOf?.day)).toEqual(days);
  expect(new Set(answers.map(({ total }) => total)).size).toBe(1);
  await views.close();
});

test('who is gone is answered no more, and keeps nobody waiting', async () => {
  const views = new Views(file, () => 'same');
  const [left, stayed] = [new AbortController(), new AbortController()];
  const asked = [1, 2, 3].map((day) => views.ask(`2031-01-0${day}`, 'claims', unchosen, left.signal));
  const other = views.ask('2031-01-04', 'claims', unchosen, stayed.signal);
  left.abort('gone');
  expect(await Promise.allSettled(asked)).toEqual(asked.map(() => ({ status: 'rejected', reason: 'gone' })));
  expect((await other).asOf?.day).toBe('2031-01-04');
  await expect(views.ask(null, 'claims', unchosen, left.signal)).rejects.toBe('gone');
  await views.close();
});

test('a day shows what was written since it was read', async () => {
  let stamp = 'first';
  const views = new Views(file, () => stamp);
  const before = await views.ask('2031-06-01', 'claims', unchosen);
  const workspace = Workspace.open(file);
  addMade(workspace, 30, 31);
  workspace.close();
  stamp = 'second';
  expect((await views.ask('2031-06-01', 'claims', unchosen)).total).toBeGreaterThan(before.total);
  await views.close();
});
