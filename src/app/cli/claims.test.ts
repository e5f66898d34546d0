import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runHearsay } from '../../../test/run-hearsay.ts';

let folder: string;

const report = (published: string, publisher: string, text: string) =>
  `---\npublisher: ${publisher}\npublished: ${published}\n---\n\n${text}\n`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-cli-claims-'));
  mkdirSync(join(folder, 'pile'));
  const reports = [
    [
      'quay.md',
      report(
        '2031-05-07',
        'The Lantern',
        'Ana Vell said that the old quay at Ardmore burned down on Sunday.',
      ),
    ],
    [
      'boats.md',
      report('2031-05-08', 'Courier', 'Ana Vell said that the old quay at Ardmore burned down on Sunday.'),
    ],
    ['pier.md', report('2031-05-09', 'Courier', 'Bo Lind said that forty tractors were sold to a circus.')],
  ] as const;
  for (const [name, text] of reports) writeFileSync(join(folder, 'pile', name), text);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inside = ['-w', 'case'];
const run = (...args: string[]) => runHearsay(folder, ['claims', ...args, ...inside]);
const decide = (...args: string[]) => run(...args, '--by', 'Ines Varga');

/** The ids of the claims that are listed, in their order. */
async function ids(...args: string[]): Promise<string[]> {
  const { stdout } = await run(...args, '--format', 'json');
  return JSON.parse(stdout).claims.map(({ id }: { id: string }) => id);
}

test('claims are listed, shown, joined, split and locked, and all of it is taken back', async () => {
  await runHearsay(folder, ['add', 'pile', ...inside]);
  const listed = await run();
  expect(listed).toMatchObject({ status: 0, stderr: '' });
  expect(listed.stdout).toMatch(
    /^that the old quay at Ardmore burned down on Sunday\n {2}in 2 documents, 2 publishers · rests on 1 origin · first seen 2031-05-07\n {2}2 voices deep\n {2}c-[0-9a-f]{16}\n\nthat forty tractors were sold to a circus\n/,
  );
  const [quay = '', pier = ''] = await ids();
  expect((await run('tractors', 'circus', '--limit', '1')).stdout).toMatch(
    /^that forty tractors were sold to a circus\n/,
  );
  expect(await ids('--since', '2031-05-08')).toEqual([pier]);
  expect(await ids('--until', '2031-05-08')).toEqual([quay]);
  expect(await ids('list', 'join')).toEqual([]);
  const first = await run('--as-of', '2031-05-07');
  expect(first.stdout).toMatch(
    /^as of 2031-05-07: 1 document of 3 were there\n\nthat the old quay at Ardmore burned down on Sunday\n {2}in 1 document/,
  );
  const newest = await run('list', '--by', 'newness', '--limit', '1');
  expect(newest.stdout).toMatch(/^that forty/);
  expect(newest.stderr).toBe('the first 1 claim of 2 (--limit)\n');

  const joined = await decide('join', quay, pier, '--reason', 'one fire');
  expect(joined).toMatchObject({ status: 0, stdout: '' });
  const [, decision = ''] =
    /^joined by (p-[0-9a-f]{16}): c-[0-9a-f]{16} of 3 statements; `hearsay claims join --undo \1` takes it back\n$/.exec(
      joined.stderr,
    ) ?? [];
  const [both = ''] = await ids();
  const shown = await run('show', both);
  expect(shown.stdout).toContain('on the word of Ana Vell (named, 2 statements)');
  expect(shown.stdout).toContain(`  ${decision}  a person decided so\n`);
  const [, statement = ''] = /pier\.md:6 {2}(s-[0-9a-f]{16})\n/.exec(shown.stdout) ?? [];
  expect(await decide('split', statement)).toMatchObject({ status: 0 });
  expect(await ids()).toHaveLength(2);
  expect(await decide('lock', statement)).toMatchObject({ status: 0 });
  expect((await run('tractors')).stdout).toContain(' · locked\n');
  const alone = await runHearsay(folder, ['show', 'pile/pier.md', '--format', 'json', ...inside]);
  expect(JSON.parse(alone.stdout).claims).toMatchObject([{ locked: { suggested: [] } }]);
  expect(await decide('join', '--undo', decision)).toMatchObject({ status: 0 });

  const all = await runHearsay(folder, ['decisions', '--format', 'json', ...inside]);
  const { decisions } = JSON.parse(all.stdout);
  expect(decisions.map(({ kind, state }: { kind: string; state: string }) => `${kind} ${state}`)).toEqual([
    'claim-join withdrawn',
    'claim-split counts',
    'claim-lock counts',
    'withdrawal counts',
  ]);
  const printed = await runHearsay(folder, ['decisions', ...inside]);
  expect(printed.stdout).toContain('because: one fire\n');
  const log = await runHearsay(folder, ['custody', ...inside]);
  expect(log.stdout).toMatch(/grouped {2}claim-split, p-[0-9a-f]{16}\n/);
  expect(log.stdout).not.toContain('burned');
  expect(await runHearsay(folder, ['verify', 'case'])).toMatchObject({ status: 0 });
}, 120_000);

test('where nothing fits, it says so', async () => {
  await runHearsay(folder, ['add', 'pile', '-w', 'other']);
  const none = await runHearsay(folder, ['claims', 'zebra', '-w', 'other']);
  expect(none).toEqual({ status: 1, stdout: '', stderr: 'no claim fits\n' });
  const unknown = await runHearsay(folder, ['claims', 'show', 'c-0', '-w', 'other']);
  expect(unknown).toMatchObject({ status: 2, stderr: expect.stringContaining('error[no-such-claim]') });
}, 60_000);

test.each([
  ['one claim to join', ['join', 'c-0']],
  ['a join and its undoing', ['join', 'c-0', 'c-1', '--undo', 'p-0']],
  ['what is the same and the opposite', ['join', 'c-0', 'c-1', '--same', '--opposite']],
  ['options before a command', ['-w', 'case', 'join', 'c-0', 'c-1']],
  ['nothing to split', ['split']],
  ['nothing to lock', ['lock']],
  ['no order', ['--by', 'truth']],
  ['no day', ['--as-of', 'soon']],
  ['a range for a day', ['--as-of', '2031-05-01..2031-05-09']],
  ['no mood', ['--mood', 'bad']],
])('the command line is refused with %s', async (_what, args) => {
  const refused = await runHearsay(folder, ['claims', ...args, '-w', 'refused']);
  expect(refused).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/^error: /) });
});
