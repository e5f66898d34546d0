import { afterEach, expect, test } from 'vitest';
import { localNetwork, serve, type WebServer } from '../../../test/web-server.ts';
import { captureName, writeCapture } from '../../formats/warc/write-capture.ts';
import { hashEvidence } from '../../ingest/evidence-hash.ts';
import { PageFetcher } from '../../ingest/web/page-fetcher.ts';
import type { BatchRead } from './read-files.ts';
import { readPages, tellApart } from './read-pages.ts';
import type { FetchPage, ReadingOptions } from './reading-options.ts';

const page = '<!doctype html><title>Quay</title><p>The quay was closed, the harbour office said.</p>';

let server: WebServer;

afterEach(() => server[Symbol.asyncDispose]());

async function serveQuay(): Promise<string> {
  server = await serve((request, response) => {
    if (request.url === '/old') response.writeHead(301, { Location: '/quay' }).end();
    else if (request.url === '/quay') response.writeHead(200, { 'Content-Type': 'text/html' }).end(page);
    else response.writeHead(404).end();
  });
  return `http://lantern.example:${server.port}`;
}

function fetchPage(address: string, stop?: Parameters<FetchPage>[1]): ReturnType<FetchPage> {
  return new PageFetcher({ ports: [server.port] }, localNetwork()).fetch(address, stop);
}

async function readAll(addresses: readonly string[], options: ReadingOptions = {}) {
  const batches: BatchRead[] = [];
  for await (const batch of readPages(addresses, { fetchPage, ...options })) batches.push(batch);
  return batches;
}

test('a page is read as a web archive, found under every address on the way', async () => {
  const site = await serveQuay();
  // The very capture that is read: another takes another time, which is written in it.
  const fetched: Awaited<ReturnType<FetchPage>>[] = [];
  const keeping: FetchPage = async (address, stop) => {
    const capture = await fetchPage(address, stop);
    fetched.push(capture);
    return capture;
  };
  const [batch] = await readAll([`${site}/old`], { fetchPage: keeping });
  const [capture] = fetched;
  if (capture === undefined || 'code' in capture) throw new Error(capture?.message);
  const bytes = writeCapture(capture, captureName(capture));
  expect(batch).toMatchObject({
    problems: [],
    files: [
      {
        path: captureName(capture),
        evidence: hashEvidence(bytes),
        addresses: [`${site}/old`, `${site}/quay`],
      },
    ],
  });
  expect(batch?.files[0]?.bytes).toEqual(bytes);
});

test('a page that cannot be had is a problem, and the others are read', async () => {
  const site = await serveQuay();
  const done: number[] = [];
  const onProgress = ({ files, of }: { files: number; of: number }) => void done.push(files / of);
  const batches = await readAll([`${site}/gone`, `${site}/quay`], { onProgress });
  expect(batches.map(({ files, problems }) => [files.length, ...problems.map(({ code }) => code)])).toEqual([
    [0, 'http-status'],
    [1],
  ]);
  expect(done).toEqual([0.5, 1]);
});

test('an interruption ends it, and what came before is kept', async () => {
  const site = await serveQuay();
  const stop = new AbortController();
  const onProgress = () => stop.abort();
  const batches = await readAll([`${site}/quay`, `${site}/old`], { onProgress, signal: stop.signal });
  expect(batches).toHaveLength(1);
  expect(server.asked).not.toContain('/old');
});

test('addresses are told from paths, each once and in order, where pages can be fetched', async () => {
  await serveQuay();
  const given = ['b.html', 'https://b.example', '-', 'HTTP://a.example', 'https://b.example', './https:'];
  expect(tellApart(given, { fetchPage })).toEqual({
    paths: ['b.html', '-', './https:'],
    addresses: ['HTTP://a.example', 'https://b.example'],
  });
  expect(tellApart(given, {})).toEqual({ paths: given, addresses: [] });
});
