import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ledgerFaults } from './validate-ledger.ts';

const repository = join(import.meta.dirname, '..');

/** What no build reads, or what a build makes. */
const leftBehind = new Set(['.git', 'node_modules', 'dist', 'coverage']);

/** The folders of the package as packed and installed by npm, away from this repository and its packages. */
let root: string;
let consumer: string;
let installed: string;

/**
 * Runs a command as a user of the package would, on the Node that runs this test, and gives what it printed.
 * Throws, with all that was printed, when it fails.
 */
function run(command: string, args: readonly string[], cwd: string): Promise<string> {
  const PATH = [dirname(process.execPath), process.env.PATH].join(delimiter);
  const options = { cwd, env: { ...process.env, PATH }, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve, reject) => {
    execFile(command, [...args], options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${error.message}\n${stdout}\n${stderr}`));
    });
  });
}

/** Packs a copy of the repository, so that building it leaves no trace in the working tree. */
async function pack(): Promise<string> {
  const copy = join(root, 'copy');
  await cp(repository, copy, { recursive: true, filter: (path) => !leftBehind.has(basename(path)) });
  await symlink(join(repository, 'node_modules'), join(copy, 'node_modules'), 'dir');
  await run('npm', ['pack', '--pack-destination', root], copy);
  const tarball = (await readdir(root)).find((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error('npm pack made no tarball.');
  return join(root, tarball);
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'hearsay-package-'));
  consumer = join(root, 'consumer');
  installed = join(consumer, 'node_modules/hearsay');
  await mkdir(consumer);
  await writeFile(join(consumer, 'package.json'), '{ "private": true, "type": "module" }');
  const tarball = await pack();
  await run(
    'npm',
    ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', tarball],
    consumer,
  );
  await mkdir(join(consumer, 'pile'));
  await writeFile(join(consumer, 'pile/ferry.md'), report);
  await writeFile(join(consumer, 'pile/harbour.md'), report.replace('The Lantern', 'The Harbour Post'));
});

afterAll(async () => {
  await rm(root, { recursive: true, force: true });
});

const report = `---
title: Ferry late
publisher: The Lantern
published: 2034-02-11
---

The ferry sank on Friday, Oda Venn said.
`;

describe('the package', () => {
  it('holds what runs and what explains it, and nothing else', async () => {
    const top = (await readdir(installed)).sort();
    expect(top).toEqual([
      'LICENSE',
      'LICENSE-wordnet.txt',
      'README.md',
      'bin',
      'dist',
      'docs',
      'package.json',
    ]);
    expect(await readdir(join(installed, 'docs'))).toEqual(['ledger.schema.json']);
    const built = await readdir(join(installed, 'dist'), { recursive: true });
    expect(built.filter((path) => /[.]test[.]|(?<![.]d)[.]ts$|app\/evaluation/.test(path))).toEqual([]);
  });

  it('has entries that every resolver finds', async () => {
    const { messages, pkg } = await publint({ pkgDir: installed, strict: true, pack: false });
    expect(messages.map((message) => formatMessage(message, pkg ?? {}))).toEqual([]);
  });

  it('brings a command that reads a file and prints a ledger', async () => {
    const printed = await run(
      'npx',
      ['--no', 'hearsay', 'read', 'pile/ferry.md', '--format', 'json'],
      consumer,
    );
    const ledger = JSON.parse(printed);
    expect(ledgerFaults(ledger)).toEqual([]);
    expect(ledger.documents).toMatchObject([{ publisher: 'The Lantern', path: 'pile/ferry.md' }]);
  });

  it('finds its own worker threads', async () => {
    const [here, threads] = await Promise.all(
      ['0', '2'].map((workers) =>
        run('npx', ['--no', 'hearsay', 'read', 'pile', '--workers', workers, '--format', 'json'], consumer),
      ),
    );
    expect(threads).toBe(here);
    expect(JSON.parse(here ?? '').documents).toHaveLength(2);
  });

  it('serves the workbench, with views and verifying in threads', async () => {
    await run('npx', ['--no', 'hearsay', 'add', 'pile', '-w', 'case.hearsay'], consumer);
    const program = join(installed, 'bin/hearsay.js');
    const args = [program, 'open', 'case.hearsay', '--port', '0', '--format', 'json'];
    const served = spawn(process.execPath, args, { cwd: consumer });
    const [printed] = await once(served.stdout, 'data');
    const { url, token } = JSON.parse(String(printed));
    const ask = async (what: string, method = 'GET') => {
      const headers = { authorization: `Bearer ${token}` };
      return (await fetch(new URL(what, url), { method, headers })).json();
    };
    expect(await ask('/api/claims')).toMatchObject({ total: 1 });
    await ask('/api/verification', 'POST');
    const verified = { state: 'done', result: { sound: true, documents: 2 } };
    await expect.poll(() => ask('/api/verification')).toMatchObject(verified);
    served.kill();
    expect(await once(served, 'exit')).toEqual([0, null]);
  });

  it('brings the schema of the ledger', async () => {
    await writeFile(
      join(consumer, 'schema.mjs'),
      "import schema from 'hearsay/ledger.schema.json' with { type: 'json' };\nconsole.log(schema.$id);",
    );
    expect(await run('node', ['schema.mjs'], consumer)).toBe('urn:hearsay:ledger:1\n');
  });

  it('brings a library for JavaScript', async () => {
    await writeFile(
      join(consumer, 'list.mjs'),
      "import * as hearsay from 'hearsay';\nconsole.log(JSON.stringify(Object.keys(hearsay)));",
    );
    const sources = await import('../src/library.ts');
    expect(JSON.parse(await run('node', ['list.mjs'], consumer))).toEqual(Object.keys(sources).sort());
  });

  it.each([
    { place: 'Node', program: onNode, types: ['node'] },
    { place: 'a browser', program: inBrowser, types: [] },
  ])('brings types that hold under a strict compiler on $place', async ({ program, types }) => {
    const folder = await mkdtemp(join(consumer, 'typed-'));
    const settings = { compilerOptions: { ...compilerOptions, types }, files: ['program.ts'] };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(settings));
    await writeFile(join(folder, 'program.ts'), program);
    const tsc = join(repository, 'node_modules/.bin/tsc');
    await expect(run(tsc, ['-p', folder], folder)).resolves.toBe('');
  });

  it('loads at every entry that its exports name', async () => {
    const { exports } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'));
    const entries = Object.keys(exports).filter((entry) => !entry.endsWith('.json'));
    const imports = entries.map((entry) => `await import('${join('hearsay', entry)}');`);
    await writeFile(join(consumer, 'entries.mjs'), imports.join('\n'));
    await expect(run('node', ['entries.mjs'], consumer)).resolves.toBe('');
  });
});

const compilerOptions = {
  strict: true,
  module: 'nodenext',
  target: 'es2024',
  lib: ['es2024'],
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  typeRoots: [join(repository, 'node_modules/@types')],
  noEmit: true,
};

/** A program of a user: it must compile, and the line that misuses the ledger must not. */
const onNode = `import { assembleLedger, type Ledger, readPile, type Statement } from 'hearsay';

export const ledger: Ledger = assembleLedger((await readPile(['reports'])).findings);

export const voices: readonly (string | null)[] = ledger.statements.flatMap((statement: Statement) =>
  statement.chain.map((link) => link.name),
);

// @ts-expect-error: a chain is a list of links, not a number.
export const broken: number = ledger.statements[0]?.chain;
`;

const inBrowser = `import { analyse } from 'hearsay/analysis';
import { groupClaims } from 'hearsay/lineage';
import { ledgerLines } from 'hearsay/formats/ledger';

export const claims = (document: Parameters<typeof analyse>[0]) => groupClaims([analyse(document)]).claims;
export const written = ledgerLines;

// @ts-expect-error: a document is not its text.
export const broken = analyse('The ferry sank.');
`;
