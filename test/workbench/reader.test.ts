import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { longDocument, serve } from './long-document.ts';
import { faultsOf, type Look, type OpenDemo, openDemo } from './open-demo.ts';

/** What a web page or a post may hold that wants to be more than words. */
const hostile = [
  '<script>window.owned = 1</script>',
  '<img src=x onerror="window.owned = 1">',
  '<style>body { display: none }</style>',
  '[click](javascript:window.owned=1)',
  '"><svg onload=window.owned=1>',
  '{{constructor.constructor("window.owned=1")()}}',
].join(' ');

const escaped = hostile.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const files = {
  'hostile.html': `<!DOCTYPE html><html lang="en"><head><title>${escaped}</title>
    <meta property="og:site_name" content="${escaped.replaceAll('"', '&quot;')}">
    <link rel="canonical" href="javascript:window.owned=1"></head>
    <body style="display:none" onload="window.owned=1"><article><h1>${escaped}</h1>
    <p>The clerk said that ${escaped} was in the letter.</p>${hostile}
    <p style="position:fixed;inset:0">The harbour office said that nothing was wrong.</p></article></body></html>`,
  'hostile.md': `---\ntitle: ${JSON.stringify(hostile)}\npublisher: ${JSON.stringify(hostile)}\nurl: javascript:window.owned=1\n---\n\nThe clerk said that \`${hostile}\` was in the letter.\n\n${hostile}\n`,
  'right-to-left.md':
    '---\ntitle: الميناء مغلق\npublisher: صحيفة النورس\npublished: 2034-03-12\n---\n\nقال المتحدث إن الميناء سيغلق يوم الأحد.\n\nوأضاف أن العبارة Morning Tern احترقت.\n',
};

let demo: OpenDemo;
let folder: string;
const ids = new Map<string, string>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-read-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  demo = await openDemo([join(import.meta.dirname, '../../demo/ferry-fire/documents'), folder]);
  const { documents } = await demo.ask<{ documents: { id: string; path: string }[] }>('/api/documents');
  for (const { id, path } of documents) ids.set(path.split('/').at(-1) ?? '', id);
});

afterAll(async () => {
  await demo?.close();
  rmSync(folder, { recursive: true, force: true });
});

let open: Page | null = null;

afterEach(async () => {
  await open?.context().close();
  open = null;
});

const addressOf = (name: string) => `/documents/${ids.get(name) ?? name}`;
const wreckers = '05-daily-bellman-sixty-wreckers.html';

async function read(name: string, query = '', look: Look = {}) {
  const looked = await demo.open(`${addressOf(name)}${query}`, look);
  open = looked.page;
  await looked.page.getByRole('heading', { level: 1 }).waitFor();
  return looked;
}

interface Told {
  readonly id: string;
  readonly document: string;
  readonly stance: string;
}

/** A statement of a claim that another document denies, and the denial. */
async function deniedClaim(): Promise<{ readonly statement: Told; readonly denial: Told }> {
  const { claims } = await demo.ask<{ claims: { id: string }[] }>('/api/claims?denied=yes');
  for (const { id } of claims) {
    const { statements } = await demo.ask<{ statements: Told[] }>(`/api/claims/${id}`);
    const denial = statements.find(({ stance }) => stance === 'denies');
    const statement = statements.find((one) => one.stance === 'affirms' && one.document !== denial?.document);
    if (denial !== undefined && statement !== undefined) return { statement, denial };
  }
  throw new Error('no claim of the demo is denied by another document');
}

const panel = (page: Page) => page.getByRole('complementary', { name: 'The chosen passage' });
const chosen = (page: Page) => page.locator('.reader-chosen');

describe('the reader', () => {
  test.each(['light', 'dark'] as const)('has no fault that axe-core finds, in %s', async (colorScheme) => {
    for (const name of [wreckers, 'right-to-left.md', 'hostile.html']) {
      const { page, complaints } = await read(name, '', { colorScheme });
      await page.keyboard.press(']');
      await page.waitForTimeout(100);
      expect([name, await faultsOf(page)]).toEqual([name, []]);
      expect([name, complaints]).toEqual([name, []]);
      await page.context().close();
    }
  });

  test('shows all words of the document once, comments under their own heading', async () => {
    const { page } = await read(wreckers);
    const { document } = await demo.ask<{ document: { text: string } }>(`/api${addressOf(wreckers)}`);
    const shown = await page.locator('.reader-block > :is(h1, h2, p, blockquote)[dir]').allTextContents();
    expect(shown.join('\n\n')).toBe(document.text);
    await page.getByRole('heading', { name: 'Comments' }).waitFor();
    expect(await page.locator('.reader-comment').count()).toBe(4);
    expect(await page.locator('.reader-commenter').first().textContent()).toBe('quayside_lil');
  });

  test('is walked with [ and ], which tell the voices, and let go with Escape', async () => {
    const { page, complaints } = await read(wreckers);
    await page.waitForFunction('document.querySelectorAll(".reader-source").length > 3');
    await page.keyboard.press(']');
    await page.waitForURL(/(?:statement|attribution)=/u);
    const first = page.url();
    await chosen(page).first().waitFor();
    await expect.poll(() => page.evaluate('document.activeElement.dataset.at')).toBeTruthy();
    await page.keyboard.press(']');
    await page.waitForURL((url) => url.href !== first);
    expect(await panel(page).getByRole('heading', { name: 'Voices' }).count()).toBe(1);
    expect(await page.locator('.reader-strip').textContent()).toMatch(/^Daily Bellman/u);
    await page.keyboard.press('[');
    await page.waitForURL(first);
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => url.search === '');
    expect(await chosen(page).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('tells the chain of voices of the words at which somebody points, and chooses them by a click', async () => {
    const { page } = await read(wreckers);
    const words = page.getByText('that the islanders had all got the word to stay ashore');
    await words.hover();
    const strip = page.locator('.reader-strip');
    await expect
      .poll(() => strip.textContent())
      .toMatch(/Daily Bellman.*a dockside source.*A bloke in the fuel queue/u);
    await words.click();
    await page.waitForURL(/statement=s-/u);
    await panel(page).getByRole('heading', { name: 'The claim it makes' }).waitFor();
  });

  test('tells where else a claim is made and who denies it, and leads there and back', async () => {
    const { statement, denial } = await deniedClaim();
    const { page } = await read(statement.document, `?statement=${statement.id}`);
    await panel(page)
      .getByText(/^reported by \d+ documents?$/u)
      .waitFor();
    await panel(page).getByRole('heading', { name: 'Who denies it' }).waitFor();
    await panel(page).locator(`a[href*="${denial.id}"]`).click();
    await page.waitForURL(new RegExp(`${denial.document}.*${denial.id}`, 'u'));
    await chosen(page).first().waitFor();
    await page.goBack();
    await page.waitForURL(new RegExp(statement.id, 'u'));
    await chosen(page).first().waitFor();
  });

  test('follows a link to a statement, and says so where there is none such', async () => {
    const { statements } = await demo.ask<{ statements: { id: string; text: string }[] }>(
      `/api${addressOf(wreckers)}/statements`,
    );
    const last = statements.at(-1);
    const { page } = await read(wreckers, `?statement=${last?.id}`, { height: 400 });
    await chosen(page).first().waitFor();
    expect((await chosen(page).allTextContents()).join('')).toBe(last?.text);
    await expect.poll(() => page.evaluate('document.documentElement.scrollTop')).toBeGreaterThan(0);
    await page.context().close();
    const { page: other } = await read(wreckers, '?statement=s-0000');
    await panel(other).getByRole('alert').waitFor();
  });

  test('leads to a passage that two documents share, in each of them', async () => {
    const { page } = await read(wreckers);
    const taken = page.getByRole('region', { name: 'Taken from and by others' });
    await taken.getByRole('button').first().click();
    await page.waitForURL(/passage=\d+-\d+/u);
    await chosen(page).first().waitFor();
    await taken
      .getByRole('link', { name: /^Shared passage there/u })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /Sixteen people and one plan/u }).waitFor();
    await chosen(page).first().waitFor();
  });

  test('says what the document says of itself, where, and leads to its record and its original', async () => {
    const { page } = await read(wreckers);
    const facts = page.getByRole('region', { name: 'What it says of itself' });
    expect(await facts.textContent()).toMatch(/Bellman Night Team — JSON-LD author/u);
    const link = facts.getByRole('link', { name: /^https:\/\/dailybellman/u });
    expect(await link.getAttribute('rel')).toMatch(/noreferrer/u);
    const download = page.waitForEvent('download');
    await facts.getByRole('link', { name: 'The original' }).click();
    expect((await download).suggestedFilename()).toBe(wreckers);
    await facts.getByRole('link', { name: 'Record of custody' }).click();
    await page.waitForURL(/\/custody\/d-/u);
  });

  test('says of a document that it was not there yet', async () => {
    const { page } = await read(wreckers, '?asOf=2034-03-08');
    await page.getByText('As of 8 Mar 2034, this document was not there yet.').waitFor();
    expect(await page.locator('.reader-words').count()).toBe(0);
    await page.getByRole('button', { name: 'Look as of 10 Mar 2034' }).click();
    await page.locator('.reader-words').waitFor();
  });

  test('is read without marks, narrow, and on paper', async () => {
    const { page } = await read(wreckers, '', { width: 360, height: 740 });
    const wider = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    await page.keyboard.press(']');
    await chosen(page).first().waitFor();
    expect(await page.evaluate(wider)).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Without marks' }).click();
    await page.locator('.reader-plain').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('banner').isVisible()).toBe(false);
    expect(await page.locator('.reader-strip').isVisible()).toBe(false);
    expect(await page.locator('.reader-facts').isVisible()).toBe(true);
  });
});

describe('hostile documents', () => {
  test.each(['hostile.html', 'hostile.md'])('%s stays text', async (name) => {
    const { page, complaints } = await read(name);
    await page.waitForFunction('document.querySelectorAll("[data-at]").length > 0');
    expect(await page.locator('.reader-words').textContent()).toContain('<script>window.owned = 1</script>');
    for (const what of [
      'script',
      'style',
      'img',
      'svg',
      '[onload]',
      '[onerror]',
      '[href^="javascript:" i]',
    ]) {
      expect([what, await page.locator(`main ${what}`).count()]).toEqual([what, 0]);
    }
    expect(await page.locator('.reader-words').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Pile' }).click();
    await page.locator('.pile-row').first().waitFor();
    expect(await page.locator('main').textContent()).toContain('onerror="window.owned = 1"');
    expect(await page.evaluate('window.owned')).toBeUndefined();
    expect(complaints).toEqual([]);
  });
});

test('a text from right to left runs from right to left, and is marked as not read', async () => {
  const { page } = await read('right-to-left.md');
  const paragraph = page.locator('.reader-body').first();
  expect(await paragraph.evaluate('getComputedStyle(document.querySelector(".reader-body")).direction')).toBe(
    'rtl',
  );
  await page.getByText(/there are no rules for Arabic yet/u).waitFor();
});

describe('a document of 10,000 attributions', () => {
  const long = longDocument(10_000);
  const blocks = (page: Page) => page.locator('.reader-block').count();

  async function readLong(query = '') {
    const looked = await demo.open('/custody');
    open = looked.page;
    await serve(looked.page, long);
    await looked.page.goto(new URL(`/documents/d-long${query}`, demo.workbench.url).href);
    await looked.page.locator('.reader-block').first().waitFor();
    return looked;
  }

  test('draws the paragraphs in view and no others while one scrolls to its end', async () => {
    const { page, complaints } = await readLong();
    expect(await blocks(page)).toBeLessThan(40);
    const last = page.getByText('boat 9998 at the quay');
    for (let n = 0; n < 100 && (await last.count()) === 0; n += 1) {
      await page.mouse.wheel(0, 15_000);
      await page.waitForTimeout(20);
      expect(await blocks(page)).toBeLessThan(40);
    }
    expect(await last.count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  test('leads to a statement in its middle, and on from there by key', async () => {
    const { page } = await readLong('?statement=s-5000');
    await chosen(page).first().waitFor();
    await page.waitForTimeout(1_000);
    expect(await chosen(page).allTextContents()).toEqual(['boat 5000 at the quay']);
    const { y = -1 } = (await chosen(page).first().boundingBox()) ?? {};
    expect([y > 0, y < 900]).toEqual([true, true]);
    await page.keyboard.press(']');
    await page.keyboard.press(']');
    await page.waitForURL((url) => !url.search.includes('s-5000'));
    await chosen(page).first().waitFor();
    expect(await blocks(page)).toBeLessThan(40);
  });

  test('is all there on paper', async () => {
    const { page } = await readLong();
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => blocks(page), { timeout: 30_000 }).toBe(500);
  });
});
