import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { runHearsay } from './run-hearsay.ts';

const root = join(import.meta.dirname, '..');
const readme = await readFile(join(root, 'README.md'), 'utf8');

/** The code blocks of the README in one language; plain ones have none. */
function blocks(language: string): string[] {
  return readme
    .split('\n```')
    .filter((_, index) => index % 2 === 1)
    .filter((block) => block.startsWith(`${language}\n`))
    .map((block) => block.slice(language.length + 1));
}

test('the excerpt is what the command prints', async () => {
  const [command = '', ...lines] = (blocks('')[0] ?? '').split('\n');
  const words = command.replace('$ npx hearsay ', '').split(' ');
  const { stdout } = await runHearsay(root, words);
  expect(words[0]).toBe('read');
  expect(lines.pop()).toBe('…');
  expect(stdout.startsWith(`${lines.join('\n')}\n`), `${lines.join('\n')}\n\nbut:\n\n${stdout}`).toBe(true);
});

test('the example of the library runs', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-readme-'));
  try {
    const library = JSON.stringify(join(root, 'src/library.ts'));
    const file = join(folder, 'example.mjs');
    await writeFile(file, (blocks('js')[0] ?? '').replace("'hearsay'", library));
    const { stdout } = await promisify(execFile)(process.execPath, [file]);
    expect(stdout).toBe('The mayor denied denies that the bridge was closed\n');
  } finally {
    await rm(folder, { recursive: true });
  }
});
