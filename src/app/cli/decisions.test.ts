import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runHearsay } from '../../../test/run-hearsay.ts';

let folder: string;
const quay = `---
title: Quay closed
publisher: The Lantern
published: 2031-05-09
---

Zorana Quell said that the quay was closed on Tuesday. Jo Marek denied it.
`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-decisions-'));
  mkdirSync(join(folder, 'pile'));
  writeFileSync(join(folder, 'pile', 'quay.md'), quay);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => runHearsay(folder, args);

test('a name is redacted, and leaves the workspace only where somebody asks for it', async () => {
  await run('add', 'pile', '-w', 'redacted');
  const why = ['--reason', 'a witness at risk', '--by', 'Ines Varga', '-w', 'redacted'];
  const done = await run('redact', 'pile/quay.md', '--text', 'Zorana Quell', ...why);
  expect(done).toMatchObject({ status: 0, stdout: '' });
  expect(done.stderr).toMatch(
    /^redacted 1 passage in 1 document; current now: d-[0-9a-f]{16}\nthe original and/,
  );
  const shown = await run('show', 'pile/quay.md', '-w', 'redacted');
  expect(shown.stdout).toContain('█  “said”  affirms');
  const older = /this evidence: (d-[0-9a-f]{16}@1)/.exec(shown.stderr)?.[1] ?? '';
  expect(await run('show', older, '-w', 'redacted')).toMatchObject({ status: 1, stdout: '' });
  const asked = await run('show', older, '--unredacted', '-w', 'redacted');
  expect(asked).toMatchObject({ status: 0, stdout: expect.stringContaining('Zorana Quell') });
  expect(await run('search', 'Zorana', '-w', 'redacted')).toMatchObject({ status: 1, stdout: '' });
  const packed = await run('pack', 'bundle', '-w', 'redacted');
  expect(packed.stderr).toContain('1 original of redacted documents left out');
  expect(readFileSync(join(folder, 'bundle/data/ledger.json'), 'utf8')).not.toContain('Zorana');
  const verified = await run('verify', 'bundle/data/workspace.hearsay');
  expect(verified).toMatchObject({ status: 0, stdout: expect.stringContaining('withheld   1 original') });
  const log = await run('custody', '-w', 'redacted');
  expect(log.stdout).toMatch(/Ines Varga {2}redacted {2}1 passage in d-[0-9a-f]{16}: a witness at risk\n/);
}, 60_000);

test('a date is corrected, shown with who stated it, and taken back', async () => {
  await run('add', 'pile', '-w', 'corrected');
  const given = ['--published', '2034-03-08', '--reason', 'a stamp', '--by', 'Ines Varga', '-w', 'corrected'];
  const done = await run('correct', 'pile/quay.md', ...given);
  expect(done).toMatchObject({ status: 0, stdout: '' });
  const undo = /`hearsay correct --undo (p-[0-9a-f]{16})` takes it back\n$/.exec(done.stderr)?.[1] ?? '';
  const shown = await run('show', 'pile/quay.md', '-w', 'corrected');
  expect(shown.stdout).toContain('The Lantern, 2034-03-08\n');
  expect(shown.stderr).toContain(`published is stated by correction ${undo} by Ines Varga\n`);
  expect(await run('correct', '--undo', undo, '-w', 'corrected')).toMatchObject({ status: 0 });
  expect((await run('show', 'pile/quay.md', '-w', 'corrected')).stdout).toContain(
    'The Lantern, 2031-05-09\n',
  );
  expect(await run('correct', 'pile/quay.md', '--publisher', '', '-w', 'corrected')).toMatchObject({
    status: 0,
  });
  expect((await run('show', 'pile/quay.md', '-w', 'corrected')).stdout).toContain('\n2031-05-09\n');
  expect(await run('verify', 'corrected')).toMatchObject({ status: 0 });
  const wrong = await run('correct', 'pile/quay.md', '--published', 'May', '-w', 'corrected');
  expect(wrong).toMatchObject({ status: 2, stderr: expect.stringContaining('error[bad-correction]') });
}, 60_000);

test('attributions are reviewed by two, who differ, and what they made of them is exported', async () => {
  const here = ['-w', 'reviewed', '--format', 'json'];
  const json = async (...args: string[]) => JSON.parse((await run(...args, ...here)).stdout);
  await run('add', 'pile', '-w', 'reviewed');
  const queue = await json('review', '--queue', '--by', 'Ines Varga');
  expect(queue).toMatchObject({ reviewer: 'Ines Varga', total: 2, items: [{ others: 0 }, { others: 0 }] });
  const idOf = (source: string) => queue.items.find((one: { source: string }) => one.source === source).id;
  const accepted = await run(
    'review',
    idOf('Zorana Quell'),
    '--accept',
    '--by',
    'Ines Varga',
    '-w',
    'reviewed',
  );
  expect(accepted).toMatchObject({ status: 0, stdout: '' });
  const undo =
    /^reviewed in d-[0-9a-f]{16} by (p-[0-9a-f]{16}), now a-[0-9a-f]{16}; `hearsay review --undo/.exec(
      accepted.stderr,
    )?.[1];
  const rejected = await json(
    'review',
    idOf('Zorana Quell'),
    '--reject',
    '--reason',
    'a slip',
    '--by',
    'Oren Dahl',
  );
  expect(rejected).toMatchObject({ attribution: null, problems: [] });
  const agreement = await run('review', '--agreement', '-w', 'reviewed');
  expect(agreement.stdout).toMatch(
    /^reviewers {2}Ines Varga, Oren Dahl\nreviewed {2}1, 1 of them by more than one\nalpha {2}verdict 0\.000, source –,/,
  );
  const told = await run('review', 'pile/quay.md', '-w', 'reviewed');
  expect(told.stdout).toMatch(
    /^not there {2}rejected by Oren Dahl, p-[0-9a-f]{16} {2}reviewers differ: verdict\n {2}Zorana Quell “said” that the quay was closed on Tuesday\n {2}because: a slip\n$/,
  );
  await run('review', '--undo', rejected.decision, '-w', 'reviewed');
  const { ledger: text } = { ledger: (await run('export', '-w', 'reviewed')).stdout };
  const start = JSON.parse(text).documents[0].text.indexOf('the quay');
  const content = ['--content', `${start}-${start + 'the quay was closed'.length}`];
  const corrected = await json('review', undo ?? '', '--correct', ...content, '--by', 'Oren Dahl');
  await run('review', idOf('Jo Marek'), '--accept', '-w', 'reviewed');
  const exported = await run('export', '--format', 'casebook', '-w', 'reviewed');
  expect(exported.stdout).toMatch(
    /^# Quay closed, d-[0-9a-f]{16} \d+-\d+\n\{source Zorana Quell\} \{cue said\} that \{content the quay was closed\} on Tuesday\. \{source\.2 Jo Marek\} \{cue\.2:denies denied\} \{content\.2 it\}\.\n$/,
  );
  expect(exported.stderr).toMatch(/^1 passage; recorded as \d+:sha256-/);
  const listed = await run('decisions', '-w', 'reviewed');
  expect(listed.stdout).toContain('verdict: corrected');
  expect((await run('custody', '-w', 'reviewed')).stdout).toContain('Oren Dahl  reviewed  rejected, d-');
  const explained = await run('explain', corrected.attribution, '-w', 'reviewed');
  expect(explained).toMatchObject({ status: 1, stderr: expect.stringContaining('Oren Dahl') });
  expect(await run('verify', 'reviewed')).toMatchObject({ status: 0 });
  const nobody = await run('review', 'a-0000000000000000', '--accept', '-w', 'reviewed');
  expect(nobody).toMatchObject({ status: 2, stderr: expect.stringContaining('error[bad-review]') });
}, 90_000);

test.each([
  ['a review of nothing', ['review', '--accept']],
  ['two reviews at once', ['review', 'a-0', '--accept', '--reject']],
  ['an attribution without content', ['review', 'pile/quay.md', '--add', '--cue', '1-2']],
  ['spans that are none', ['review', 'a-0', '--correct', '--cue', '9-2']],
  ['nothing that is to be redacted', ['redact', 'pile/quay.md', '--reason', 'why']],
  ['no document to correct', ['correct', '--title', 'Quay shut']],
  ['a correction and its undoing', ['correct', '--title', 'A', '--undo', 'p-0000000000000000']],
  ['no reason', ['redact', 'pile/quay.md', '--text', 'Jo Marek']],
  ['words and a passage', ['redact', 'pile/quay.md', '--text', 'Jo', '--span', '1-2', '--reason', 'why']],
  ['a passage that ends before it begins', ['redact', 'pile/quay.md', '--span', '9-2', '--reason', 'why']],
  [
    'a replacement of two lines',
    ['redact', 'pile/quay.md', '--text', 'Jo', '--replacement', 'a\nb', '--reason', 'why'],
  ],
])('the command line is refused with %s', async (_what, args) => {
  await run('add', 'pile', '-w', 'refused');
  expect(await run(...args, '-w', 'refused')).toMatchObject({ status: 2, stdout: '' });
});
