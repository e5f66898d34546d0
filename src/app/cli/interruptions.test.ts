import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

describe('killed while it adds', () => {
  // From the first moment of the file on, over most of the time that an addition takes.
  const delays = [0, 5, 15, 30, 60, 100, 150, 210, 280, 360, 450, 550];

  test.each(['0', '2'])(
    'with %s threads, it leaves a sound workspace each time',
    { timeout: 180_000 },
    async (workers) => {
      const file = `killed-${workers}`;
      const add = ['add', 'pile', '-w', file, '--workers', workers];
      for (const delay of delays) {
        const child = startHearsay(folder, add);
        const end = ended(child);
        await appeared(join(folder, file));
        await setTimeout(delay);
        child.kill('SIGKILL');
        await end;
        expect(damage(file)).toEqual([]);
      }
      const last = await runHearsay(folder, add);
      expect(last).toMatchObject({ status: 0 });
      expect(damage(file)).toEqual([]);
      expect((await runHearsay(folder, ['export', '-w', file])).stdout).toBe(ledger);
      expect(readdirSync(join(folder, `${file}.originals`, 'partial'))).toEqual([]);
    },
  );
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
