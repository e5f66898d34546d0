import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf, type OpenDemo, openDemo } from './open-demo.ts';

let demo: OpenDemo;

beforeAll(async () => {
  demo = await openDemo();
});

afterAll(() => demo.close());

interface Actor {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The actors whose names have these words. */
async function actors(words: string): Promise<readonly Actor[]> {
  const query = new URLSearchParams({ words });
  return (await demo.ask<{ readonly actors: readonly Actor[] }>(`/api/actors?${query}`)).actors;
}

/** The one actor of this very name. */
async function actor(name: string): Promise<Actor> {
  const found = (await actors(name)).find((one) => one.name === name);
  if (found === undefined) throw new Error(`The demo has no ${name}.`);
  return found;
}

/** What comes to be so once the workspace has been read anew; until then it answers as it was before. */
const soon = <Value>(read: () => Promise<Value>) => expect.poll(read, { timeout: 30_000 });

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });

describe('the list of actors', () => {
  test('has all of them, in an order, of a kind and by a part of a name', async () => {
    const { page, complaints } = await demo.open('/actors');
    const { total, types } = await demo.ask<{
      readonly total: number;
      readonly types: readonly { readonly value: string; readonly count: number }[];
    }>('/api/actors');
    await page.getByText(`${total} actors`).waitFor();
    await page.getByRole('button', { name: /^person/ }).click();
    const people = types.find(({ value }) => value === 'person')?.count;
    await page.getByText(`${people} actors`).waitFor();
    expect(new URL(page.url()).searchParams.get('type')).toBe('person');
    await page.getByLabel('Order').selectOption('name');
    await page.getByRole('searchbox', { name: 'Part of a name' }).fill('malv');
    await page.getByText('1 actor', { exact: true }).waitFor();
    const row = page.locator('.actor-row');
    expect(await row.textContent()).toContain('also Malven');
    await row.getByRole('link').click();
    await heading(page, 'Teodric Malven').waitFor();
    await page.goBack();
    await page.getByText('1 actor', { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('says so where nobody fits', async () => {
    const { page } = await demo.open('/actors?words=nobody%20of%20this%20name');
    await page.getByText('No actor fits.').waitFor();
  });
});

describe('the network', () => {
  test('has boxes and ties, whose kinds are switched, and the same as a table', async () => {
    const { page, complaints } = await demo.open('/actors');
    await page.getByRole('button', { name: 'Network' }).click();
    await page.waitForURL(/view=network/);
    await page.locator('.network-box').first().waitFor();
    const network = await demo.ask<{
      readonly nodes: readonly unknown[];
      readonly edges: readonly { readonly kind: string }[];
    }>('/api/network?kinds=relay,affiliation');
    expect(await page.locator('.network-box').count()).toBe(network.nodes.length);
    const ties = page.locator('path.network-tie');
    expect(await ties.count()).toBe(network.edges.length);
    await page.getByText('The same as a table').click();
    const table = page.getByRole('table', { name: /Ties between actors/ });
    expect(await table.getByRole('row').count()).toBe(1 + Math.min(60, network.edges.length));
    await page.getByRole('button', { name: 'Belongs to' }).click();
    await page.waitForURL(/ties=relay$/);
    await expect
      .poll(() => page.locator('path.network-tie-affiliation').count(), { timeout: 15_000 })
      .toBe(0);
    await page.getByRole('button', { name: 'Speaks of' }).click();
    await page.locator('path.network-tie-about').first().waitFor({ state: 'attached' });
    await page.goBack();
    await page.waitForURL(/ties=relay$/);
    expect(complaints).toEqual([]);
  });

  test('leads with keys from a box to its actor, whose ties stand out meanwhile', async () => {
    const { page } = await demo.open('/actors?view=network');
    const box = page.getByRole('link', { name: /^Teodric Malven\s*, person/ });
    await box.focus();
    await page.locator('path.network-tie.network-dim').first().waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    await heading(page, 'Teodric Malven').waitFor();
    await page.locator('.network-middle').waitFor();
  });

  test('is a table in a narrow window, which does not scroll sideways', async () => {
    const { page } = await demo.open('/actors?view=network', { width: 360, height: 740 });
    await page.getByRole('table').waitFor();
    expect(await page.locator('.network-box').count()).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  });
});

describe('an actor', () => {
  test('shows names, ties and statements, a long list in parts', async () => {
    const { id } = await actor('Teodric Malven');
    const { page, complaints } = await demo.open(`/actors/${id}`);
    await heading(page, 'Teodric Malven').waitFor();
    for (const title of [
      'Names',
      'Roles',
      'Belongs to',
      'Whose words it passed on',
      'Who passed its words on',
    ]) {
      expect(await page.getByRole('region', { name: title, exact: true }).count(), title).toBe(1);
    }
    const said = page.getByRole('region', { name: 'What rests on its word' });
    expect(await said.locator('blockquote').count()).toBe(8);
    await said.getByRole('button', { name: /^Show/ }).click();
    const { voiced } = await demo.ask<{ readonly voiced: readonly unknown[] }>(`/api/actors/${id}`);
    expect(await said.locator('blockquote').count()).toBe(voiced.length);
    expect(complaints).toEqual([]);
  });

  test('is merged with another, which is undone, and stays merged where it is not', async () => {
    const [one, other] = [await actor('Weekly Sounding'), await actor('Tide Tables')];
    const { page, complaints } = await demo.open(`/actors/${one.id}`);
    const merge = async () => {
      await page.getByText('Is the same as …').click();
      await page.getByRole('combobox', { name: 'The other actor' }).fill('tide tab');
      await page.getByRole('option', { name: /Tide Tables/ }).click();
      await page.getByLabel('Reason').first().fill('One desk writes both');
      await page.getByRole('button', { name: 'Merge', exact: true }).click();
      await page.getByText('Merged.').waitFor();
    };
    await merge();
    await soon(async () => (await actors('tide tables'))[0]?.name).toBe('Weekly Sounding');
    expect(await actors('tide tables')).toEqual(await actors('weekly sounding'));
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Taken back: merged.').waitFor();
    await soon(async () => (await actors('tide tables'))[0]?.id).toBe(other.id);
    expect((await actor('Weekly Sounding')).id).toBe(one.id);
    await page.reload({ waitUntil: 'networkidle' });
    await heading(page, 'Weekly Sounding').waitFor();
    expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
    await merge();
    await page.reload({ waitUntil: 'networkidle' });
    const names = page.getByRole('region', { name: 'Names', exact: true });
    expect(await names.textContent()).toContain('Weekly Sounding');
    expect(await names.textContent()).toContain('Tide Tables');
    expect(complaints).toEqual([]);
  });

  test('is split by documents, and taken together again', async () => {
    const { id } = await actor('Jorren Pelk');
    const { page, complaints } = await demo.open(`/actors/${id}`);
    await page.getByText('Is two …').click();
    const documents = page.getByRole('group', { name: 'Documents' });
    await documents.getByRole('checkbox').first().check();
    await page.getByRole('button', { name: 'Split', exact: true }).click();
    await page.getByText('Split.').waitFor();
    expect(await page.locator('.decision-status a').count()).toBe(2);
    await soon(async () => (await actors('pelk')).length).toBe(2);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Taken back: split.').waitFor();
    await soon(async () => (await actors('pelk')).length).toBe(1);
    expect(complaints).toEqual([]);
  });

  test('is one again after what was decided long ago is taken back', async () => {
    const { id } = await actor('Jorren Pelk');
    const { page, complaints } = await demo.open(`/actors/${id}`);
    await page.getByText('Is two …').click();
    await page.getByRole('group', { name: 'Documents' }).getByRole('checkbox').first().check();
    await page.getByLabel('Reason').nth(1).fill('A namesake');
    await page.getByRole('button', { name: 'Split', exact: true }).click();
    await page.getByText('Split.').waitFor();
    await soon(async () => (await actors('pelk')).length).toBe(2);
    const [made] = (await actors('pelk')).filter((one) => one.id !== id);
    for (const address of [`/actors/${id}`, `/actors/${made?.id}`]) {
      await page.goto(new URL(address, page.url()).href, { waitUntil: 'networkidle' });
      const told = await page.getByRole('region', { name: 'Decided by persons' }).textContent();
      expect(told).toContain('Two actors: Jorren Pelk in 1 document on the one hand, ');
      expect(told).toMatch(/Ines Faro, .+, because: A namesake/u);
    }
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.getByRole('button', { name: 'Yes, take it back' }).click();
    await page.getByText('Taken back: split.').waitFor();
    expect(await page.locator(':focus').textContent()).toContain('Taken back: split.');
    // Whom it had made is no more: the page shows who is left.
    await page.waitForURL(new RegExp(`/actors/${id}$`, 'u'));
    await page.getByRole('region', { name: 'Decided by persons' }).waitFor({ state: 'detached' });
    await soon(async () => (await actors('pelk')).map((one) => one.id)).toEqual([id]);
    expect(complaints).toEqual([]);
  });

  test('that cannot be split so is left as it is, with the reason', async () => {
    const { id } = await actor('Ottilie Marn');
    const { page } = await demo.open(`/actors/${id}`);
    await page.getByText('Is two …').click();
    for (const box of await page.getByRole('group', { name: 'Names' }).getByRole('checkbox').all()) {
      await box.check();
    }
    await page.getByRole('button', { name: 'Split', exact: true }).click();
    expect(await page.getByRole('alert').textContent()).toContain('nothing would be left');
  });

  test('is called otherwise', async () => {
    const { id } = await actor('Vellin Herald');
    const { page, complaints } = await demo.open(`/actors/${id}`);
    await page.getByText('Is called …').click();
    await page.getByLabel('Name under which it is shown').fill('The Herald of Vellin');
    await page.keyboard.press('Enter');
    await heading(page, 'The Herald of Vellin').waitFor();
    await page.reload({ waitUntil: 'networkidle' });
    await heading(page, 'The Herald of Vellin').waitFor();
    expect(complaints).toEqual([]);
  });

  test('that nobody knows is told so', async () => {
    const { page } = await demo.open('/actors/e-0000000000000000');
    expect(await page.getByRole('alert').textContent()).toContain('e-0000000000000000');
  });
});

test.each(['light', 'dark'] as const)('axe finds nothing on the three screens, %s', async (colorScheme) => {
  const { id } = await actor('Sarrel Courier');
  for (const [address, awaited] of [
    ['/actors', '.actor-row'],
    ['/actors?view=network&ties=relay,affiliation,about', '.network-box'],
    [`/actors/${id}`, '.network-box'],
  ] as const) {
    const { page } = await demo.open(address, { colorScheme });
    await page.locator(awaited).first().waitFor();
    const closed = page.locator('main details:not([open]) > summary');
    while ((await closed.count()) > 0) await closed.first().click();
    expect(await faultsOf(page), address).toEqual([]);
  }
});

test('the list and an actor fit a narrow window', async () => {
  const { id } = await actor('Sarrel Courier');
  for (const address of ['/actors', `/actors/${id}`]) {
    const { page } = await demo.open(address, { width: 360, height: 740 });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth'), address).toBeLessThanOrEqual(360);
  }
});
