import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ProblemError } from '../../model/problem.ts';
import { Workspace } from '../../store/workspace.ts';
import { addToWorkspace } from '../add-to-workspace.ts';
import { type OpenWorkbench, openWorkbench } from './open-workbench.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-server-'));
const page = join(folder, 'page');
let workbench: OpenWorkbench;
let origin: string;

beforeAll(async () => {
  writeFileSync(
    join(folder, 'quay.md'),
    '---\npublisher: The Lantern\npublished: 2031-05-09\n---\nAna Ruiz said the quay was shut.\n',
  );
  const path = join(folder, 'case.hearsay');
  const workspace = Workspace.open(path, 'create');
  await addToWorkspace(workspace, [join(folder, 'quay.md')], { workers: 0 });
  workspace.close();
  mkdirSync(join(page, 'assets'), { recursive: true });
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>page</title>');
  writeFileSync(join(page, 'assets', 'main-1.js'), 'export {};');
  writeFileSync(join(folder, 'secret.js'), 'never sent');
  workbench = await openWorkbench(path, options(page));
  origin = new URL(workbench.url).origin;
});

afterAll(async () => {
  await workbench?.close();
  rmSync(folder, { recursive: true, force: true });
});

function options(built: string) {
  return {
    by: { kind: 'person', name: 'Ines Faro' },
    version: '0.0.0',
    port: 0,
    page: built,
    fetchPage: () => Promise.reject(new Error('not in this test')),
  } as const;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/** Asks as it is told to: `fetch` would set right what is meant to be wrong. */
function ask(
  path: string,
  headers: Readonly<Record<string, string>> = {},
  { method = 'GET', body = '' }: { readonly method?: string; readonly body?: string } = {},
): Promise<Answer> {
  const { hostname, port, host } = new URL(origin);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers: { host, ...headers } }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(pieces).toString('utf8'),
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function allowed(headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { authorization: `Bearer ${workbench.token}`, ...headers };
}

/** The code of the problem that was answered. */
function codeOf({ body }: Answer): string {
  return (JSON.parse(body) as { readonly problem: { readonly code: string } }).problem.code;
}

describe('who is let in', () => {
  test.each<[string, string, () => Record<string, string>, number, string]>([
    ['nobody without a token', '/api/workspace', () => ({}), 401, 'no-token'],
    ['nobody with another', '/api/workspace', () => ({ authorization: 'Bearer x' }), 401, 'no-token'],
    [
      'nobody with a cookie for another port',
      '/api/workspace',
      () => ({ cookie: `hearsay-1=${workbench.token}` }),
      401,
      'no-token',
    ],
    [
      'no name that was made to lead here',
      '/api/workspace',
      () => allowed({ host: 'evil.example' }),
      403,
      'foreign-host',
    ],
    [
      'not this machine by another port',
      '/api/workspace',
      () => allowed({ host: '127.0.0.1:1' }),
      403,
      'foreign-host',
    ],
    [
      'no page from elsewhere',
      '/api/workspace',
      () => allowed({ origin: 'https://evil.example' }),
      403,
      'foreign-origin',
    ],
    [
      'no page that hides where it is from',
      '/api/workspace',
      () => allowed({ origin: 'null' }),
      403,
      'foreign-origin',
    ],
    [
      'no picture in a page from elsewhere',
      '/api/workspace',
      () => allowed({ 'sec-fetch-site': 'cross-site' }),
      403,
      'foreign-origin',
    ],
    [
      'no page on another port of this machine',
      '/api/workspace',
      () => allowed({ 'sec-fetch-site': 'same-site' }),
      403,
      'foreign-origin',
    ],
  ])('%s', async (_, path, headers, status, code) => {
    const answer = await ask(path, headers());
    expect([answer.status, codeOf(answer)]).toEqual([status, code]);
  });

  test('whoever has the token, as a program or by the address that was printed', async () => {
    expect((await ask('/api/workspace', allowed())).status).toBe(200);
    expect((await ask('/api/workspace', allowed({ origin }))).status).toBe(200);
    const first = await ask(`/claims?by=newness&token=${workbench.token}`);
    expect([first.status, first.headers.location]).toEqual([303, '/claims?by=newness']);
    const [cookie = ''] = first.headers['set-cookie'] as readonly string[];
    expect(cookie).toMatch(/; HttpOnly; SameSite=Strict$|; HttpOnly;.*SameSite=Strict/u);
    const [own = ''] = cookie.split(';');
    expect((await ask('/api/workspace', { cookie: own })).status).toBe(200);
  });

  test('a link from elsewhere to the page is followed, and writes nothing', async () => {
    const headers = allowed({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' });
    expect((await ask('/claims', headers)).status).toBe(200);
    const sent = await ask('/api/verification', headers, { method: 'POST' });
    expect([sent.status, codeOf(sent)]).toEqual([403, 'foreign-origin']);
  });
});

describe('what is sent', () => {
  test.each(['/', '/claims', '/api/workspace', '/api/nothing', '/assets/none.js'])(
    '%s with a policy that lets in nothing from elsewhere',
    async (path) => {
      const { headers } = await ask(path, allowed());
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'/u);
      expect(headers['content-security-policy']).not.toMatch(/unsafe|http|\*|data:/u);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
    },
  );

  test.each([
    '/../secret.js',
    '/..%2fsecret.js',
    '/assets/../../secret.js',
    '/assets/..%5c..%5csecret.js',
    '//etc/passwd',
    '/%00.js',
  ])('nothing from outside of the page’s folder: %s', async (path) => {
    expect((await ask(path, allowed())).body).not.toContain('never sent');
  });

  test('the page for every screen, and files that a browser may keep', async () => {
    expect((await ask('/claims/c-0123456789abcdef', allowed())).body).toContain('<title>page');
    const file = await ask('/assets/main-1.js', allowed());
    expect([file.status, file.headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8']);
    expect(file.headers['cache-control']).toContain('immutable');
    expect((await ask('/assets/none.js', allowed())).status).toBe(404);
  });

  test('what is wrong with a question, by the field', async () => {
    const answer = await ask('/api/claims?limit=many', allowed());
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body)).toMatchObject({ problem: { code: 'bad-request', field: 'limit' } });
    expect(codeOf(await ask('/api/claims?asOf=2031-02-31', allowed()))).toBe('bad-request');
    expect(codeOf(await ask('/api/documents/d-0', allowed()))).toBe('not-held');
    expect(codeOf(await ask('/api/claims/c-0', allowed()))).toBe('no-such-claim');
    expect(codeOf(await ask('/api/actors/e-0', allowed()))).toBe('no-such-entity');
    expect(codeOf(await ask('/api/nothing', allowed()))).toBe('no-such-page');
  });

  test('a body that is no JSON, or too deep, or of another type is refused', async () => {
    const json = allowed({ 'content-type': 'application/json' });
    const post = (body: string, headers = json) =>
      ask('/api/claims/joins', headers, { method: 'POST', body });
    expect((await post('{')).status).toBe(400);
    expect((await post('{"named":[]}')).status).toBe(400);
    expect((await post('named=c-1', allowed({ 'content-type': 'text/plain' }))).status).toBe(400);
  });

  test('a body that says that it is too large is not read', async () => {
    const headers = allowed({ 'content-type': 'application/json', 'content-length': String(2 ** 40) });
    const answer = await new Promise<string>((resolve, reject) => {
      const { hostname, port, host } = new URL(origin);
      const socket = connect(Number(port), hostname, () => {
        const lines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}`);
        socket.write(`POST /api/claims/joins HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n{`);
      });
      socket.once('data', (bytes) => {
        resolve(bytes.toString('utf8'));
        socket.destroy();
      });
      socket.on('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 413 /u);
  });
});

describe('the workbench', () => {
  test('adds what is sent under the name that it has there, whatever that is', async () => {
    const form = new FormData();
    form.append(
      'files',
      new Blob(['---\npublisher: The Buoy\n---\nBo said that the quay was open.\n']),
      '../../up/note.md',
    );
    form.append('files', new Blob(['']), 'empty.md');
    const headers = { authorization: `Bearer ${workbench.token}` };
    const sent = await fetch(`${origin}/api/additions/files`, { method: 'POST', body: form, headers });
    const { id } = (await sent.json()) as { readonly id: string };
    const state = async () => JSON.parse((await ask(`/api/additions/${id}`, allowed())).body);
    await expect.poll(async () => (await state()).state).toBe('done');
    expect(await state()).toMatchObject({
      files: 2,
      result: { added: 1, documents: 1 },
      problems: [{ code: 'empty-file', path: 'empty.md' }],
    });
    const { documents } = JSON.parse((await ask('/api/documents?words=note', allowed())).body);
    expect(documents).toMatchObject([{ path: '../../up/note.md', publisher: 'The Buoy' }]);
    const actors = async () => JSON.parse((await ask('/api/actors?words=Bo', allowed())).body).total;
    await expect.poll(actors).toBe(1);
  });

  test('says what to do where the page is not built', async () => {
    const unbuilt = openWorkbench(join(folder, 'case.hearsay'), options(join(folder, 'nothing')));
    await expect(unbuilt).rejects.toThrow(ProblemError);
    await expect(unbuilt).rejects.toThrow(/npm run build:page/u);
  });
});
