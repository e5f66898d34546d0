import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readEvidence } from '../src/ingest/read-evidence.ts';
import type { Document } from '../src/model/document.ts';
import { analyseAll } from './browser/analyse-all.ts';
import { bundleAnalysis } from './browser/bundle.ts';
import { openChromium } from './browser/open-chromium.ts';

/** As JSON: a browser's own way of passing objects may change the order of their keys. */
const documents = JSON.stringify(await demoDocuments());
/** The findings of this thread, to the byte. */
const expected = analyseAll(documents);

let script: string;

beforeAll(async () => {
  script = await bundleAnalysis();
});

async function demoDocuments(): Promise<Document[]> {
  const folder = join(import.meta.dirname, '../demo/ferry-fire/documents');
  const readings = readdirSync(folder)
    .sort()
    .map((path) => readEvidence({ path, bytes: readFileSync(join(folder, path)) }));
  return (await Promise.all(readings)).flatMap(({ documents }) => documents);
}

test('the demo says enough for a comparison to mean something', () => {
  expect(expected.match(/"cue":/g)?.length).toBeGreaterThan(100);
  expect(expected).toContain(' learned"');
});

/** Fails with no more of the findings than where they first differ. */
function expectTheSame(found: string): void {
  const at = expected.split('').findIndex((unit, index) => found[index] !== unit);
  const around = (text: string): string => (at < 0 ? '' : text.slice(Math.max(0, at - 60), at + 60));
  expect(around(found)).toBe(around(expected));
  expect(found.length).toBe(expected.length);
}

describe('the analysis gives the same in Chromium as in Node', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openChromium();
  });

  afterAll(async () => {
    await browser?.close();
  });

  /** A page of a site that is served from here: nothing goes over the network. */
  async function openPage(policy: string): Promise<Page> {
    const page = await browser.newPage();
    await page.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url());
      const headers = { 'content-security-policy': policy };
      if (pathname === '/analysis.js')
        return route.fulfill({ contentType: 'text/javascript; charset=utf-8', headers, body: script });
      if (pathname === '/worker.js')
        return route.fulfill({ contentType: 'text/javascript; charset=utf-8', headers, body: worker });
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers,
        body: '<!doctype html><title>Page</title>',
      });
    });
    await page.goto('https://hearsay.test/');
    return page;
  }

  const worker = `
    importScripts('/analysis.js');
    onmessage = ({ data }) => postMessage(analyseAll(data));
  `;
  const open = "script-src 'self' 'wasm-unsafe-eval'";
  const strict = "script-src 'self'";

  /** The page's main thread, given the script. */
  async function onMainThread(page: Page): Promise<string> {
    await page.addScriptTag({ url: '/analysis.js' });
    return await page.evaluate(
      (list) => (globalThis as unknown as { analyseAll: typeof analyseAll }).analyseAll(list),
      documents,
    );
  }

  test('on the main thread', async () => {
    expectTheSame(await onMainThread(await openPage(open)));
  });

  test('on the main thread of a page that forbids WebAssembly', async () => {
    const page = await openPage(strict);
    const compile = page.evaluate('new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0))');
    await expect(compile).rejects.toThrow(/CompileError/);
    expectTheSame(await onMainThread(page));
  });

  test('in a Web Worker', async () => {
    const page = await openPage(open);
    const found = await page.evaluate(
      (list) =>
        new Promise<string>((resolve, reject) => {
          const { Worker: WebWorker } = globalThis as unknown as { Worker: new (url: string) => WebWorker };
          const worker = new WebWorker('/worker.js');
          worker.onmessage = ({ data }) => resolve(data);
          worker.onerror = ({ message }) => reject(new Error(message));
          worker.postMessage(list);
        }),
      documents,
    );
    expectTheSame(found);
  });
});

/** What of a Web Worker is used here: Node's own types leave it out. */
interface WebWorker {
  onmessage: (event: { readonly data: string }) => void;
  onerror: (event: { readonly message: string }) => void;
  readonly postMessage: (documents: string) => void;
}

test('the analysis gives the same in a thread of Node, bundled', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-thread-'));
  try {
    const path = join(folder, 'analysis.cjs');
    const reply = "require('node:worker_threads').parentPort.once('message', reply);";
    const body = 'function reply(list) { this.postMessage(analyseAll(list)); }';
    writeFileSync(path, `${script}\n${reply}\n${body}\n`);
    const thread = new Worker(path);
    const found = new Promise<string>((resolve, reject) => {
      thread.once('message', resolve);
      thread.once('error', reject);
    });
    thread.postMessage(documents);
    expectTheSame(await found);
    await thread.terminate();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
