import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeCasebook } from '../../src/app/reviews/write-casebook.ts';
import { Workspace } from '../../src/store/workspace.ts';
import { faultsOf, type OpenDemo, openDemo } from './open-demo.ts';

let demo: OpenDemo;

beforeAll(async () => {
  demo = await openDemo();
});

afterAll(async () => {
  await demo?.close();
});

interface Queue {
  readonly total: number;
  readonly items: readonly { readonly id: string; readonly document: { readonly id: string } }[];
}

const waiting = () => demo.ask<Queue>('/api/reviews/queue?limit=1');

/** The document of what waits first, with that chosen. */
async function openFirst(): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
  const [first] = (await waiting()).items;
  const opened = await demo.open(`/documents/${first?.document.id}?attribution=${first?.id}`);
  await opened.page
    .getByRole('region', { name: 'Review' })
    .getByRole('button', { name: /Accept/u })
    .waitFor();
  return opened;
}

const status = (page: Page) => page.getByRole('region', { name: 'Review' }).getByRole('status').last();

/** Selects words in the document, as a mouse would. What runs in the page is a text, since this program knows nothing of a page. */
async function select(page: Page, words: string): Promise<void> {
  await page.evaluate(`
    const placeIn = (block, offset) => {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      let left = offset;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (left <= node.length) return [node, left];
        left -= node.length;
      }
    };
    const words = ${JSON.stringify(words)};
    const block = [...document.querySelectorAll('[data-from]')].find((one) => one.textContent.includes(words));
    const at = block.textContent.indexOf(words);
    document.getSelection().setBaseAndExtent(...placeIn(block, at), ...placeIn(block, at + words.length));
  `);
}

describe('review in place', () => {
  test('accepts with one key, undoes with another, and remembers both over a reload', async () => {
    const { page, complaints } = await openFirst();
    const { total } = await waiting();
    await page.keyboard.press('y');
    await expect.poll(() => status(page).textContent()).toContain('Accepted.');
    expect((await waiting()).total).toBe(total - 1);
    await page.reload();
    await page.getByText(/accepted by/u).waitFor();
    await page.getByRole('button', { name: 'Take it back' }).first().click();
    await expect.poll(async () => (await waiting()).total).toBe(total);
    await page.reload();
    await page.getByText('Nobody has reviewed it yet.').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('rejects, and undoes that', async () => {
    const { page, complaints } = await openFirst();
    const address = page.url();
    await page.keyboard.press('n');
    await expect.poll(() => status(page).textContent()).toContain('Rejected.');
    await page.getByText('Rejected in this document: 1').waitFor();
    await page.keyboard.press('z');
    await expect.poll(() => status(page).textContent()).toContain('Taken back.');
    await page.goto(address);
    await page.getByText('Nobody has reviewed it yet.').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('corrects by words that are selected and one key for each role', async () => {
    const { documents } = await demo.ask<{ readonly documents: readonly { readonly id: string }[] }>(
      '/api/documents?words=sixty',
    );
    const { page, complaints } = await demo.open(`/documents/${documents[0]?.id}`);
    await page.getByRole('region', { name: 'Review' }).waitFor();
    await page.keyboard.press('i');
    await select(page, 'Two brave crewmen');
    await page.keyboard.press('1');
    await select(page, 'had to be treated for smoke');
    await page.keyboard.press('3');
    await page.keyboard.press('Enter');
    await expect.poll(() => status(page).textContent()).toContain('Added.');
    await page.getByText(/added by/u).waitFor();
    expect(await page.locator('.reader-source', { hasText: 'Two brave crewmen' }).count()).toBe(1);
    await page.keyboard.press('e');
    await select(page, 'treated');
    await page.keyboard.press('2');
    await page.keyboard.press('Enter');
    await expect.poll(() => status(page).textContent()).toContain('Corrected.');
    expect(await page.locator('.reader-cue', { hasText: 'treated' }).count()).toBe(1);
    await page.keyboard.press('z');
    await expect.poll(() => status(page).textContent()).toContain('Taken back.');
    await expect.poll(() => page.locator('.reader-cue', { hasText: 'treated' }).count()).toBe(0);
    expect(await page.locator('.reader-source', { hasText: 'Two brave crewmen' }).count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('is offered for today only', async () => {
    const { page } = await openFirst();
    await page.goto(`${page.url()}&asOf=2034-03-31`);
    await page.getByText('Reviewing is done as of today', { exact: false }).waitFor();
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)('has no fault that axe-core finds, in %s', async (colorScheme) => {
    const { page } = await demo.open('/review', { colorScheme });
    await page.locator('[data-walk] > li').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.locator('[data-walk] > li a').first().click();
    await page.getByRole('button', { name: /Correct/u }).click();
    await page.getByRole('button', { name: /Save/u }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });
});

describe('what was reviewed', () => {
  test('is saved as a file of passages that are reviewed as a whole', async () => {
    const { items } = await demo.ask<Queue>('/api/reviews/queue?limit=200');
    const document = items[0]?.document.id;
    const { page, complaints } = await demo.open('/review');
    await page.getByRole('heading', { name: /^Waiting/u }).waitFor();
    const size = () => demo.ask<{ readonly passages: number }>('/api/reviews/casebook');
    const before = await size();
    for (const { id } of items.filter((one) => one.document.id === document)) {
      await demo.ask('/api/reviews/acceptances', { id });
    }
    await page.reload();
    const section = page.getByRole('region', { name: 'Reviews as training data' });
    const { passages } = await size();
    expect(passages).toBeGreaterThan(before.passages);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      section.getByRole('button', { name: `Save ${passages} passage` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('case-reviewed.txt');
    const workspace = Workspace.open(demo.path);
    const casebook = writeCasebook(workspace);
    workspace.close();
    expect(casebook.cases).toBe(passages);
    expect(readFileSync(await download.path(), 'utf8')).toBe(casebook.text);
    await section.getByText('Saved as case-reviewed.txt').waitFor();
    await page.goto(new URL('/custody', page.url()).href);
    const bytes = Buffer.byteLength(casebook.text).toLocaleString('en-GB');
    await page.getByText(`Exported as casebook: ${bytes} bytes.`).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
