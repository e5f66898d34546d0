import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { claimIdOf } from '../../src/lineage/group-claims.ts';
import { faultsOf, type OpenDemo, openDemo } from './open-demo.ts';

interface Claim {
  readonly card: {
    readonly id: string;
    readonly text: string;
    readonly origins: { readonly atMost: number };
  };
  readonly statements: readonly {
    readonly id: string;
    readonly document: string;
    readonly stance: string;
    readonly text: string;
  }[];
  readonly documents: Readonly<Record<string, object>>;
  readonly origins: readonly { readonly name: string; readonly statements: readonly string[] }[];
  readonly transmissions: readonly { readonly from: string; readonly to: string; readonly kind: string }[];
}

let demo: OpenDemo;

/** The claim of the demo that most documents state. */
let claim: Claim;

beforeAll(async () => {
  demo = await openDemo();
  const { claims } = await demo.ask<{ claims: { id: string }[] }>('/api/claims?limit=1');
  claim = await readClaim(claims[0]?.id ?? '');
});

afterAll(() => demo.close());

function readClaim(id: string): Promise<Claim> {
  return demo.ask(`/api/claims/${id}`);
}

/** Which side of which document a statement is of: each is one node. */
function nodeOf(id: string): string {
  const { document, stance } = claim.statements.find((one) => one.id === id) ?? { document: '', stance: '' };
  return `${document} ${stance === 'denies' || stance === 'doubts' ? 'against' : 'for'}`;
}

const address = () => `/claims/${claim.card.id}`;

/** The key of the node that has the focus. */
function focused(page: Page): Promise<string | null> {
  return page.locator('[data-node]:focus').getAttribute('data-node');
}

test('has a node for each document and side, and an edge for each transmission between them', async () => {
  const { page, complaints } = await demo.open(address());
  await page.locator('[data-node]').first().waitFor();
  const nodes = await page
    .locator('[data-node]:not(.lineage-origin)')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-node')));
  expect(nodes.toSorted()).toEqual([...new Set(claim.statements.map(({ id }) => nodeOf(id)))].toSorted());
  expect(await page.locator('.lineage-origin').count()).toBe(claim.origins.length);
  const drawn = await page
    .locator('[data-edge]')
    .evaluateAll((all) =>
      all.map(
        (one) => [one.getAttribute('data-edge'), Number(one.getAttribute('data-transmissions'))] as const,
      ),
    );
  for (const kind of ['copy', 'quotation', 'citation', 'paraphrase']) {
    const told = claim.transmissions.filter(
      (one) => one.kind === kind && nodeOf(one.from) !== nodeOf(one.to),
    );
    const shown = drawn.filter(([own]) => own === kind).reduce((sum, [, count]) => sum + count, 0);
    expect([kind, shown]).toEqual([kind, told.length]);
  }
  expect(drawn.length).toBeGreaterThan(5);
  expect(complaints).toEqual([]);
});

test('arrow keys lead along the edges, and Enter to the words', async () => {
  const { page, complaints } = await demo.open(address());
  await page.locator('[data-node="origin 0"]').focus();
  await page.keyboard.press('ArrowRight');
  const first = await focused(page);
  expect(first).toBe(nodeOf(claim.origins[0]?.statements[0] ?? ''));
  const words = claim.statements.find(({ id }) => nodeOf(id) === first);
  expect(await page.getByRole('complementary', { name: 'What is pointed at' }).textContent()).toContain(
    words?.text,
  );
  await page.keyboard.press('ArrowRight');
  const second = await focused(page);
  const leads = claim.transmissions.some(({ from, to }) => nodeOf(from) === first && nodeOf(to) === second);
  expect(leads).toBe(true);
  // The way back to the origin is marked.
  expect(await page.locator('[data-node].lineage-on-way').count()).toBe(3);
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).not.toBe(second);
  await page.keyboard.press('ArrowLeft');
  expect(await focused(page)).toBe(first);
  await page.keyboard.press('ArrowLeft');
  expect(await focused(page)).toBe('origin 0');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/documents\/d-[^?]+\?statement=s-/u);
  expect(complaints).toEqual([]);
});

test('collapses to its origins, which stands in the address', async () => {
  const { page } = await demo.open(address());
  await page.getByRole('button', { name: 'Collapse to origins' }).click();
  await page.waitForURL(/fold=yes/u);
  const rows = page.locator('.lineage-folded > li');
  expect(await rows.count()).toBe(claim.origins.length + 1);
  const told = await rows.allTextContents();
  const counts = told.map((words) => Number(/(\d+) statements?/u.exec(words)?.[1]));
  expect(counts.reduce((a, b) => a + b, 0)).toBe(claim.statements.length);
  await page.goBack();
  await page.locator('.lineage-drawing').waitFor();
});

test('the list says the same as the drawing', async () => {
  const { page } = await demo.open(`${address()}?as=list`);
  const links = await page
    .locator('.lineage-list ol > li > a')
    .evaluateAll((all) =>
      all.map(
        (one) => new URL((one as unknown as { href: string }).href).searchParams.get('statement') ?? '',
      ),
    );
  const nodes = new Set(claim.statements.map(({ id }) => nodeOf(id)));
  expect(links.map(nodeOf).toSorted()).toEqual([...nodes].toSorted());
});

test('the proof of the number of origins is one click away, and on paper', async () => {
  const { page } = await demo.open(address());
  expect(await page.locator('.claim-origins').count()).toBe(0);
  await page.getByRole('button', { name: /^rests on/u }).click();
  const origins = page.locator('.claim-origins > li');
  await origins.first().waitFor();
  expect(await origins.count()).toBe(claim.origins.length);
  expect(await page.locator('.claim-footings > li').count()).toBe(
    claim.origins.flatMap(({ statements }) => statements).length,
  );
  expect(await page.locator('#proof').textContent()).toContain(
    'What rests on one of them is like the claim, but perhaps another.',
  );
  await page.getByRole('heading', { name: /^On whose word/u }).click();
  await origins.first().waitFor({ state: 'detached' });
  await page.evaluate("dispatchEvent(new Event('beforeprint'))");
  expect(await origins.first().isVisible()).toBe(true);
});

/** The row of a statement among the wordings, however many are folded. */
async function rowOf(page: Page, statement: string) {
  await page.getByRole('checkbox').first().waitFor();
  for (const more of await page.locator('.claim-wordings .claim-more button').all()) await more.click();
  return page.locator(`[id="${statement}"]`);
}

async function splitOff(page: Page, statement: string, reason: string): Promise<void> {
  await (await rowOf(page, statement)).getByRole('checkbox').check();
  await page.locator('.claim-split').getByLabel('Reason (optional)').fill(reason);
  await page.getByRole('button', { name: 'Split 1 statement off' }).click();
  await page.getByText('You split a statement off this claim.').waitFor();
}

const countOf = (page: Page, count: number) =>
  page.getByRole('heading', { name: new RegExp(`^${count} statements`, 'u') });

test('a statement is split off, which can be undone, and stays undone', async () => {
  const { page, complaints } = await demo.open(address());
  const all = claim.statements.length;
  const off = claim.statements.at(-1)?.id ?? '';
  await splitOff(page, off, 'It speaks of a berth.');
  await countOf(page, all - 1).waitFor();
  expect((await readClaim(off)).statements.map(({ id }) => id)).toEqual([off]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('The decision is withdrawn').waitFor();
  await countOf(page, all).waitFor();
  await page.reload({ waitUntil: 'networkidle' });
  await countOf(page, all).waitFor();
  expect(complaints).toEqual([]);
});

test('what was decided is told after a reload, on both claims, and is taken back there', async () => {
  const { page, complaints } = await demo.open(address());
  const all = claim.statements.length;
  const off = claim.statements.at(-1);
  await splitOff(page, off?.id ?? '', 'It speaks of a berth.');
  await page.reload({ waitUntil: 'networkidle' });
  await countOf(page, all - 1).waitFor();
  const told = page.getByRole('region', { name: 'Decided by persons' });
  await told.waitFor();
  const words = await told.textContent();
  expect(words).toContain('Two claims: ');
  expect(words).toContain(off?.text.slice(0, 60));
  expect(words).toMatch(/Ines Faro, \d+ \w+ \d{4}, \d\d:\d\d, because: It speaks of a berth\./u);
  expect(await faultsOf(page)).toEqual([]);
  await told.getByRole('link').first().click();
  await page.locator('.claim-wordings').getByText('1 statement in 1 wording').waitFor();
  await told.getByRole('button', { name: 'Take it back' }).click();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.locator(':focus').textContent()).toBe('Take it back');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByText('The decision is withdrawn').waitFor();
  await countOf(page, all).waitFor();
  await told.waitFor({ state: 'detached' });
  expect((await readClaim(off?.id ?? '')).statements.length).toBe(all);
  await page.reload({ waitUntil: 'networkidle' });
  await countOf(page, all).waitFor();
  expect(await told.count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('who decides stays where they are, and the focus too', async () => {
  const { page } = await demo.open(address());
  const [off, other] = [claim.statements.at(-1)?.id ?? '', claim.statements.at(-2)?.id ?? ''];
  const row = await rowOf(page, other);
  await row.scrollIntoViewIfNeeded();
  const placeOf = async () => Math.round((await row.boundingBox())?.y ?? Number.NaN);
  await splitOff(page, off, '');
  await countOf(page, claim.statements.length - 1).waitFor();
  await page.locator('.claim[aria-busy=false]').waitFor();
  expect(await page.evaluate('scrollY')).toBeGreaterThan(500);
  expect(await page.locator(':focus').textContent()).toContain('You split a statement off this claim.');
  const before = await placeOf();
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await countOf(page, claim.statements.length).waitFor();
  await page.locator('.claim[aria-busy=false]').waitFor();
  expect(Math.abs((await placeOf()) - before)).toBeLessThanOrEqual(2);
  expect(await page.locator(':focus').textContent()).toContain('The decision is withdrawn');
  await page.getByText('Decide: join').click();
  await page.getByRole('button', { name: 'Lock this claim' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Unlock' }).click();
  await page.getByRole('button', { name: 'Lock this claim' }).waitFor();
});

test('another claim is found by its words and joined, and the claim is locked', async () => {
  const { page, complaints } = await demo.open(address());
  const count = page.getByRole('heading', { name: /^\d+ statements/u });
  const before = Number.parseInt((await count.textContent()) ?? '', 10);
  await page.getByText('Decide: join').click();
  await page.getByRole('searchbox', { name: 'Words in the other claim' }).fill('sixty members');
  const found = page.locator('.claim-found li').first();
  await found.waitFor();
  const { id } = await demo
    .ask<{ claims: { id: string }[] }>('/api/claims?words=sixty%20members')
    .then(({ claims }) => claims[0] ?? { id: '' });
  const other = await readClaim(id);
  await found.getByRole('button', { name: 'Join' }).click();
  await page.getByText('You joined another claim with this one.').waitFor();
  const sum = before + other.statements.length;
  await page.getByRole('heading', { name: new RegExp(`^${sum} statements`, 'u') }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('heading', { name: new RegExp(`^${before} statements`, 'u') }).waitFor();
  await page.getByRole('button', { name: 'Lock this claim' }).click();
  await page.getByText('locked by a person').waitFor();
  expect(await page.getByRole('button', { name: 'Unlock' }).isVisible()).toBe(true);
  expect(complaints).toEqual([]);
});

test('the address that a claim had leads to the claim in which its statements are now', async () => {
  const { claims } = await demo.ask<{ claims: { id: string }[] }>('/api/claims?limit=500');
  const ids = new Set(claims.map(({ id }) => id));
  const former = claim.statements.map(({ text }) => claimIdOf(text)).find((id) => !ids.has(id)) ?? '';
  expect(former).toMatch(/^c-/u);
  const { page, complaints } = await demo.open(`/claims/${former}`);
  await page.waitForURL((url) => url.pathname === address());
  await page.getByText(`What was the claim ${former} is part of this one now.`).waitFor();
  await page.goto(new URL('/claims', page.url()).href);
  await page.goto(new URL(address(), page.url()).href);
  await page.locator('.claim-sum').waitFor();
  expect(await page.getByText('What was the claim').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test.each(['light', 'dark'] as const)(
  'an address that no claim had says so in %s, and looks for its words',
  async (colorScheme) => {
    const { page } = await demo.open('/claims/c-0123456789abcdef?asOf=2034-03-20', {
      colorScheme,
      width: 360,
      height: 740,
    });
    await page.getByRole('heading', { name: 'No claim is here as of 20 Mar 2034' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.getByRole('link', { name: 'look as of today' }).click();
    await page.getByRole('heading', { name: 'No claim is here', exact: true }).waitFor();
    await page.getByRole('searchbox', { name: 'Words of the claim' }).fill('sixty members');
    await page.keyboard.press('Enter');
    await page.waitForURL(
      (url) => url.pathname === '/claims' && url.searchParams.get('words') === 'sixty members',
    );
    await page.locator('.claim-card').first().waitFor();
  },
);

test.each(['light', 'dark'] as const)('axe finds nothing in %s', async (colorScheme) => {
  const { page } = await demo.open(address(), { colorScheme });
  await page.getByRole('button', { name: /^rests on/u }).click();
  await page.getByText('Decide: join').click();
  await page
    .getByRole('checkbox', { name: /^Choose/u })
    .first()
    .check();
  await page.locator('[data-node]').nth(6).focus();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Collapse to origins' }).click();
  await page.locator('.lineage-folded').waitFor();
  expect(await faultsOf(page)).toEqual([]);
});

test('fits a screen of 360 pixels, where it begins as a list', async () => {
  for (const query of ['', '?as=drawn', '?as=drawn&fold=yes']) {
    const { page } = await demo.open(`${address()}${query}`, { width: 360, height: 740 });
    expect(await page.locator('.lineage-list').count()).toBe(query === '' ? 1 : 0);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    if (query === '') expect(await faultsOf(page)).toEqual([]);
  }
});

test.each([
  ['markup', '<img src=x onerror="document.title=1"><script>document.title=1</script>'],
  ['a million letters', 'x'.repeat(1_000_000)],
  ['right to left', '\u202eصحيفة الميناء اليومية'],
])('a publisher whose name is %s stays text in its place', async (_, name) => {
  const { page, complaints } = await demo.open('/claims');
  const hostile = await readClaim(claim.card.id);
  const documents = Object.fromEntries(
    Object.entries(hostile.documents).map(([id, one]) => [id, { ...one, publisher: name, title: name }]),
  );
  await page.route('**/api/claims/c-*', (route) => route.fulfill({ json: { ...hostile, documents } }));
  await page.locator(`a[href="/claims/${claim.card.id}"]`).first().click();
  await page.locator('.lineage-drawing').waitFor();
  await page.locator('[data-node]').nth(6).focus();
  await page.getByRole('button', { name: /^rests on/u }).click();
  await page.locator('.claim-origins').waitFor();
  expect(await page.locator('main img, main script').count()).toBe(0);
  expect(await page.title()).toContain('Hearsay');
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  expect(complaints).toEqual([]);
});
