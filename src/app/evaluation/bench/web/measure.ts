import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { type OpenWorkbench, openWorkbench } from '../../../server/open-workbench.ts';
import { openedOfWorkbench, screensOfWorkbench, type WebRow } from './print.ts';

/** Each figure is the median of so many visits. */
const visits = 5;

/** Of what reads the whole workspace anew, which takes minutes where that is large. */
const slowVisits = 3;

/** So long it is waited for anything, in milliseconds. */
const longest = 600_000;

/** What stands in the page at last when a screen has its content, by its name. */
const contents: Readonly<Record<(typeof screensOfWorkbench)[number], string>> = {
  Pile: '.pile-rows > li',
  Claims: '.claim-card',
  Timeline: '[data-mark]',
  Actors: '.actors-list > li',
  Custody: '.custody-entries > li',
};

/** What is opened from a list, and what stands there then. */
const opened: Readonly<
  Record<(typeof openedOfWorkbench)[number], readonly [list: 'Pile' | 'Claims' | 'Actors', content: string]>
> = {
  'a document': ['Pile', '.reader-words'],
  'a claim': ['Claims', '.claim-statements > li'],
  'an actor': ['Actors', '.actor-statements > li'],
};

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
    await page.locator(contents.Pile).first().waitFor();
    const times: Record<string, number> = {};
    for (const screen of screensOfWorkbench) times[screen] = await median(() => timeToOpen(page, screen));
    for (const thing of openedOfWorkbench)
      times[thing] = await median((visit) => timeToFollow(page, thing, visit));
    const row: WebRow = {
      ...holdings,
      secondsToPrepare: seconds,
      firstScreen: first.milliseconds,
      scriptBytes: first.scriptBytes,
      screens: times,
      search: await median((visit) => timeToSearch(page, visit)),
      longestTask: await longestTaskWhileScrolling(page),
      ...(await timesOfDays(() => browser.newContext(), workbench.url)),
      decision: await median((visit) => timeOfDecision(workbench, visit), slowVisits),
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
    await page.locator(contents.Pile).first().waitFor();
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

/** The link to a screen in the header. */
function linkTo(page: Page, screen: string): Locator {
  return page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: screen, exact: true });
}

/** From a click in the header until the screen has its content, in milliseconds; from another screen each time. */
async function timeToOpen(page: Page, screen: keyof typeof contents): Promise<number> {
  const away = screen === 'Custody' ? 'Search' : 'Custody';
  await linkTo(page, away).click();
  await page.getByRole('heading', { name: away, level: 1 }).waitFor();
  const start = performance.now();
  await linkTo(page, screen).click();
  await page.locator(contents[screen]).first().waitFor();
  return performance.now() - start;
}

/** From a click in a list until what it leads to is there, in milliseconds; another one each visit. */
async function timeToFollow(page: Page, thing: keyof typeof opened, visit: number): Promise<number> {
  const [list, content] = opened[thing];
  await linkTo(page, list).click();
  const link = page.locator('[data-walk] > li').nth(visit).locator('a').first();
  await link.waitFor();
  const start = performance.now();
  await link.click();
  await page.locator(content).first().waitFor();
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

/** The longest that anything kept the page from answering while lists were scrolled through, in milliseconds; 0: under 50. */
async function longestTaskWhileScrolling(page: Page): Promise<number> {
  let most = 0;
  for (const screen of ['Pile', 'Claims', 'Timeline', 'Actors'] as const) {
    await linkTo(page, screen).click();
    await page.locator(contents[screen]).first().waitFor();
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

/**
 * From a key on the slider until the claims of another day are there, in milliseconds: of days that nobody has asked for, then of one that
 * was read before, for a page that has not had it. The slider itself waits a moment for further keys.
 */
async function timesOfDays(
  newContext: () => Promise<BrowserContext>,
  url: string,
): Promise<Pick<WebRow, 'dayFirst' | 'dayAgain'>> {
  const page = await claimsIn(await newContext(), url);
  const days: string[] = [];
  const dayFirst = await median(async () => {
    const [time, day] = await timeToDay(page);
    days.push(day);
    return time;
  }, slowVisits);
  await page.context().close();
  const [before = ''] = days.slice(-2);
  const dayAgain = await median(async () => {
    const again = await claimsIn(await newContext(), url, before);
    const [time] = await timeToDay(again);
    await again.context().close();
    return time;
  });
  return { dayFirst, dayAgain };
}

/** A page that shows claims, as of a day or of today. */
async function claimsIn(context: BrowserContext, url: string, day?: string): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(longest);
  await page.goto(url);
  await page.goto(new URL(`/claims${day === undefined ? '' : `?asOf=${day}`}`, url).href);
  await page.locator(contents.Claims).first().waitFor();
  return page;
}

/** Moves the slider by one day into the past. */
async function timeToDay(page: Page): Promise<[milliseconds: number, day: string]> {
  const slider = page.getByRole('slider', { name: 'As of' });
  const shownAt = new URL(page.url()).searchParams.get('asOf');
  const answered = page.waitForResponse((answer) => {
    const { pathname, searchParams } = new URL(answer.url());
    return pathname === '/api/claims' && searchParams.get('asOf') !== shownAt;
  });
  const start = performance.now();
  await slider.press('ArrowLeft');
  await (await answered).finished();
  // Drawn by the second of them.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  return [performance.now() - start, new URL(page.url()).searchParams.get('asOf') ?? ''];
}

/** From locking a claim until the list of claims shows it locked, in milliseconds; it is asked for as a page asks, again and again. */
async function timeOfDecision({ url, token }: OpenWorkbench, visit: number): Promise<number> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const listed = async () => {
    const answer = await fetch(new URL('/api/claims?limit=100', url), { headers });
    const { claims } = (await answer.json()) as {
      readonly claims: readonly { readonly id: string; readonly locked: unknown }[];
    };
    return claims;
  };
  const named = (await listed())[visit]?.id ?? '';
  const start = performance.now();
  const body = JSON.stringify({ named });
  const answer = await fetch(new URL('/api/claims/locks', url), { method: 'POST', headers, body });
  if (!answer.ok) throw new Error(`A claim cannot be locked: ${await answer.text()}`);
  while (!(await listed()).some(({ id, locked }) => id === named && locked !== null))
    await new Promise((resolve) => setTimeout(resolve, 100));
  return performance.now() - start;
}

async function median(measure: (visit: number) => Promise<number>, many = visits): Promise<number> {
  const times: number[] = [];
  for (let visit = 0; visit < many; visit += 1) times.push(await measure(visit));
  times.sort((a, b) => a - b);
  return times[Math.floor(many / 2)] ?? 0;
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
