import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { openWorkbench } from '../../../server/open-workbench.ts';
import { screensOfWorkbench, type WebRow } from './print.ts';

/** Each figure is the median of so many visits. */
const visits = 5;

/** So long it is waited for anything, in milliseconds. */
const longest = 120_000;

/** What stands in the page at last when a screen has its content, or says that there is none: the made documents tell no time. */
const shown = ['[data-walk] > li', '.custody-entries > li', '.state:not(.state-loading)']
  .map((one) => `main ${one}:visible`)
  .join(', ');

/** A process of its own: `measure.ts WORKSPACE`. Opens the workbench on a workspace that was made, and goes through its screens in Chromium; prints a WebRow. */
async function main([path = '']: readonly string[]): Promise<void> {
  const workbench = await openWorkbench(path, {
    by: { kind: 'program' },
    version: '0',
    port: 0,
    fetchPage: () => Promise.reject(new Error('nothing is fetched')),
  });
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const { holdings, seconds } = await untilReady(workbench.url, workbench.token);
    const first = await firstScreens(() => browser.newContext(), workbench.url);
    const context = await browser.newContext();
    const page = await context.newPage();
    page.setDefaultTimeout(longest);
    await page.goto(workbench.url);
    await page.locator(shown).first().waitFor();
    const screens: Record<string, number> = {};
    for (const screen of screensOfWorkbench) screens[screen] = await median(() => timeToOpen(page, screen));
    const row: WebRow = {
      ...holdings,
      secondsToPrepare: seconds,
      firstScreen: first.milliseconds,
      scriptBytes: first.scriptBytes,
      screens,
      search: await median((visit) => timeToSearch(page, visit)),
      longestTask: await longestTaskWhileScrolling(page),
    };
    process.stdout.write(JSON.stringify(row));
  } finally {
    await browser.close();
    await workbench.close();
  }
}

interface Ready {
  readonly holdings: { readonly documents: number; readonly statements: number };
  readonly seconds: number;
}

/** How long it takes until claims can be asked for. */
async function untilReady(url: string, token: string): Promise<Ready> {
  const start = performance.now();
  const headers = { authorization: `Bearer ${token}` };
  for (;;) {
    const answer = await fetch(new URL('/api/workspace', url), { headers });
    const { lineage, holdings } = (await answer.json()) as {
      readonly lineage: { readonly state: string };
      readonly holdings: Ready['holdings'];
    };
    const { documents, statements } = holdings;
    if (lineage.state === 'ready')
      return { holdings: { documents, statements }, seconds: (performance.now() - start) / 1000 };
    if (lineage.state === 'failed') throw new Error('the lineage of the workspace cannot be read');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** With nothing kept from before: from the request of the address until there are documents, and how much script came over the line for it. */
async function firstScreens(
  newContext: () => Promise<BrowserContext>,
  url: string,
): Promise<{ readonly milliseconds: number; readonly scriptBytes: number }> {
  let scriptBytes = 0;
  const milliseconds = await median(async () => {
    const context = await newContext();
    const page = await context.newPage();
    const start = performance.now();
    await page.goto(url);
    await page.locator(shown).first().waitFor();
    const time = performance.now() - start;
    scriptBytes = Number(await page.evaluate(scriptBytesLoaded));
    await context.close();
    return time;
  });
  return { milliseconds, scriptBytes };
}

const scriptBytesLoaded = `performance.getEntriesByType('resource')
  .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
  .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)`;

/** From a click in the header until the screen has its content, in milliseconds; from another screen each time. */
async function timeToOpen(page: Page, screen: string): Promise<number> {
  const away = screen === 'Custody' ? 'Search' : 'Custody';
  await page.getByRole('link', { name: away, exact: true }).click();
  await page.getByRole('heading', { name: away, level: 1 }).waitFor();
  const start = performance.now();
  await page.getByRole('link', { name: screen, exact: true }).click();
  await page.locator(shown).first().waitFor();
  return performance.now() - start;
}

/** Words that the made documents have, of which each visit looks for others. */
const sought = ['council bridge', 'minister', 'harbour', 'river', 'police report'];

/** From the key that ends the words until the results stand there, in milliseconds. */
async function timeToSearch(page: Page, visit: number): Promise<number> {
  const field = page.locator('#search');
  const words = sought[visit % sought.length] ?? '';
  await field.fill(words);
  const start = performance.now();
  await field.press('Enter');
  await page.getByRole('heading', { name: `Search: ${words}` }).waitFor();
  await page.locator('main h2').first().waitFor();
  return performance.now() - start;
}

/** The longest that anything kept the page from answering while the pile, claims and a document were scrolled through, in milliseconds; 0: under 50. */
async function longestTaskWhileScrolling(page: Page): Promise<number> {
  let most = 0;
  for (const screen of ['Pile', 'Claims']) {
    await page.getByRole('link', { name: screen, exact: true }).click();
    await page.locator(shown).first().waitFor();
    await page.evaluate(`window.longest = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
      }).observe({ type: 'longtask' });`);
    for (let step = 0; step < 40; step += 1) {
      await page.mouse.wheel(0, 600);
      await page.waitForTimeout(25);
    }
    most = Math.max(most, Number(await page.evaluate('window.longest')));
  }
  return most;
}

async function median(measure: (visit: number) => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let visit = 0; visit < visits; visit += 1) times.push(await measure(visit));
  times.sort((a, b) => a - b);
  return times[Math.floor(visits / 2)] ?? 0;
}

function findChromium(): string {
  const named = process.env.CHROMIUM;
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const found = folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((one) => existsSync(one));
  if (found === undefined) throw new Error('There is no Chromium on the PATH; name one in CHROMIUM.');
  return found;
}

await main(process.argv.slice(2));
