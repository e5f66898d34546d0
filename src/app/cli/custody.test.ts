import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inDatabase } from '../../../test/damage-workspace.ts';
import { runHearsay } from '../../../test/run-hearsay.ts';
import { openssl } from '../../../test/run-openssl.ts';
import { TestAuthority } from '../../../test/test-authority.ts';

let folder: string;
let authority: TestAuthority;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-custody-cli-'));
  mkdirSync(join(folder, 'pile'));
  writeFileSync(join(folder, 'pile', 'quay.md'), 'Ana Bélisle said that the quay was closed.\n');
  mkdirSync(join(folder, 'authority'));
  authority = await TestAuthority.make(join(folder, 'authority'));
  await run('add', 'pile', '--by', 'Ines Varga');
}, 30_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** With a home of its own, so that nobody's key is touched. */
function run(...args: readonly string[]) {
  return runHearsay(folder, args, '', { XDG_CONFIG_HOME: join(folder, 'home'), USER: 'ivarga' });
}

async function log(): Promise<
  { readonly n: number; readonly hash: string; readonly entry: Record<string, unknown> }[]
> {
  const { stdout } = await run('custody', '--format', 'json');
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test('the log says who did what', async () => {
  const { stdout } = await run('custody');
  const [added, read] = stdout.split('\n');
  expect(added).toMatch(/^1 {2}\d{4}-\S+Z {2}Ines Varga {2}added {2}pile\/quay\.md, sha256-/);
  expect(read).toMatch(/^2 {2}\S+ {2}hearsay {2}read {2}1 document in sha256-/);
});

test('an export is recorded with its hash, by the name of the account', async () => {
  const exported = await run('export');
  const last = (await log()).at(-1);
  expect(last?.entry).toMatchObject({
    action: 'exported',
    actor: { kind: 'person', name: 'ivarga' },
    about: { hash: `sha256-${createHash('sha256').update(exported.stdout).digest('hex')}`, head: { n: 2 } },
  });
  expect(exported.stderr).toBe(`recorded as ${last?.n}:${last?.hash}\n`);
});

test('an entry is printed as the very bytes that its hash is over', async () => {
  const { stdout } = await run('custody', '1');
  const [first] = await log();
  expect(`sha256-${createHash('sha256').update(stdout).digest('hex')}`).toBe(first?.hash);
  expect(await run('custody', '999')).toMatchObject({ status: 1, stdout: '' });
});

test('a key is made once, for its owner only, signs, and is looked for', async () => {
  expect(await run('sign')).toMatchObject({ status: 2, stderr: expect.stringContaining('error[no-key]') });
  const made = await run('keys', 'new');
  const path = join(folder, 'home', 'hearsay', 'signing-key.pem');
  expect(made).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^-----BEGIN PUBLIC KEY-----[\s\S]*\nsha256-/),
  });
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(await run('keys', 'new')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('error[key-exists]'),
  });
  expect((await run('keys', 'show')).stdout).toBe(made.stdout);
  const fingerprint = made.stdout.trim().split('\n').at(-1) ?? '';
  expect(await run('verify', '--key', fingerprint)).toMatchObject({ status: 1 });
  expect((await run('sign', '--out', 'signatures')).stdout).toContain(fingerprint);
  const [text = '', key = '', signature = ''] = readdirSync(join(folder, 'signatures')).sort();
  const files = ['-inkey', key, '-in', text, '-sigfile', signature];
  const args = ['pkeyutl', '-verify', '-pubin', '-rawin', ...files];
  expect(await openssl(join(folder, 'signatures'), ...args)).toContain('Verified Successfully');
  const verified = await run('verify', '--key', join('home', 'hearsay', 'signing-key.pub.pem'));
  expect(verified).toMatchObject({ status: 0, stdout: expect.stringContaining(`${fingerprint} (trusted)`) });
}, 30_000);

test('a head is stamped by way of files', async () => {
  expect(await run('stamp')).toMatchObject({ status: 2 });
  expect(await run('stamp', '--request', 'a', '--tsa', 'http://127.0.0.1/')).toMatchObject({ status: 2 });
  expect(await run('stamp', '--request', 'head.tsq')).toMatchObject({ status: 0 });
  await authority.reply(join(folder, 'head.tsq'), join(folder, 'head.tsr'));
  const attached = await run('stamp', '--response', 'head.tsr', '--ca', authority.root);
  expect(attached).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^stamped \d+:sha256-.*\nat .* by O=Tidewater Time/),
  });
  const verified = await run('verify', '--ca', authority.root);
  expect(verified).toMatchObject({ status: 0, stdout: expect.stringContaining('CN=authority (trusted)') });
}, 30_000);

describe('verifying', () => {
  test('prints the head, and looks for one that was noted', async () => {
    const { stdout, status } = await run('verify', 'case.hearsay');
    const head = /head +(\d+:sha256-\S+)/.exec(stdout)?.[1] ?? '';
    expect(status).toBe(0);
    expect(await run('verify', '--head', head)).toMatchObject({ status: 0 });
    const other = `${head.slice(0, -1)}${head.endsWith('0') ? '1' : '0'}`;
    expect(await run('verify', '--head', other)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('error[head-not-found]'),
    });
    expect(await run('verify', '--head', 'twelve')).toMatchObject({ status: 2 });
    expect(await run('verify', 'nowhere')).toMatchObject({ status: 2 });
  }, 30_000);

  test('names what does not fit: the first in text, all in JSON', async () => {
    await run('add', 'pile', '-w', 'other');
    inDatabase(join(folder, 'other'), (database) => {
      database.exec("UPDATE document SET record = replace(record, 'quay', 'dock'); DELETE FROM name");
    });
    const text = await run('verify', 'other');
    expect(text).toMatchObject({ status: 1, stdout: expect.stringContaining('other: NOT everything fits') });
    expect(text.stderr).toMatch(
      /^error\[row-changed\] The document d-\S+, or what was found in it, was changed\./,
    );
    const json = await run('verify', 'other', '--format', 'json');
    expect(json.status).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({
      sound: false,
      faults: [{ code: 'row-changed', entry: 2 }],
    });
  }, 30_000);
});
