import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { inject } from 'vitest';
import { addToWorkspace } from '../../src/app/add-to-workspace.ts';
import type { FetchPage } from '../../src/app/reading/reading-options.ts';
import { type OpenWorkbench, openWorkbench } from '../../src/app/server/open-workbench.ts';
import { Workspace } from '../../src/store/workspace.ts';
import { openChromium } from '../browser/open-chromium.ts';
import { madeOnce } from './made-once.ts';

/** A workbench that somebody has open, and how they work with it. */
export interface OpenSeat {
  readonly workbench: OpenWorkbench;
  /** A page that has been let in and shows this address; what it writes to its console fails the test that asks for it. */
  open(address: string, look?: Look): Promise<LookedAt>;
  /** What the API answers; with something that is sent, to a POST of it. */
  ask<Answer>(address: string, sent?: object): Promise<Answer>;
}

/** A workbench on a workspace of its own, and a browser to look at it. */
export interface OpenDemo extends OpenSeat {
  readonly browser: Browser;
  /** Where the workspace lies. */
  readonly path: string;
  /** Opens another workbench on the same workspace, for somebody of another name. */
  seat(name: string): Promise<OpenSeat>;
  close(): Promise<void>;
}

/** How a page is looked at. */
export interface Look {
  readonly colorScheme?: 'light' | 'dark';
  /** In CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** A page, and what it complained of. */
export interface LookedAt {
  readonly page: Page;
  /** Errors on its console, and exceptions, as they come. */
  readonly complaints: readonly string[];
}

const demo = join(import.meta.dirname, '../../demo/ferry-fire/documents');

/**
 * Opens a workbench on the demo case, or on other files.
 *
 * @param paths - files and folders that are added first; the demo if not given
 */
export async function openDemo(
  paths: readonly string[] = [demo],
  fetchPage: FetchPage = () => Promise.reject(new Error('nothing is fetched in this test')),
): Promise<OpenDemo> {
  const home = mkdtempSync(join(tmpdir(), 'hearsay-workbench-'));
  const built = await builtPage();
  const path = join(home, 'case.hearsay');
  const others = paths.filter((one) => one !== demo);
  if (others.length < paths.length) await copyDemo(path);
  await addAll(path, others);
  const browser = await openChromium();
  const workbenches: OpenWorkbench[] = [];
  const seat = async (name: string): Promise<OpenSeat> => {
    const by = { kind: 'person', name } as const;
    const workbench = await openWorkbench(path, {
      by,
      version: '0.0.0-test',
      port: 0,
      fetchPage,
      page: built,
    });
    workbenches.push(workbench);
    return {
      workbench,
      open: (address, look) => openPage(browser, workbench, address, look),
      ask: (address, sent) => askApi(workbench, address, sent),
    };
  };
  return {
    ...(await seat('Ines Faro')),
    browser,
    path,
    seat,
    close: async () => {
      await browser.close();
      for (const workbench of workbenches) await workbench.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The page, built once for all tests of a run. */
function builtPage(): Promise<string> {
  const configFile = join(import.meta.dirname, '../../scripts/vite.config.ts');
  return madeOnce(inject('sharedFolder'), 'page', async (outDir) => {
    await build({ configFile, logLevel: 'error', build: { outDir } });
  });
}

/** A workspace of one's own on the demo case, which is analysed once for all tests of a run. */
async function copyDemo(path: string): Promise<void> {
  const made = await madeOnce(inject('sharedFolder'), 'demo', async (folder) => {
    mkdirSync(folder, { recursive: true });
    await addAll(join(folder, 'case.hearsay'), [demo]);
  });
  for (const end of ['', '.originals'])
    cpSync(join(made, `case.hearsay${end}`), `${path}${end}`, { recursive: true });
}

/** Adds files to a workspace, which is made where there is none. */
async function addAll(path: string, paths: readonly string[]): Promise<void> {
  const workspace = Workspace.open(path, 'create');
  if (paths.length > 0) await addToWorkspace(workspace, paths);
  workspace.close();
}

async function askApi<Answer>(
  { url, token }: OpenWorkbench,
  address: string,
  sent: object | undefined,
): Promise<Answer> {
  const authorization = `Bearer ${token}`;
  const post = {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify(sent),
  };
  const answer = await fetch(
    new URL(address, url),
    sent === undefined ? { headers: { authorization } } : post,
  );
  return (await answer.json()) as Answer;
}

async function openPage(
  browser: Browser,
  { url }: OpenWorkbench,
  address: string,
  { colorScheme = 'light', width = 1280, height = 900 }: Look = {},
): Promise<LookedAt> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const first = new URL(address, url);
  first.searchParams.set('token', new URL(url).searchParams.get('token') ?? '');
  await page.goto(first.href, { waitUntil: 'networkidle' });
  // On a busy machine the network may rest while the page has not yet begun to ask.
  await page.locator('#screen > *').first().waitFor({ state: 'attached' });
  await page.locator('.state-loading').first().waitFor({ state: 'detached' });
  return { page, complaints };
}

/** What axe-core has against a page, by the rules of WCAG 2.2 AA and of good practice: a line for each rule and element. */
export async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
