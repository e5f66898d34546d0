import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runHearsay } from '../../../test/run-hearsay.ts';
import { textsInLanguages } from '../../../test/texts-in-languages.ts';
import { makeProgram } from './program.ts';

let folder: string;
const quay = `---
title: Quay closed
publisher: The Lantern
published: 2031-05-09
---

Ana Bélisle said that the quay was closed on 6 May. She said that it would open.
`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-cli-'));
  mkdirSync(join(folder, 'pile'));
  writeFileSync(join(folder, 'pile', 'quay.md'), quay);
  writeFileSync(join(folder, 'pile', 'empty.md'), '');
  await runHearsay(folder, ['add', 'pile']);
}, 30_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the exit status', () => {
  test.each<[number, string[]]>([
    [0, ['--help']],
    [0, ['--version']],
    [0, ['read', '--help']],
    [0, ['read', 'pile/quay.md']],
    [1, ['read', 'pile']],
    [1, ['read', 'pile/missing.md']],
    [0, ['add', 'pile/quay.md', '-w', 'other']],
    [1, ['add', 'pile/empty.md', '-w', 'other']],
    [0, ['show']],
    [0, ['show', 'pile/quay.md']],
    [1, ['show', 'd-0000000000000000']],
    [0, ['search', 'quay']],
    [1, ['search', 'submarine']],
    [1, ['who', 'nobody']],
    [0, ['timeline']],
    [0, ['timeline', 'BELISLE', '--said', '2031-05..']],
    [1, ['timeline', 'nobody']],
    [1, ['timeline', '--about', 'nobody']],
    [1, ['timeline', '--happened', '2030']],
    [1, ['history', 'https://lantern.example/none']],
    [1, ['read', 'http://127.0.0.1/', 'http://[::1]/']],
    [0, ['export']],
    [2, []],
    [2, ['read']],
    [2, ['dance']],
    [2, ['read', 'pile', '--tango']],
    [2, ['read', 'pile', '--format', 'xml']],
    [2, ['read', 'pile', '--workers', '-1']],
    [2, ['read', 'pile', '--allow-port', '0']],
    [2, ['add', 'pile', '--max-bytes', '99999999999']],
    [2, ['history', 'quay']],
    [2, ['timeline', '--happened', '2031-13']],
    [2, ['timeline', '--happened', '2031', '--undated']],
    [2, ['timeline', '--limit', '0']],
    [2, ['show', '-w', 'missing.hearsay']],
    [2, ['show', '-w', 'pile/quay.md']],
  ])('is %d for %j', async (status, args) => {
    expect(await runHearsay(folder, args)).toMatchObject({ status });
  });
});

describe('what is printed where', () => {
  test.each(['read', 'add'])('%s says where attribution is not available, and how often', async (command) => {
    mkdirSync(join(folder, command));
    const french = textsInLanguages.find(({ language }) => language === 'fr')?.text ?? '';
    writeFileSync(join(folder, command, 'digue.txt'), french);
    writeFileSync(join(folder, command, 'quay.md'), quay);
    const run = await runHearsay(folder, [
      command,
      command,
      ...(command === 'add' ? ['-w', 'languages'] : []),
    ]);
    expect(run.status).toBe(0);
    expect(run.stderr).toContain(`${command}/digue.txt:1: warning[attribution-not-available] `);
    expect(run.stderr).toContain('attribution not available in fr (1 document)');
  });

  test('a bad file is told on standard error in one line, and the others are read', async () => {
    const run = await runHearsay(folder, ['read', 'pile']);
    expect(run.stdout).toContain('pile/quay.md\n');
    expect(run.stdout).toContain('The Lantern, 2031-05-0');
    const [problem = '', summary = ''] = run.stderr.split('\n');
    expect(problem).toMatch(/^pile\/empty\.md: error\[empty-file\] /);
    expect(summary).toMatch(/^read 1 document, \d+ attributions?, 1 file left out$/);
  });

  test('standard input is a file named -', async () => {
    const run = await runHearsay(folder, ['read', '-', '--format', 'json'], quay);
    expect(JSON.parse(run.stdout).documents).toMatchObject([{ path: '-' }]);
  });

  test('a workspace gives the ledger that reading gives', async () => {
    const read = await runHearsay(folder, ['read', 'pile', '--format', 'json']);
    const exported = await runHearsay(folder, ['export', '--format', 'ledger']);
    expect(exported.stdout).toBe(read.stdout);
  });

  test.each([
    ['read', 'pile'],
    ['add', 'pile'],
    ['show'],
    ['show', 'pile/quay.md'],
    ['who', 'x'],
    ['timeline'],
    ['timeline', 'nobody'],
    ['search', 'quay'],
    ['history', 'https://lantern.example/none'],
  ])('%s %s --format json is JSON', async (...args) => {
    const run = await runHearsay(folder, [...args, '--format', 'json']);
    expect(() => JSON.parse(run.stdout)).not.toThrow();
  });

  test('matches of a search are marked', async () => {
    const run = await runHearsay(folder, ['search', 'BELISLE', 'quay']);
    expect(run.stdout).toContain('pile/quay.md:7');
    expect(run.stdout).toContain('Ana [Bélisle] said that the [quay] was closed on');
  });

  test('a timeline says what does not fit, and what it leaves out', async () => {
    const wrong = await runHearsay(folder, ['timeline', '--said', 'May']);
    expect(wrong.stderr).toContain(
      "option '--said <DATES>' argument 'May' is invalid. It must be a day, week,",
    );
    const run = await runHearsay(folder, ['timeline', 'belisle', '--format', 'json']);
    const found = JSON.parse(run.stdout);
    expect(Object.keys(found.items[0])).toEqual(['statement', 'happened', 'said', 'days', 'place']);
    expect(found).toMatchObject({
      dated: 1,
      undated: 1,
      items: [{ happened: { value: '2031-05-06' }, said: { basis: 'published' }, days: 3 }],
    });
    expect(run.stderr).toBe('1 statement that fits does not say when it happened (--undated shows it too)\n');
    const nobody = await runHearsay(folder, ['timeline', 'nobody']);
    expect(nobody.stderr).toMatch(/^nobody in case\.hearsay goes by the name nobody\n$/);
  });

  test('there are no colours in a pipe, not even under CI', async () => {
    const run = await runHearsay(folder, ['read', 'pile'], '', { CI: '1' });
    expect(run.stdout + run.stderr).not.toContain('\u001b');
  });
});

test('docs/cli.md names every command and every long flag', () => {
  const manual = readFileSync(join(import.meta.dirname, '../../../docs/cli.md'), 'utf8');
  const program = makeProgram('0', () => {});
  const inner = program.commands.flatMap(({ commands }) => commands);
  const flags = [program, ...program.commands, ...inner].flatMap((command) =>
    command.options.map((option) => option.long),
  );
  expect(flags.length).toBeGreaterThan(10);
  expect(inner.map((command) => command.name())).toContain('join');
  for (const command of inner) expect(manual).toContain(`hearsay claims ${command.name()}`);
  for (const command of program.commands) expect(manual).toContain(`hearsay ${command.name()}`);
  for (const flag of [...flags, '--help']) expect(manual).toContain(`\`${flag}`);
});
