import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runHearsay } from '../../../test/run-hearsay.ts';

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-who-is-who-'));
  mkdirSync(join(folder, 'pile'));
  const reports = [
    ['quay.txt', 'Ana Vell said that the quay was closed.'],
    ['boats.txt', 'Anna Well said that forty boats had sunk.'],
    ['tide.txt', 'Ana Vell said that the tide was late. The Harbour Board denied it.'],
  ] as const;
  for (const [name, text] of reports) writeFileSync(join(folder, 'pile', name), text);
  writeFileSync(join(folder, 'names.csv'), 'name,alias,label\nAna Vell,Anna Well,terrorist\n"open,\n');
}, 30_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => runHearsay(folder, [...args, '--by', 'Ines Varga']);
const look = (...args: string[]) => runHearsay(folder, args);

test('actors are merged, split, renamed and affiliated, and all of it is listed and taken back', async () => {
  const inside = ['-w', 'case'];
  await run('add', 'pile', ...inside);
  const merged = await run('merge', 'Ana Vell', 'Anna Well', '--reason', 'one signature', ...inside);
  expect(merged).toMatchObject({ status: 0, stdout: '' });
  const undo = /^merged by (p-[0-9a-f]{16}): .*`hearsay merge --undo \1` takes it back\n$/.exec(
    merged.stderr,
  );
  expect((await look('who', 'Well', ...inside)).stdout).toContain(
    `    Anna Well  1 mention in 1 document\n      joined by the decision ${undo?.[1]}\n`,
  );
  expect(await run('split', 'Ana Vell', '--documents', 'pile/tide.txt', ...inside)).toMatchObject({
    status: 0,
  });
  const unclear = await run('rename', 'Ana Vell', 'Ana Maria Vell', ...inside);
  expect(unclear).toMatchObject({ status: 2, stderr: expect.stringContaining('error[several-entities]') });
  const [, id = ''] = /Ana Vell \((e-[0-9a-f]{16})\)/.exec(unclear.stderr) ?? [];
  expect(await run('rename', id, 'Ana Maria Vell', ...inside)).toMatchObject({ status: 0 });
  const edge = ['--role', 'chair', '--from', '2030', '--source', 'the register'];
  expect(await run('affiliate', id, 'Harbour Board', ...edge, ...inside)).toMatchObject({ status: 0 });
  expect((await look('who', id, ...inside)).stdout).toMatch(
    / {4}chair, Harbour Board from 2030\n {6}set by the decision p-[0-9a-f]{16}; source: the register\n/,
  );
  expect(await run('affiliate', id, 'Harbour Board', '--retract', ...inside)).toMatchObject({ status: 0 });
  expect((await look('who', id, ...inside)).stdout).not.toContain('chair');
  expect(await run('merge', '--undo', undo?.[1] ?? '', ...inside)).toMatchObject({ status: 0 });
  const listed = await look('decisions', ...inside);
  expect(listed.stdout).toMatch(
    /^p-[0-9a-f]{16} {2}\d{4}-\d\d-\d\d \d\d:\d\d {2}Ines Varga {2}merge {2}withdrawn\n/,
  );
  expect(listed.stdout).toContain('  because: one signature\n');
  const { decisions } = JSON.parse((await look('decisions', '--format', 'json', ...inside)).stdout);
  expect(decisions.map(({ kind, state }: { kind: string; state: string }) => `${kind} ${state}`)).toEqual([
    'merge withdrawn',
    'split counts',
    'rename counts',
    'affiliation overruled',
    'disaffiliation counts',
    'withdrawal counts',
  ]);
  const exported = await look('export', ...inside);
  const { entities } = JSON.parse(exported.stdout);
  expect(entities.map(({ name }: { name: string }) => name)).toContain('Ana Maria Vell');
  expect(await look('verify', 'case')).toMatchObject({ status: 0 });
}, 120_000);

test('a list of names joins whom it names, and labels stay outside', async () => {
  const inside = ['-w', 'listed'];
  await run('add', 'pile', ...inside);
  const added = await run('names', 'add', 'names.csv', ...inside);
  expect(added.status).toBe(1);
  expect(added.stderr).toContain('names.csv:3: error[malformed-record]');
  const [, list = ''] = /took 1 entry of names\.csv as (l-[0-9a-f]{16})\n/.exec(added.stderr) ?? [];
  expect((await look('names', ...inside)).stdout).toMatch(
    new RegExp(`^${list} .*Ines Varga {2}1 entry {2}names\\.csv\n$`),
  );
  const found = await look('who', 'Vell', ...inside);
  expect(found.stdout).toContain(`joined by the list ${list}\n`);
  const everything = [found, await look('export', ...inside), await look('custody', ...inside)];
  expect(everything.map(({ stdout }) => stdout).join()).not.toContain('terrorist');
  expect(await run('names', 'remove', list, ...inside)).toMatchObject({ status: 0 });
  expect((await look('who', 'Vell', ...inside)).stdout).not.toContain('Anna');
  expect(await look('verify', 'listed')).toMatchObject({ status: 0 });
  expect(await run('names', 'add', 'nowhere.csv', ...inside)).toMatchObject({ status: 2 });
}, 120_000);

test.each([
  ['nobody to merge', ['merge']],
  ['a merger and its undoing', ['merge', 'A', 'B', '--undo', 'p-0000000000000000']],
  ['nothing to set apart', ['split', 'Ana Vell']],
  ['no new name', ['rename', 'Ana Vell']],
  ['no body', ['affiliate', 'Ana Vell']],
  ['a retraction with a date', ['affiliate', 'A', 'B', '--retract', '--from', '2031']],
  ['no list to add', ['names', 'add']],
])('the command line is refused with %s', async (_what, args) => {
  expect(await run(...args, '-w', 'refused')).toMatchObject({ status: 2, stdout: '' });
});
