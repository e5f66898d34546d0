import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { addToWorkspace } from '../src/app/add-to-workspace.ts';
import { type OpenWorkbench, openWorkbench } from '../src/app/server/open-workbench.ts';
import { programVersion } from '../src/store/program-version.ts';
import { Workspace } from '../src/store/workspace.ts';
import { openChromium } from '../test/browser/open-chromium.ts';

/** How pages are looked at: wide by day and by night, and as narrow as a telephone. Sizes are in CSS pixels. */
const looks = [
  { name: 'light', width: 1360, height: 900, colorScheme: 'light' },
  { name: 'dark', width: 1360, height: 900, colorScheme: 'dark' },
  { name: 'narrow', width: 360, height: 740, colorScheme: 'light' },
] as const;

/**
 * `screenshots.ts FOLDER [SCREEN…]`: pictures of each screen of the workbench on the demo case (or of those that are named), in each look, two
 * windows high at most.
 */
async function main([folder = 'screenshots', ...wanted]: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const home = mkdtempSync(join(tmpdir(), 'hearsay-pictures-'));
  const path = join(home, 'ferry-fire.hearsay');
  const workspace = Workspace.open(path, 'create');
  await addToWorkspace(workspace, ['demo/ferry-fire/documents']);
  workspace.close();
  const workbench = await openWorkbench(path, {
    by: { kind: 'person', name: 'Ines Faro' },
    version: programVersion(),
    port: 0,
    fetchPage: () => Promise.reject(new Error('nothing is fetched for pictures')),
  });
  const browser = await openChromium();
  try {
    const screens = await screensOf(workbench);
    for (const [name, address] of screens) {
      if (wanted.length === 0 || wanted.includes(name))
        await take(browser, workbench, { name, address, folder });
    }
  } finally {
    await browser.close();
    await workbench.close();
    rmSync(home, { recursive: true, force: true });
  }
}

/** The screens by name, with addresses on the demo case. */
async function screensOf(workbench: OpenWorkbench): Promise<readonly (readonly [string, string])[]> {
  const first = async (path: string, list: string): Promise<string> => {
    const answer = await fetch(new URL(path, workbench.url), {
      headers: { authorization: `Bearer ${workbench.token}` },
    });
    const all = (await answer.json()) as Record<string, readonly { readonly id: string }[]>;
    return all[list]?.[0]?.id ?? '';
  };
  const [document, claim, actor] = [
    await first('/api/documents?words=bellman%20sixty', 'documents'),
    await first('/api/claims?limit=1', 'claims'),
    await first('/api/actors?limit=1', 'actors'),
  ];
  return [
    ['pile', '/'],
    ['reader', `/documents/${document}`],
    ['claims', '/claims'],
    ['claim', `/claims/${claim}`],
    ['timeline', '/timeline'],
    ['actors', '/actors'],
    ['network', '/actors?view=network'],
    ['actor', `/actors/${actor}`],
    ['search', '/search?words=sixteen'],
    ['as-of', '/claims?asOf=2034-03-08'],
    ['review', '/review'],
    ['custody', '/custody'],
    ['item', `/custody/${document}`],
  ];
}

async function take(
  browser: Browser,
  workbench: OpenWorkbench,
  { name, address, folder }: { readonly name: string; readonly address: string; readonly folder: string },
): Promise<void> {
  for (const { name: look, width, height, colorScheme } of looks) {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') process.stderr.write(`${name} ${look}: ${message.text()}\n`);
    });
    page.on('pageerror', (error) =>
      process.stderr.write(`${name} ${look}: ${error.stack ?? error.message}\n`),
    );
    await page.goto(workbench.url);
    await page.goto(new URL(address, workbench.url).href, { waitUntil: 'networkidle' });
    await page.waitForTimeout(400);
    const whole = await page.evaluate('document.documentElement.scrollHeight');
    await page.setViewportSize({ width, height: Math.min(Number(whole), 2 * height) });
    await page.screenshot({ path: join(folder, `${name}-${look}.png`) });
    await context.close();
  }
}

await main(process.argv.slice(2));
