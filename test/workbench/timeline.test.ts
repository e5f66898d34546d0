import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf, type OpenDemo, openDemo } from './open-demo.ts';

let demo: OpenDemo;

beforeAll(async () => {
  demo = await openDemo();
});

afterAll(() => demo.close());

interface Answer {
  readonly dated: number;
  readonly undated: number;
  readonly items: readonly { readonly statement: { readonly id: string; readonly claim: string } }[];
}

const rows = (page: Page) => page.locator('.timeline-list > li');
const settled = (page: Page, count: number) =>
  expect.poll(() => rows(page).count(), { timeout: 15_000 }).toBe(count);
const queryOf = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

describe('the time line', () => {
  test('lists what is said to have happened in order, and draws each of it', async () => {
    const { page, complaints } = await demo.open('/timeline');
    const { dated, undated, items } = await demo.ask<Answer>('/api/timeline');
    await settled(page, dated);
    const [first] = items;
    const link = rows(page).first().locator('blockquote a');
    expect(await link.getAttribute('href')).toContain(`statement=${first?.statement.id}`);
    expect(await rows(page).first().locator(`a[href="/claims/${first?.statement.claim}"]`).count()).toBe(1);
    expect(await page.getByRole('status').filter({ hasText: 'when it happened' }).textContent()).toContain(
      `${dated} statements tell when it happened, ${undated} do not.`,
    );
    const counts = await page.locator('[data-mark] title').allTextContents();
    const drawn = counts.reduce((sum, words) => sum + Number.parseInt(words, 10), 0);
    expect(drawn).toBe(dated);
    expect(await page.locator('.timeline-diagonal').textContent()).toBe('said as it happened');
    expect(complaints).toEqual([]);
  });

  test('is narrowed down by fields, with keys alone, and the back button leads back', async () => {
    const { page } = await demo.open('/timeline');
    const { dated } = await demo.ask<Answer>('/api/timeline');
    const march = await demo.ask<Answer>('/api/timeline?from=2034-03-05&until=2034-03-07');
    const early = await demo.ask<Answer>(
      '/api/timeline?from=2034-03-05&until=2034-03-07&saidUntil=2034-03-08T06:00',
    );
    expect(early.dated).toBeLessThan(march.dated);
    await page.getByLabel('Happened from').focus();
    await page.keyboard.type('2034-03-05');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2034-03-07');
    await page.keyboard.press('Enter');
    await settled(page, march.dated);
    expect(queryOf(page)).toMatchObject({ from: '2034-03-05', until: '2034-03-07' });
    await page.getByLabel('Said until').fill('2034-03-08T06:00');
    await page.keyboard.press('Enter');
    await settled(page, early.dated);
    await page.goBack();
    await settled(page, march.dated);
    expect(await page.getByLabel('Said until').inputValue()).toBe('');
    await page.goBack();
    await page.goBack();
    await settled(page, dated);
  });

  test('says what is no time, and chooses nothing by it', async () => {
    const { page } = await demo.open('/timeline');
    await page.getByLabel('Happened from').fill('last Tuesday');
    await page.keyboard.press('Enter');
    expect(await page.getByLabel('Happened from').getAttribute('aria-invalid')).toBe('true');
    expect(queryOf(page).from).toBeUndefined();
  });

  test('is looked at closely by a frame drawn with the mouse, down to minutes, and widely again', async () => {
    const { page, complaints } = await demo.open('/timeline');
    const { dated } = await demo.ask<Answer>('/api/timeline');
    await settled(page, dated);
    const ground = page.locator('[data-plot]');
    const drag = async (from: readonly [number, number], to: readonly [number, number]) => {
      const box = (await ground.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      const at = ([x, y]: readonly [number, number]) =>
        [box.x + x * box.width, box.y + y * box.height] as const;
      await page.mouse.move(...at(from));
      await page.mouse.down();
      await page.mouse.move(...at([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]));
      await page.mouse.move(...at(to));
      await page.mouse.up();
    };
    await drag([0.19, 0.97], [0.4, 0.5]);
    await page.waitForURL(/saidUntil/);
    const frame = queryOf(page);
    expect(Object.keys(frame).sort()).toEqual(['from', 'saidFrom', 'saidUntil', 'until']);
    const chosen = await demo.ask<Answer>(`/api/timeline?${new URLSearchParams(frame)}`);
    expect(chosen.dated).toBeLessThan(dated);
    expect(chosen.dated).toBeGreaterThan(0);
    await settled(page, chosen.dated);
    for (let step = 0; step < 5; step += 1) {
      const before = page.url();
      await page.getByRole('button', { name: 'Closer' }).click();
      await page.waitForURL((url) => url.href !== before);
      if (queryOf(page).from?.includes('T')) break;
      await page.waitForTimeout(100);
    }
    expect(queryOf(page).from).toMatch(/T\d\d:\d\d$/);
    await page.getByRole('button', { name: 'All times' }).click();
    await settled(page, dated);
    expect(queryOf(page)).toEqual({});
    await page.goBack();
    await page.waitForURL(/from=/);
    expect(complaints).toEqual([]);
  });

  test('a frame is given up by Escape', async () => {
    const { page } = await demo.open('/timeline');
    const box = (await page.locator('[data-plot]').boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.move(box.x + 100, box.y + 100);
    await page.mouse.down();
    await page.mouse.move(box.x + 300, box.y + 200);
    await page.locator('.timeline-frame').waitFor();
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await page.locator('.timeline-frame').count()).toBe(0);
    expect(queryOf(page)).toEqual({});
  });

  test('is walked by keys alone, mark by mark, and looked at closely', async () => {
    const { page, complaints } = await demo.open('/timeline');
    const { dated } = await demo.ask<Answer>('/api/timeline');
    await settled(page, dated);
    const focused = () => page.locator('[data-mark]:focus').getAttribute('aria-label');
    await page.getByRole('button', { name: 'Closer' }).focus();
    await page.keyboard.press('Tab');
    const marks = page.getByRole('toolbar', { name: /^Marks/u }).getByRole('button');
    const all = await marks.evaluateAll((each) => each.map((one) => one.getAttribute('aria-label') ?? ''));
    // One tab stop, from which each pair of arrows goes through all.
    expect(await page.locator('[data-mark][tabindex="0"]').count()).toBe(1);
    for (const [home, arrow] of [
      ['Home', 'ArrowRight'],
      ['', 'ArrowUp'],
    ] as const) {
      if (home === '') for (const _ of all) await page.keyboard.press('ArrowDown');
      else await page.keyboard.press(home);
      const seen = [(await focused()) ?? ''];
      for (const _ of all.slice(1)) {
        await page.keyboard.press(arrow);
        seen.push((await focused()) ?? '');
      }
      expect(seen.toSorted()).toEqual(all.toSorted());
    }
    await page.keyboard.press('End');
    const last = await focused();
    expect(last).toMatch(/^\d+ statements?: happened .+, said .+/u);
    expect(await page.locator('.timeline-pointed').textContent()).toBe(last);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe(last);
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.waitForURL(/from=.+saidUntil=/u);
    const closer = await demo.ask<Answer>(`/api/timeline?${new URLSearchParams(queryOf(page))}`);
    expect(closer.dated).toBeLessThan(dated);
    await settled(page, closer.dated);
    await expect.poll(focused).not.toBeNull();
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog', { name: 'Keys' }).textContent()).toContain('marks of the timeline');
    expect(complaints).toEqual([]);
  });

  test('lists those that tell no time when somebody asks', async () => {
    const { page } = await demo.open('/timeline');
    const { dated, undated } = await demo.ask<Answer>('/api/timeline');
    await settled(page, dated);
    await page.getByRole('button', { name: 'List those that tell no time' }).click();
    await settled(page, Math.min(50, dated + undated));
    await page.getByRole('button', { name: 'Later in the list' }).click();
    await page.waitForURL(/offset=50/);
    await settled(page, Math.min(50, dated + undated - 50));
    expect(await rows(page).last().locator('.timeline-when').textContent()).toBe('no time told');
  });

  test('is that of an actor, whom one finds by a part of a name with keys alone', async () => {
    const { page, complaints } = await demo.open('/timeline');
    const field = page.getByRole('combobox', { name: 'Passed through' });
    await field.focus();
    await page.keyboard.type('malv');
    await page.getByRole('option', { name: /^Teodric Malven/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).not.toBeNull();
    await page.keyboard.press('Enter');
    await page.waitForURL(/through=/);
    const through = await demo.ask<Answer>(`/api/timeline?through=${queryOf(page).through}`);
    await settled(page, through.dated);
    expect(await page.getByRole('button', { name: /Teodric Malven.*take back/ }).count()).toBe(1);
    await page.getByRole('button', { name: /take back/ }).click();
    await page.waitForURL((url) => !url.search.includes('through'));
    expect(complaints).toEqual([]);
  });

  test('says so where nothing fits', async () => {
    const { page } = await demo.open('/timeline?from=1901&until=1902');
    await page.getByText('No statement that tells a time fits.').waitFor();
  });

  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    const { page } = await demo.open('/timeline', { colorScheme });
    await rows(page).first().waitFor();
    await page.locator('[data-mark][tabindex="0"]').focus();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'Speaks of' }).focus();
    await page.getByRole('option').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  test('fits a narrow window', async () => {
    const { page } = await demo.open('/timeline', { width: 360, height: 740 });
    await rows(page).first().waitFor();
    await page.locator('[data-mark]').first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  });
});
