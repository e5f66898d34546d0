import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openssl } from '../../../test/run-openssl.ts';
import { type AuthorityOptions, TestAuthority } from '../../../test/test-authority.ts';
import type { Stamped } from '../../model/custody.ts';
import { ProblemError } from '../../model/problem.ts';
import { Workspace } from '../../store/workspace.ts';
import { attachStamp, requestStamp } from './stamp-head.ts';
import { askAuthority, type Fetch } from './time-stamp/ask-authority.ts';
import { checkResponse } from './time-stamp/check-response.ts';
import { MOST_RESPONSE_BYTES } from './time-stamp/read-response.ts';
import { readRoots } from './time-stamp/read-roots.ts';
import { verifyWorkspace } from './verify-workspace.ts';

let folder: string;
let authority: TestAuthority;
let workspace: Workspace;
let made = 0;

const on = { time: '2031-05-10T09:00:00.000Z' };
const departure = {
  action: 'exported',
  about: { format: 'ledger', hash: 'sha256-00', bytes: 1, head: null },
} as const;

async function newAuthority(options: AuthorityOptions = {}): Promise<TestAuthority> {
  const own = join(folder, `authority-${++made}`);
  mkdirSync(own);
  return TestAuthority.make(own, options);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-stamp-'));
  authority = await newAuthority();
});

beforeEach(() => {
  workspace?.close();
  workspace = Workspace.open(join(folder, `case-${++made}`), 'create');
  workspace.custody.record(departure, on);
});

afterAll(() => {
  workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

function rootsOf({ root }: TestAuthority) {
  return readRoots(readFileSync(root, 'utf8'), root);
}

/** Has a request answered, and returns the answer. */
async function answer(request: Uint8Array, by = authority): Promise<Buffer> {
  const [query, reply] = [join(by.folder, 'head.tsq'), join(by.folder, 'head.tsr')];
  writeFileSync(query, request);
  await by.reply(query, reply);
  return readFileSync(reply);
}

async function codeOf(work: () => Promise<unknown>): Promise<string> {
  return work().then(
    () => 'none',
    (error: unknown) =>
      error instanceof ProblemError ? `${error.problem.code}: ${error.problem.message}` : String(error),
  );
}

describe('a request', () => {
  test('is one that openssl reads, about the head, for a certificate too', async () => {
    const { head, request } = requestStamp(workspace, on.time);
    writeFileSync(join(folder, 'head.tsq'), request);
    const told = await openssl(folder, 'ts', '-query', '-in', 'head.tsq', '-text');
    const digits = [...told.matchAll(/^ {4}0\d{3} - (.{47})/gm)].map(([, bytes]) => bytes).join(' ');
    expect(`sha256-${digits.replace(/[ -]/g, '')}`).toBe(head.hash);
    expect(told).toMatch(
      /Hash Algorithm: sha256[\s\S]*Nonce: 0x[4-7][0-9A-F]{15}\nCertificate required: yes/,
    );
  });

  test('of nothing cannot be made', async () => {
    const empty = Workspace.open(join(folder, 'empty'), 'create');
    expect(await codeOf(async () => requestStamp(empty, on.time))).toMatch(/^empty-log/);
    empty.close();
  });
});

describe('a stamp that openssl made', () => {
  test.each<[string, AuthorityOptions]>([
    ['with an elliptic key', {}],
    ['with an RSA key', { key: ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'] }],
    ['with a certificate in between', { intermediate: true }],
    ['that names its certificate by SHA-1', { named: 'sha1' }],
    ['that names its certificate by SHA-512', { named: 'sha512' }],
  ])('is attached and verified: %s', async (_what, options) => {
    const by = await newAuthority(options);
    const { head, request } = requestStamp(workspace, on.time);
    const response = await answer(request, by);
    const stamp = await attachStamp(workspace, response, rootsOf(by), on);
    expect(stamp).toMatchObject({ head, authority: 'O=Tidewater Time, CN=authority', untrusted: null });
    const found = await verifyWorkspace(workspace.path, { roots: rootsOf(by) });
    expect(found).toMatchObject({
      sound: true,
      stamps: [{ entry: 2, head, stamped: stamp.time, trusted: true }],
    });
  });

  test('is one that openssl verifies with the entry as hearsay keeps it', async () => {
    const { head, request } = requestStamp(workspace, on.time);
    await attachStamp(workspace, await answer(request), rootsOf(authority), on);
    const { response } = JSON.parse([...workspace.custody.entries()].at(-1)?.text ?? '').about as Stamped;
    writeFileSync(join(folder, 'kept.tsr'), Buffer.from(response, 'base64'));
    writeFileSync(join(folder, 'entry'), workspace.custody.maybeEntry(head.n)?.text ?? '');
    const args = ['ts', '-verify', '-data', 'entry', '-in', 'kept.tsr', '-CAfile', authority.root];
    expect(await openssl(folder, ...args)).toContain('Verification: OK');
  });

  test('is attached without roots, and said not to be trusted', async () => {
    const { request } = requestStamp(workspace, on.time);
    const stamp = await attachStamp(workspace, await answer(request), null, on);
    expect(stamp.untrusted).toBe('no roots were given');
    expect(await verifyWorkspace(workspace.path)).toMatchObject({ sound: true, stamps: [{ trusted: null }] });
    const stranger = await newAuthority();
    const found = await verifyWorkspace(workspace.path, { roots: rootsOf(stranger) });
    expect(found).toMatchObject({
      sound: false,
      faults: [{ code: 'authority-not-found' }],
      stamps: [{ trusted: false }],
    });
  });

  test('may come after the log has gone on', async () => {
    const { head, request } = requestStamp(workspace, on.time);
    workspace.custody.record(departure, on);
    const response = await answer(request);
    expect((await attachStamp(workspace, response, null, on)).head).toEqual(head);
    expect(await codeOf(() => attachStamp(workspace, response, null, on))).toMatch(/^unknown-stamp/);
  });
});

describe('refused is', () => {
  test('a stamp of a stranger', async () => {
    const { request } = requestStamp(workspace, on.time);
    const response = await answer(request, await newAuthority());
    const attach = () => attachStamp(workspace, response, rootsOf(authority), on);
    expect(await codeOf(attach)).toMatch(/^stamp-refused: .*leads to no root/);
  });

  test('a stamp for another workspace', async () => {
    const other = Workspace.open(join(folder, `case-${++made}`), 'create');
    other.custody.record(departure, { time: '2031-05-11T09:00:00.000Z' });
    const response = await answer(requestStamp(other, on.time).request);
    other.close();
    expect(await codeOf(() => attachStamp(workspace, response, null, on))).toMatch(/^unknown-stamp/);
  });

  test('an answer that says no', async () => {
    const { request } = requestStamp(workspace, on.time);
    // The authority of the test takes no SHA-1: the object identifier of SHA-256 ends here with another.
    const spoilt = Buffer.from(request);
    spoilt[spoilt.indexOf(Buffer.from('608648016503040201', 'hex')) + 8] = 0x09;
    expect(await codeOf(async () => attachStamp(workspace, await answer(spoilt), null, on))).toMatch(
      /^stamp-refused: The answer says no \(status 2/,
    );
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['a page', Buffer.from('<!doctype html><title>Not found</title>')],
    ['what is too long', Buffer.alloc(MOST_RESPONSE_BYTES + 1)],
    ['what is very deep', Buffer.alloc(60_000, Buffer.from([0x30, 0x80]))],
  ])('%s', async (_what, bytes) => {
    expect(await codeOf(() => attachStamp(workspace, bytes, null, on))).toMatch(/^stamp-refused/);
  });

  test('a stamp signed with a certificate for other purposes', async () => {
    const { request } = requestStamp(workspace, on.time);
    const response = await answer(request);
    const entry = workspace.custody.maybeEntry(1)?.text ?? '';
    // The last byte of the purpose timeStamping (1.3.6.1.5.5.7.3.8) becomes that of OCSPSigning.
    const at = response.indexOf(Buffer.from('06082b06010505070308', 'hex')) + 9;
    expect(at).toBeGreaterThan(9);
    const checked = await checkResponse(response.with(at, 9), { entry, nonce: null }, null);
    expect(checked).toEqual({ kind: 'bad', reason: expect.stringContaining('not for time stamps alone') });
  });
});

test('no change to an answer gives a stamp of another time, entry or authority', async () => {
  const { request } = requestStamp(workspace, on.time);
  const response = await answer(request);
  const expected = { entry: workspace.custody.maybeEntry(1)?.text ?? '', nonce: null };
  const roots = rootsOf(authority);
  const right = await checkResponse(response, expected, roots);
  expect(right.kind).toBe('good');
  expect(await checkResponse(response, { ...expected, entry: 'other' }, roots)).toMatchObject({
    kind: 'bad',
  });
  expect(await checkResponse(response, { ...expected, nonce: '00' }, roots)).toMatchObject({ kind: 'bad' });
  const place = fc.nat({ max: response.length - 1 });
  await fc.assert(
    fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const checked = await checkResponse(response.with(at, (response[at] ?? 0) ^ change), expected, roots);
      if (checked.kind === 'good' && checked.untrusted === null) expect(checked).toEqual(right);
    }),
    { numRuns: 100 },
  );
});

describe('asking an authority over HTTP', () => {
  async function served<T>(
    reply: (request: Buffer) => Promise<Buffer | number>,
    work: (url: string) => Promise<T>,
  ) {
    const server = createServer(async (request, response) => {
      const isQuery = request.headers['content-type'] === 'application/timestamp-query';
      const found = request.method === 'POST' && isQuery ? await reply(await buffer(request)) : 415;
      if (typeof found === 'number') response.writeHead(found, { location: '/elsewhere' }).end();
      else response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(found);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    } finally {
      server.close();
      server.closeAllConnections();
    }
  }

  const standard: Fetch = fetch;

  test('gives a stamp that can be attached', async () => {
    const { request } = requestStamp(workspace, on.time);
    const response = await served(answer, (url) => askAuthority(url, request, standard));
    expect(await attachStamp(workspace, response, rootsOf(authority), on)).toMatchObject({ untrusted: null });
  });

  test.each<[string, () => Promise<Buffer | number>]>([
    ['an error', async () => 503],
    ['a redirection', async () => 302],
    ['more than a stamp', async () => Buffer.alloc(MOST_RESPONSE_BYTES + 1)],
  ])('tells of %s', async (_what, reply) => {
    const ask = (url: string) => codeOf(() => askAuthority(url, new Uint8Array(3), standard));
    expect(await served(reply, ask)).toMatch(/^authority-failed/);
  });

  test.each(['ftp://authority.example/', 'authority.example', 'http://', 'file:///etc/hostname'])(
    'takes no %s',
    async (url) => {
      expect(await codeOf(() => askAuthority(url, new Uint8Array(3), standard))).toMatch(/^bad-url/);
    },
  );
});
