import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ended, runHearsay, startHearsay } from '../../../test/run-hearsay.ts';
import { swellLastOriginal } from '../../../test/swell-last-original.ts';
import { pageFolder } from '../server/page/page-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-open-'));
/** In a clone in which nobody has built the page, something stands in its place: what is tested is who is let in to it. */
const isBuilt = existsSync(join(pageFolder(), 'index.html'));

beforeAll(async () => {
  if (!isBuilt) {
    mkdirSync(pageFolder(), { recursive: true });
    writeFileSync(join(pageFolder(), 'index.html'), '<!doctype html><title>Hearsay</title>');
  }
  writeFileSync(join(folder, 'quay.md'), 'Ana Ruiz said the quay was shut.\n');
  await runHearsay(folder, ['add', 'quay.md', '-w', 'case.hearsay']);
});

afterAll(() => {
  if (!isBuilt) rmSync(pageFolder(), { recursive: true });
  rmSync(folder, { recursive: true, force: true });
});

test('open prints an address, answers under it, and ends with Ctrl-C', async () => {
  const child = startHearsay(folder, ['open', 'case.hearsay', '--port', '0', '--format', 'json']);
  const [printed] = await new Promise<[Buffer]>((resolve) =>
    child.stdout.once('data', (data) => resolve([data])),
  );
  const { url, token } = JSON.parse(printed.toString('utf8')) as {
    readonly url: string;
    readonly token: string;
  };
  expect(new URL(url).hostname).toBe('127.0.0.1');
  const headers = { authorization: `Bearer ${token}` };
  const answer = await fetch(new URL('/api/workspace', url), { headers });
  expect(await answer.json()).toMatchObject({ name: 'case.hearsay', holdings: { documents: 1 } });
  const page = await fetch(new URL('/', url), { headers });
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<title>Hearsay')]);
  expect((await fetch(new URL('/', url))).status).toBe(401);
  const end = ended(child);
  child.kill('SIGINT');
  expect(await end).toBe(0);
});

test('open says what is wrong with a workspace that is not there, and with a port that is taken', async () => {
  const missing = await runHearsay(folder, ['open', 'none.hearsay']);
  expect([missing.status, missing.stdout]).toEqual([2, '']);
  expect(missing.stderr).toContain('error[no-workspace]');
  const child = startHearsay(folder, ['open', 'case.hearsay', '--port', '0', '--format', 'json']);
  const data = await new Promise<Buffer>((resolve) => child.stdout.once('data', resolve));
  const { port } = new URL((JSON.parse(data.toString('utf8')) as { readonly url: string }).url);
  const taken = await runHearsay(folder, ['open', 'case.hearsay', '--port', port]);
  expect([taken.status, taken.stderr]).toEqual([2, expect.stringContaining('error[no-free-port]')]);
  const end = ended(child);
  child.kill('SIGTERM');
  await end;
});

test('open ends with Ctrl-C while it verifies', async () => {
  await runHearsay(folder, ['add', 'quay.md', '-w', 'large.hearsay']);
  swellLastOriginal(join(folder, 'large.hearsay'));
  const child = startHearsay(folder, ['open', 'large.hearsay', '--port', '0', '--format', 'json']);
  const data = await new Promise<Buffer>((resolve) => child.stdout.once('data', resolve));
  const { url, token } = JSON.parse(data.toString('utf8')) as {
    readonly url: string;
    readonly token: string;
  };
  const headers = { authorization: `Bearer ${token}` };
  const begun = await fetch(new URL('/api/verification', url), { method: 'POST', headers });
  expect(await begun.json()).toMatchObject({ state: 'running' });
  const end = ended(child);
  child.kill('SIGINT');
  expect(await end).toBe(0);
});
