import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addOutdated } from '../../../test/outdated-workspace.ts';
import { writeReports } from '../../../test/reports.ts';
import { ended, runHearsay, startHearsay } from '../../../test/run-hearsay.ts';
import { Workspace } from '../../store/workspace.ts';

const count = 300;
let folder: string;
let ledger: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-kill-'));
  writeReports(join(folder, 'pile'), count);
  await runHearsay(folder, ['add', 'pile', '-w', 'whole']);
  ledger = (await runHearsay(folder, ['export', '-w', 'whole'])).stdout;
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Waits until the file is there; the process under test makes it early in its life. */
async function appeared(path: string): Promise<void> {
  while (!existsSync(path)) await setTimeout(2);
}

function damage(file: string): readonly string[] {
  const workspace = Workspace.open(join(folder, file), 'create');
  const found = workspace.damage();
  workspace.close();
  return found;
}

/** How many originals lie beside the workspace: the first of a batch to be written. */
function originals(file: string): number {
  const beside = join(folder, `${file}.originals`);
  return existsSync(beside) ? readdirSync(beside, { recursive: true }).length : 0;
}

/** Starts an addition and kills it so many milliseconds after it has begun to put its first batch in. */
async function killedAddition(file: string, args: readonly string[], delay: number): Promise<void> {
  const before = originals(file);
  const child = startHearsay(folder, args);
  let running = true;
  const end = ended(child).finally(() => {
    running = false;
  });
  while (running && originals(file) === before) await setTimeout(1);
  await setTimeout(delay);
  child.kill('SIGKILL');
  await end;
}

describe('killed while it adds', () => {
  // Each row is one workspace, killed again and again: within a batch, between batches, and near the end.
  const rows: [threads: string, delays: number[]][] = [
    ['0', [0, 10, 40, 80, 20]],
    ['0', [60, 150, 30, 5, 100]],
    ['2', [0, 25, 50, 100]],
    ['2', [75, 15, 5, 35]],
  ];

  test.each(rows)(
    'with %s threads, after %j ms, it leaves a sound workspace',
    { timeout: 180_000 },
    async (threads, delays) => {
      const file = `killed-${threads}-${delays.join('-')}`;
      const add = ['add', 'pile', '-w', file, '--workers', threads];
      for (const delay of delays) {
        await killedAddition(file, add, delay);
        expect(damage(file)).toEqual([]);
      }
      expect(await runHearsay(folder, add)).toMatchObject({ status: 0 });
      expect(damage(file)).toEqual([]);
      expect((await runHearsay(folder, ['export', '-w', file])).stdout).toBe(ledger);
      expect(readdirSync(join(folder, `${file}.originals`, 'partial'))).toEqual([]);
    },
  );
});

describe('killed while it reads anew', () => {
  test('it leaves the old or the new of every file, and the same command goes on', {
    timeout: 180_000,
  }, async () => {
    const names = readdirSync(join(folder, 'pile')).sort();
    const cwd = process.cwd();
    process.chdir(folder);
    const workspace = Workspace.open('renewed', 'create');
    const files = names.map(
      (name, n) => ({ path: `pile/${name}`, age: n % 2 === 0 ? 'reader' : 'analysis' }) as const,
    );
    await addOutdated(workspace, files);
    process.chdir(cwd);
    workspace.close();
    const again = ['re-read', '-w', 'renewed', '--workers', '0'];
    for (const most of [40, 90]) {
      const child = startHearsay(folder, again);
      let running = true;
      const end = ended(child).finally(() => {
        running = false;
      });
      while (running && renewed() < most) await setTimeout(5);
      child.kill('SIGKILL');
      await end;
      expect(renewed()).toBeGreaterThan(0);
      expect(await runHearsay(folder, ['verify', 'renewed'])).toMatchObject({ status: 0 });
      expect(holdings('renewed')).toMatchObject({ evidence: count, documents: count });
    }
    const { status, stderr } = await runHearsay(folder, again);
    expect([status, stderr]).toEqual([
      0,
      expect.stringMatching(/^read \d+ documents anew in \d+ files, \d+ files read by/),
    ]);
    expect((await runHearsay(folder, ['export', '-w', 'renewed'])).stdout).toBe(ledger);
    expect(await runHearsay(folder, ['verify', 'renewed'])).toMatchObject({ status: 0 });
  });

  /** How many files were read anew so far. */
  function renewed(): number {
    const workspace = Workspace.open(join(folder, 'renewed'));
    const entries = [...workspace.custody.entries()].filter(({ text }) =>
      text.includes('"action":"re-read"'),
    );
    workspace.close();
    return entries.length;
  }

  function holdings(file: string) {
    const workspace = Workspace.open(join(folder, file));
    const held = workspace.holdings();
    workspace.close();
    return held;
  }
});

test('Ctrl-C ends an addition in order, and the same command goes on from there', {
  timeout: 60_000,
}, async () => {
  const add = ['add', 'pile', '-w', 'stopped', '--workers', '0'];
  const child = startHearsay(folder, add);
  const [stderr, end] = [text(child.stderr), ended(child)];
  await appeared(join(folder, 'stopped.originals'));
  child.kill('SIGINT');
  expect(await end).toBe(130);
  expect(await stderr).toMatch(/^interrupted: added \d+ documents.* the same command goes on from there\n$/);
  expect(damage('stopped')).toEqual([]);
  const again = await runHearsay(folder, add);
  expect(again).toMatchObject({ status: 0 });
  expect((await runHearsay(folder, ['export', '-w', 'stopped'])).stdout).toBe(ledger);
});

test('whoever stops reading what it prints is no failure', async () => {
  const child = startHearsay(folder, ['read', 'pile', '--format', 'json', '--workers', '0']);
  const [stderr, end] = [text(child.stderr), ended(child)];
  child.stdout.once('data', () => child.stdout.destroy());
  expect(await end).toBe(0);
  expect(await stderr).toBe('');
});
