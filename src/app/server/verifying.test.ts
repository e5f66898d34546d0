import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { swellLastOriginal } from '../../../test/swell-last-original.ts';
import { Workspace } from '../../store/workspace.ts';
import { addToWorkspace } from '../add-to-workspace.ts';
import { verifyWorkspace } from '../custody/verify-workspace.ts';
import { openWorkbench } from './open-workbench.ts';
import { problemOf } from './server-problem.ts';
import { Verifying } from './verifying.ts';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-verifying-'));
  path = join(folder, 'case.hearsay');
  for (const what of ['quay', 'mole']) {
    writeFileSync(join(folder, `${what}.md`), `Ana Ruiz said that the ${what} was shut.\n`);
  }
  const workspace = Workspace.open(path, 'create');
  await addToWorkspace(workspace, [join(folder, 'quay.md'), join(folder, 'mole.md')], { workers: 0 });
  workspace.close();
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function over(verifying: Verifying) {
  await expect.poll(() => verifying.state.state).not.toBe('running');
  return verifying.state;
}

describe('verifying in a thread', () => {
  test('finds what verifying finds, once and again, and is running only until then', async () => {
    const verifying = new Verifying(path);
    expect(verifying.state).toEqual({ state: 'none' });
    expect(verifying.begin()).toEqual({ state: 'running', done: 0 });
    expect(await over(verifying)).toMatchObject({ state: 'done', result: await verifyWorkspace(path) });
    writeFileSync(join(`${path}.originals`, 'stray'), '');
    expect(verifying.begin()).toEqual({ state: 'running', done: 0 });
    expect(await over(verifying)).toMatchObject({ result: { faults: [{ code: 'stray-original' }] } });
  });

  test('says why it cannot, in the words of what fails', async () => {
    const missing = join(folder, 'none.hearsay');
    const reason = await verifyWorkspace(missing).catch((error: unknown) => problemOf(error).message);
    const verifying = new Verifying(missing);
    verifying.begin();
    expect(await over(verifying)).toEqual({ state: 'failed', problem: reason });
    expect(reason).toMatch(/none\.hearsay/u);
  });

  test.each([
    ['throws', 'throw new Error("out of order")', 'out of order'],
    ['ends', 'process.exit(0)', 'The thread that verifies ended before it was done.'],
  ])('says so where the thread %s', async (_, code, problem) => {
    const verifying = new Verifying(path, new URL(`data:text/javascript,${code}`));
    verifying.begin();
    expect(await over(verifying)).toEqual({ state: 'failed', problem });
  });

  test('is ended where it is', async () => {
    swellLastOriginal(path);
    const verifying = new Verifying(path);
    verifying.begin();
    await expect.poll(() => verifying.state).toEqual({ state: 'running', done: 0.5 });
    await verifying.close();
    expect(verifying.state.state).toBe('failed');
  });
});

test('while a workspace is verified, the workbench answers', async () => {
  swellLastOriginal(path);
  mkdirSync(join(folder, 'page'));
  writeFileSync(join(folder, 'page', 'index.html'), '<!doctype html>');
  await using stack = new AsyncDisposableStack();
  const workbench = await openWorkbench(path, {
    by: { kind: 'person', name: 'Ines Faro' },
    version: '0.0.0',
    port: 0,
    page: join(folder, 'page'),
    fetchPage: () => Promise.reject(new Error('not in this test')),
  });
  stack.defer(() => workbench.close());
  const headers = { authorization: `Bearer ${workbench.token}` };
  const ask = async (what: string, method = 'GET') =>
    (await fetch(new URL(what, workbench.url), { method, headers })).json();
  const half = { state: 'running', done: 0.5 };
  await ask('/api/verification', 'POST');
  await expect.poll(() => ask('/api/verification')).toMatchObject(half);
  expect(await ask('/api/workspace')).toMatchObject({ holdings: { documents: 2 } });
  expect(await ask('/api/verification')).toMatchObject(half);
});
