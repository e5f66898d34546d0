import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { FetchPage } from '../../src/app/reading/reading-options.ts';
import { problem as makeProblem } from '../../src/model/problem.ts';
import { faultsOf, type OpenDemo, openDemo } from './open-demo.ts';

let demo: OpenDemo;
let empty: OpenDemo;
let folder: string;
/** Lets the page come that is being fetched: it is not there. */
let answer = () => {};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-given-'));
  [demo, empty] = [await openDemo(), await openDemo([], fetchPage)];
});

afterAll(async () => {
  answer();
  await demo?.close();
  await empty?.close();
  rmSync(folder, { recursive: true, force: true });
});

const fetchPage: FetchPage = (address) =>
  new Promise((resolve) => {
    answer = () =>
      resolve(makeProblem('error', 'not-fetched', `${address} is not there.`, 'Try again later.'));
  });

let open: Page | null = null;

afterEach(async () => {
  await open?.context().close();
  open = null;
});

async function show(on: OpenDemo, address: string, look?: Parameters<OpenDemo['open']>[1]) {
  const looked = await on.open(address, look);
  open = looked.page;
  return looked;
}

const rows = (page: Page) => page.locator('.pile-row');
const total = (page: Page) => page.locator('main [role=status]').filter({ hasText: /\d documents?/u });

/** What a person lets fall on the page: files by name and text. */
async function drop(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  const given = JSON.stringify(files);
  await page.evaluate(`{
    const transfer = new DataTransfer();
    for (const [name, text] of Object.entries(${given})) transfer.items.add(new File([text], name));
    for (const kind of ['dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }
  }`);
}

describe('the pile', () => {
  test.each(['light', 'dark'] as const)('has no fault that axe-core finds, in %s', async (colorScheme) => {
    for (const address of ['/', '/?show=problems', '/?words=nothing+at+all']) {
      const { page, complaints } = await demo.open(address, { colorScheme });
      await page.locator('.pile-row, main .state').first().waitFor();
      expect([address, await faultsOf(page)]).toEqual([address, []]);
      expect([address, complaints]).toEqual([address, []]);
      await page.context().close();
    }
  });

  test('is narrowed down by a facet and by words, and the back button takes that back', async () => {
    const { page, complaints } = await show(demo, '/');
    await expect.poll(() => rows(page).count()).toBe(15);
    await page
      .getByRole('group', { name: 'Publisher' })
      .getByRole('button', { name: /Daily Bellman/u })
      .click();
    await expect.poll(() => rows(page).count()).toBe(2);
    await page
      .getByRole('group', { name: 'Kind' })
      .getByRole('button', { name: /article/u })
      .click();
    await page.waitForURL(/kind=article/u);
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('kind'));
    await page.goBack();
    await expect.poll(() => rows(page).count()).toBe(15);
    await page.getByRole('searchbox', { name: /Words in title/u }).fill('watchman');
    await expect.poll(() => rows(page).count()).toBe(1);
    await rows(page).getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: /night watchman/u }).waitFor();
    await page.goBack();
    await expect.poll(() => rows(page).count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  test('is put in another order', async () => {
    const { page } = await show(demo, '/');
    const first = rows(page).first().getByRole('link');
    await first.waitFor();
    await page.getByRole('combobox', { name: 'Order' }).selectOption('Oldest first');
    await page.waitForURL(/order=oldest/u);
    await expect.poll(() => first.textContent()).toMatch(/^Sixteen Island Party members/u);
  });

  test('says how many documents were not there yet', async () => {
    const { page } = await show(demo, '/?asOf=2034-03-08');
    await expect.poll(() => rows(page).count()).toBe(3);
    expect(await total(page).textContent()).toBe('3 documents as of 8 Mar 2034; 12 others are not there yet');
  });

  test('fits a narrow window, with its choices folded away', async () => {
    const { page } = await show(demo, '/', { width: 360, height: 740 });
    await rows(page).first().waitFor();
    const publisher = page.getByRole('group', { name: 'Publisher' });
    expect(await publisher.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Narrow down' }).click();
    expect(await publisher.isVisible()).toBe(true);
    const wider = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(wider)).toBeLessThanOrEqual(0);
  });
});

describe('adding', () => {
  test('an empty workspace says how to begin; files are chosen, dropped, held, and their problems told', async () => {
    const { page, complaints } = await show(empty, '/');
    await page.getByText('The workspace is empty.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const path = join(folder, 'chosen.txt');
    writeFileSync(path, 'Harbour\n\nThe mayor said that the harbour would close.\n');
    await page.getByLabel('Files to add').setInputFiles(path);
    await page.getByText(/^1 file went in, with 1 document and 1 attribution\./u).waitFor();
    await rows(page).nth(0).waitFor();
    await page.getByRole('button', { name: 'Close' }).click();

    await drop(page, {
      'dropped.md': '# Reply\n\nThe harbour stays open, the ferry office said.\n',
      'broken.pdf': 'no PDF',
    });
    await page.getByText(/^1 file went in/u).waitFor();
    await rows(page).nth(1).waitFor();
    const problem = page.locator('.problem-list li').first();
    expect(await problem.textContent()).toMatch(/broken\.pdf/u);
    expect(await problem.locator('p').count()).toBe(3);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Close' }).click();

    await page.getByLabel('Files to add').setInputFiles(path);
    await page.getByText('Nothing new went in. 1 file was held already.').waitFor();
    expect(complaints).toEqual([]);
  });

  test('a folder keeps the paths of its files', async () => {
    const { page } = await show(empty, '/');
    mkdirSync(join(folder, 'reports/late'), { recursive: true });
    writeFileSync(join(folder, 'reports/late/night.txt'), 'Night\n\nThe watch said that it saw smoke.\n');
    await page.getByLabel('Folder to add').setInputFiles(join(folder, 'reports'));
    await page.getByText(/^1 file went in/u).waitFor();
    await page.getByRole('searchbox', { name: /Words in title/u }).fill('reports/late');
    await expect.poll(() => rows(page).count()).toBe(1);
  });

  test('an address that is none is refused at the field; a page that cannot be fetched is told with advice', async () => {
    const { page } = await show(empty, '/');
    const field = page.getByRole('textbox', { name: 'Address of a page to fetch' });
    await field.fill('javascript:alert(1)');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'is not the address of a page' }).waitFor();
    await field.fill('https://gull.example/story');
    await page.keyboard.press('Enter');
    await page.getByRole('progressbar', { name: 'Adding' }).waitFor();
    expect(await page.getByText('is not the address of a page').count()).toBe(0);
    answer();
    const problem = page.locator('.add-progress .problem-list li');
    await problem.waitFor();
    expect(await problem.textContent()).toMatch(
      /gull\.example\/story is not there\..*Try again later\..*not-fetched/u,
    );
  });

  test('is stopped, also after another screen was open', async () => {
    const { page, complaints } = await show(empty, '/');
    await page
      .getByRole('textbox', { name: /^Address/u })
      .fill('https://gull.example/a https://gull.example/b');
    await page.keyboard.press('Enter');
    await page.getByText('Reading: 0 of 2 files').waitFor();
    await page.getByRole('link', { name: 'Custody' }).click();
    await page.getByRole('heading', { level: 1, name: 'Custody' }).waitFor();
    await page.getByRole('link', { name: 'Pile' }).click();
    await page.getByRole('button', { name: 'Stop' }).click();
    answer();
    await page.getByText(/^It was stopped\./u).waitFor();
    expect(complaints).toEqual([]);
  });
});
