import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { localNetwork, serve, type WebServer } from '../../test/web-server.ts';
import { isReadableName } from '../ingest/choose-reader.ts';
import { PageFetcher } from '../ingest/web/page-fetcher.ts';
import { Workspace } from '../store/workspace.ts';
import { addToWorkspace } from './add-to-workspace.ts';
import { pageHistory } from './page-history.ts';
import { readPile } from './read-pile.ts';

let folder: string;
let server: WebServer;
let text: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-pages-'));
  server = await serve((request, response) => {
    const html = { 'Content-Type': 'text/html; charset=windows-1251', 'Content-Encoding': 'gzip' };
    if (request.url === '/old') response.writeHead(301, { Location: '/quay' }).end();
    else if (request.url === '/quay')
      response.writeHead(200, html).end(gzipSync(Buffer.from(text, 'latin1')));
    else response.writeHead(404).end();
  });
});

afterEach(async () => {
  await server[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

function page(state: string): string {
  return `<!doctype html><title>Quay</title><article><h1>Quay</h1><p>The harbour office said that the quay was ${state}. \xcf\xf0\xe8\xf7\xe0\xeb.</p></article>`;
}

/** Reading options that fetch from this machine, at a time of day of 9 May 2031. */
function at(hour: number) {
  const network = localNetwork({ now: () => Date.UTC(2031, 4, 9, hour) });
  const fetcher = new PageFetcher({ ports: [server.port] }, network);
  return {
    workers: 0,
    fetchPage: (address: string) => fetcher.fetch(address),
    now: () => '2031-05-10T00:00:00.000Z',
  };
}

// Pages are kept as web archives; where nothing reads these yet, there is nothing to test.
describe.skipIf(!isReadableName('a.warc'))('a page that is fetched', () => {
  test('goes into a workspace each time, and its history tells what changed', async () => {
    const site = `http://lantern.example:${server.port}`;
    using workspace = disposable(Workspace.open(join(folder, 'case.hearsay'), 'create'));
    text = page('shut');
    await addToWorkspace(workspace.held, [`${site}/old`], at(12));
    text = page('open');
    const later = await addToWorkspace(workspace.held, [`${site}/gone`, `${site}/quay`], at(14));
    expect(later).toMatchObject({
      added: 1,
      documents: 1,
      problems: [{ code: 'http-status', path: `${site}/gone` }],
    });
    const readings = [...pageHistory(workspace.held, `${site}/quay`)];
    expect(
      readings.map(({ at, how, document }) => [new Date(at).toISOString(), how, document.capture?.url]),
    ).toEqual([
      ['2031-05-09T12:00:00.000Z', 'captured', `${site}/quay`],
      ['2031-05-09T14:00:00.000Z', 'captured', `${site}/quay`],
    ]);
    expect(readings[1]?.document.text).toContain('Причал');
    expect(readings[1]?.since?.difference).toMatchObject({ kind: 'changed', changes: { length: 1 } });
    expect([...pageHistory(workspace.held, `${site}/old`)]).toHaveLength(1);
  });

  test('is read without a workspace', async () => {
    text = page('shut');
    const pile = await readPile([`http://lantern.example:${server.port}/quay`], at(12));
    expect(pile.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(pile.findings[0]?.document).toMatchObject({
      path: `lantern.example-${server.port}-20310509T120000Z.warc`,
      mediaType: 'text/html',
    });
  });
});

function disposable(held: Workspace): { readonly held: Workspace } & Disposable {
  return { held, [Symbol.dispose]: () => held.close() };
}
