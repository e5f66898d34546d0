import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsOf, type OpenDemo, openDemo } from './open-demo.ts';

/** What the demo case does not have: documents without date and publisher, who quotes to deny, what happened years before, names that are markup. */
const pile = {
  'council.txt': `Statement by the Council of Exiles

The state agency Tidings dispatched a totally false report yesterday, quoting Abbas Renn, a member of the Assembly: “Members of the Island League have joined the rebels in the hills.”
`,
  '<img src=x onerror=alert(1)>.txt': `Note on the bridge

The mayor said that the bridge at Olm was open.
`,
  'dam.md': `---
title: The dam
publisher: Olm Herald
published: 2019-05-08
---

The dam at Pell broke in 1998, Lena Moor said.
`,
  'speech.md': `---
title: The speech
publisher: Olm Herald
published: 2019-05-08
---

Lena Moor said: “${'The town will keep its harbour and its school, and nobody will be sent away from the one or the other. '.repeat(9)}”
`,
  'arabic.txt': `الوزير ينفي إغلاق الجسر

قال الوزير أمين مراد إن الجسر لم يُغلق قط، وأضاف أن الأخبار كاذبة. وكان سكان القرية قد قالوا إن الجسر أغلق منذ مارس، وإن الشاحنات لا تمر.
`,
} as const;

let opened: OpenDemo;
const home = mkdtempSync(join(tmpdir(), 'hearsay-other-pile-'));

beforeAll(async () => {
  for (const [name, text] of Object.entries(pile)) writeFileSync(join(home, name), text);
  opened = await openDemo([home]);
}, 120_000);

afterAll(async () => {
  await opened?.close();
  rmSync(home, { recursive: true, force: true });
});

async function claimAbout(words: string): Promise<string> {
  const { claims } = await opened.ask<{ readonly claims: readonly { readonly id: string }[] }>(
    `/api/claims?words=${encodeURIComponent(words)}`,
  );
  return claims[0]?.id ?? '';
}

test('the pile tells from when to when documents were published, not when undated ones were added', async () => {
  const { page, complaints } = await opened.open('/');
  const head = await page.locator('.pile-head p').first().textContent();
  expect(head).toBe('5 documents from 5 files, published 8 May 2019; 3 documents undated');
  expect(await page.locator('.pile-row', { hasText: 'الوزير' }).textContent()).toContain('in Arabic');
  expect(complaints).toEqual([]);
});

test('as of a day on which nothing became known, the header tells that day and what was there', async () => {
  const { page } = await opened.open('/?asOf=2020-01-01');
  const told = page.locator('.as-of output');
  expect(await told.textContent()).toBe('As of 1 Jan 2020: 2 documents');
  const before = await opened.open('/?asOf=2019-01-01');
  expect(await before.page.locator('.as-of output').textContent()).toBe('As of 1 Jan 2019: 0 documents');
});

test('who quotes a claim to deny it is not drawn as who affirms it', async () => {
  const { page } = await opened.open(`/claims/${await claimAbout('Island League')}`);
  const node = page.locator('a.lineage-opposed');
  expect(await node.getAttribute('aria-label')).toMatch(
    /^Council of Exiles, .*; affirms; denied on the way$/u,
  );
  expect(await page.locator('.lineage-legend').textContent()).toContain(
    'passed on by a voice that denies it',
  );
  const statement = page.locator('.claim-statement').first();
  expect(await statement.textContent()).toContain('✕ denied on the way');
});

test('a document whose publisher nobody knows is not taken for a source that does not want to be named', async () => {
  const { page } = await opened.open(`/claims/${await claimAbout('bridge at Olm')}`);
  const chain = await page.locator('.claim-statement .chain').first().textContent();
  expect(chain).toMatch(/^whoever wrote it .*reports.*mayor/u);
});

test('how long after it happened something was said is told in years where they are years', async () => {
  const { page } = await opened.open('/timeline');
  const row = page.locator('.timeline-list > li', { hasText: 'dam at Pell' });
  expect(await row.textContent()).toContain('at most about 20 years after its end');
});

test('the log names documents by their titles', async () => {
  const { page } = await opened.open('/custody');
  await page.getByRole('link', { name: 'Note on the bridge' }).click();
  await page.getByRole('heading', { name: 'Note on the bridge', level: 1 }).waitFor();
  expect(await page.locator('#screen').textContent()).toContain('<img src=x onerror=alert(1)>.txt');
});

test.each(['/', '/claims', '/timeline', '/actors', '/search?words=bridge', '/review', '/custody'])(
  'on a telephone every screen can be reached from %s, and nothing sticks out',
  async (address) => {
    const { page, complaints } = await opened.open(address, { width: 360, height: 740 });
    const places = page.locator('.header-places a');
    for (const box of await places.evaluateAll((all) => all.map((one) => one.getBoundingClientRect())))
      expect(box.left >= 0 && box.right <= 360).toBe(true);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    expect(await faultsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
  },
);

test('on a telephone what a search can be narrowed down by is folded away', async () => {
  const { page } = await opened.open('/search?words=bridge', { width: 360, height: 740 });
  const stances = page.getByRole('group', { name: 'Stance of the source' });
  expect(await stances.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Narrow down' }).click();
  expect(await stances.isVisible()).toBe(true);
});

test('while a day is being read, the page says that it shows what it showed before', async () => {
  const { page } = await opened.open('/claims');
  const held = Promise.withResolvers<void>();
  await page.route(/\/api\/claims\?.*asOf=/u, async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.getByRole('slider', { name: 'As of' }).press('Home');
  const note = page.getByText('The pile is being read as of 8 May 2019');
  await note.waitFor();
  held.resolve();
  await note.waitFor({ state: 'detached' });
  expect(await page.locator('.claim-card').count()).toBeGreaterThan(0);
});

test('a reviewer sees what a key did, also of a long passage', async () => {
  const { documents } = await opened.ask<{ readonly documents: readonly { readonly id: string }[] }>(
    '/api/documents?words=speech',
  );
  const { attributions } = await opened.ask<{ readonly attributions: readonly { readonly id: string }[] }>(
    `/api/documents/${documents[0]?.id}`,
  );
  const { page } = await opened.open(`/documents/${documents[0]?.id}?attribution=${attributions[0]?.id}`);
  const review = page.getByRole('region', { name: 'Review' });
  await review.getByRole('button', { name: /Accept/u }).waitFor();
  await page.keyboard.press('y');
  const said = review.getByRole('status').last();
  await expect.poll(() => said.textContent()).toContain('Accepted.');
  const box = await said.boundingBox();
  expect(box !== null && box.y + box.height < 900).toBe(true);
  expect(await page.locator('.reader-side').textContent()).toContain('A person has reviewed it.');
  // What is asked meanwhile is answered before the workbench is closed.
  await page.locator('.header-note').waitFor({ state: 'detached' });
});
