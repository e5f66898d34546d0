import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ProblemError } from '../../../model/problem.ts';
import { sumSheets } from '../scoring/tally.ts';
import { readPages } from './read-pages.ts';
import { comparePage, scorePage } from './score-page.ts';
import { writePageErrors } from './write-page-errors.ts';

const PAGE = `<html><head><meta property="article:published_time" content="2031-05-09T10:00:00Z">
<meta name="author" content="Mara Tolb, Vin Oster"></head><body>
<article><h1>Ferry leaves with goat</h1><p>The ferry left Olm at nine with forty people and a goat on board, the harbour
office said, and nobody counted twice.</p></article>
<div class="comment"><b class="fn">Ana</b><div class="comment-text">No goat.</div></div></body></html>`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-pages-'));
  mkdirSync(join(folder, 'pages'));
  writeFileSync(join(folder, 'pages', 'a.html'), PAGE);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function comparisons(...lines: readonly object[]) {
  writeFileSync(join(folder, 'pages.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return (await readPages(folder, 10)).map(comparePage);
}

test('counts strings in the report, in comments and out of both, and facts', async () => {
  const pages = await comparisons({
    file: 'a.html',
    with: ['left Olm   at nine', 'harbour office said, and', 'sank'],
    without: ['No goat.', 'Cookies', 'forty people'],
    comments: ['No goat.', 'forty people', 'on a script'],
    date: '2031-05-10',
    title: 'FERRY leaves, with goat',
    author: 'Vin Oster and Mara Tolb',
  });
  const sheet = sumSheets(pages.map(scorePage));
  expect([...sheet].map(([name, { hits, gold }]) => `${name}: ${hits} of ${gold}`)).toEqual([
    'text in the report: 2 of 3',
    'clutter out of it: 2 of 3',
    'clutter the file holds: 1 of 2',
    'comments in comment parts: 1 of 3',
    'comments the file holds: 1 of 2',
    'comments in the report: 1 of 3',
    'date right: 0 of 1',
    'date wrong: 1 of 1',
    'date missing: 0 of 1',
    'title right: 1 of 1',
    'title wrong: 0 of 1',
    'title missing: 0 of 1',
    'author right: 1 of 1',
    'author wrong: 0 of 1',
    'author missing: 0 of 1',
  ]);
  const errors = writePageErrors('Differences', pages);
  for (const wrong of ['a.html: "sank"', 'a.html: "forty people"', '"2031-05-10", read "2031-05-09"'])
    expect(errors).toContain(wrong);
  expect(errors).not.toContain('left Olm');
});

test('what nobody has marked is not counted', async () => {
  const pages = await comparisons({ file: 'a.html', date: '2031-5' });
  expect([...sumSheets(pages.map(scorePage)).values()].map(({ gold }) => gold)).toEqual(Array(15).fill(0));
});

test.each([
  ['no file name', { with: [] }],
  ['a path', { file: '../a.html' }],
  ['no list', { file: 'a.html', with: 'x' }],
])('refuses %s', async (_name, line) => {
  const refused = await comparisons(line).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ProblemError);
  expect(refused instanceof ProblemError && [refused.problem.code, refused.problem.line]).toEqual([
    'bad-corpus',
    1,
  ]);
});
