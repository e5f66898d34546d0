import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsOf, type OpenDemo, type OpenSeat, openDemo } from './open-demo.ts';

let demo: OpenDemo;
let oren: OpenSeat;

beforeAll(async () => {
  demo = await openDemo();
  oren = await demo.seat('Oren Dahl');
});

afterAll(() => demo?.close());

/** Opens what waits first for whoever has this window, and says what they think of it. Returns its words. */
async function reviewFirst(page: Page, key: 'y' | 'n'): Promise<string> {
  await page.goto(new URL('/review', page.url()).href);
  const first = page.locator('[data-walk] > li').first();
  const words = (await first.locator('a').first().textContent()) ?? '';
  await first.locator('a').first().click();
  const bar = page.getByRole('region', { name: 'Review' });
  await bar.getByRole('button', { name: /Accept/u }).waitFor();
  await page.keyboard.press(key);
  await bar.getByText(key === 'y' ? 'Accepted.' : 'Rejected.').waitFor();
  return words;
}

/** What the table of a window says, by its heads. */
async function alphaOf(page: Page): Promise<Record<string, string>> {
  const table = page.getByRole('table', { name: /Krippendorff’s alpha/u });
  await table.waitFor();
  const [heads, cells] = [
    await table.locator('th').allTextContents(),
    await table.locator('td').allTextContents(),
  ];
  return Object.fromEntries(heads.map((head, at) => [head, cells[at] ?? '']));
}

test('two persons in two windows judge the same attributions, and both see where they differ and how far they agree', async () => {
  const [hers, his] = [await demo.open('/review'), await oren.open('/review')];
  await hers.page.getByRole('heading', { name: /^Waiting for Ines Faro/u }).waitFor();
  await his.page.getByRole('heading', { name: /^Waiting for Oren Dahl/u }).waitFor();
  const words: string[] = [];
  for (const key of ['y', 'n', 'y'] as const) words.push(await reviewFirst(hers.page, key));
  await hers.page.goto(new URL('/review', hers.page.url()).href);
  await hers.page.getByText('3 attributions reviewed by Ines Faro; 0 by more than one person.').waitFor();
  // What she judged waits for him all the same, in the same order.
  await his.page.reload();
  await his.page.getByText('reviewed by 1 other person').nth(2).waitFor();
  for (const [at, key] of (['y', 'n', 'n'] as const).entries()) {
    expect(await reviewFirst(his.page, key)).toBe(words[at]);
  }
  await his.page.goto(new URL('/review', his.page.url()).href);
  // Her window comes to the front, and was not opened anew.
  await hers.page.evaluate("document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))");
  for (const { page, complaints } of [hers, his]) {
    await page
      .getByText('3 attributions reviewed by Ines Faro, Oren Dahl; 3 by more than one person.')
      .waitFor();
    // Accepted and accepted, rejected and rejected, accepted and rejected: 1 - 5 · 2 / (2 · 3 · 3) = 0.444…
    expect((await alphaOf(page)).verdict).toBe('0.44');
    await page.getByText('Where they differ: 1').click();
    const [differing, ...others] = await page.locator('details .review-queue > li').all();
    expect(others).toEqual([]);
    const told = (await differing?.textContent()) ?? '';
    expect(told).toContain(words[2]?.slice(0, 100));
    expect(told).toContain('differ in verdict');
    expect(told).toMatch(/Ines Faro, [^:]+:\d\d: accepted.*Oren Dahl, [^:]+:\d\d: rejected/u);
    expect(await faultsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
  }
  // He looks again, and thinks as she does.
  await his.page.locator('details .review-queue a').first().click();
  const bar = his.page.getByRole('region', { name: 'Review' });
  await bar.getByText('rejected by Oren Dahl – reviewers differ').waitFor();
  await his.page.keyboard.press('y');
  await bar.getByText('accepted by Oren Dahl', { exact: true }).waitFor();
  await his.page.goto(new URL('/review', his.page.url()).href);
  await his.page.getByText('3 by more than one person').waitFor();
  expect((await alphaOf(his.page)).verdict).toBe('1.00');
  expect(await his.page.getByText('Where they differ').count()).toBe(0);
});
