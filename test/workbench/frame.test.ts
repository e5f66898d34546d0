import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf, type OpenDemo, openDemo } from './open-demo.ts';

let demo: OpenDemo;

beforeAll(async () => {
  demo = await openDemo();
});

afterAll(async () => {
  await demo?.close();
});

describe('the frame of the workbench', () => {
  test.each(['light', 'dark'] as const)('has no fault that axe-core finds, in %s', async (colorScheme) => {
    for (const address of ['/claims', '/search?words=sixteen', '/custody', '/nowhere']) {
      const { page, complaints } = await demo.open(address, { colorScheme });
      await page.locator('main h1, main .state').first().waitFor();
      expect([address, await faultsOf(page)]).toEqual([address, []]);
      expect([address, complaints]).toEqual([address, []]);
      await page.context().close();
    }
  });

  test('is walked by keys alone', async () => {
    const { page, complaints } = await demo.open('/claims');
    await page.locator('[data-walk] a').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const second = await page.locator('[data-walk] > li a:first-of-type').nth(1).textContent();
    expect(await page.locator(':focus').textContent()).toBe(second);
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog', { name: 'Keys' }).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.keyboard.press('u');
    await page.getByRole('heading', { name: 'Custody', level: 1 }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('sixty');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Search: sixty' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Custody', level: 1 }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('shows everything as of a day, and keeps that day from screen to screen', async () => {
    const { page } = await demo.open('/claims');
    const all = await page.locator('main [role=status]').first().textContent();
    const slider = page.getByRole('slider', { name: 'As of' });
    await slider.focus();
    await page.keyboard.press('Home');
    await page.waitForURL(/asOf=2034-03-07/u);
    await expect.poll(() => page.locator('main [role=status]').first().textContent()).not.toBe(all);
    await page.getByRole('link', { name: 'Actors', exact: true }).click();
    await page.waitForURL(/\/actors\?asOf=2034-03-07/u);
    await page.getByRole('button', { name: 'Back to today' }).click();
    await page.waitForURL((url) => url.search === '');
    await page.context().close();
  });

  test('waits for no day that the slider has left', async () => {
    const { page } = await demo.open('/claims');
    await page.locator('.claim-card').first().waitFor();
    const dayOf = (url: string) => new URL(url).searchParams.get('asOf');
    const left: (string | null)[] = [];
    page.on('requestfailed', (request) => left.push(dayOf(request.url())));
    // No day is answered before the slider has come to the last.
    const arrived = Promise.withResolvers<void>();
    await page.route(/asOf=/u, async (route) => {
      await arrived.promise;
      await route.continue().catch(() => {});
    });
    await page.getByRole('slider', { name: 'As of' }).focus();
    const passed: (string | null)[] = [];
    for (let step = 0; step < 5; step += 1) {
      const asked = page.waitForRequest(
        (one) => one.url().includes('/api/claims?') && dayOf(one.url()) !== null,
      );
      await page.keyboard.press('ArrowLeft');
      passed.push(dayOf((await asked).url()));
    }
    const last = passed.pop();
    const answered = page.waitForResponse((answer) => dayOf(answer.url()) === last && answer.ok());
    arrived.resolve();
    await answered;
    expect(new Set([...passed, last]).size).toBe(5);
    expect(left).toEqual(passed);
    await page.context().close();
  });

  test('fits a narrow window', async () => {
    const { page } = await demo.open('/search?words=sixteen', { width: 360, height: 740 });
    await page.getByRole('heading', { level: 1 }).waitFor();
    const wider = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(wider).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});

describe('search', () => {
  test('finds statements, narrows them down, and is saved', async () => {
    const { page, complaints } = await demo.open('/search?words=sixteen');
    const heading = page.getByRole('heading', { name: /\d+ statements?/u });
    await heading.waitFor();
    const all = await heading.textContent();
    await page.getByRole('group', { name: 'Stance of the source' }).getByRole('button').last().click();
    await page.waitForURL(/stance=/u);
    await expect.poll(() => heading.textContent()).not.toBe(all);
    await page.getByRole('button', { name: 'Save this search' }).click();
    await page.goBack();
    await expect.poll(() => heading.textContent()).toBe(all);
    await page.reload();
    await page.getByRole('link', { name: /sixteen · / }).click();
    await page.waitForURL(/stance=/u);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
