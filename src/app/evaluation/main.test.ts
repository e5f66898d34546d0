import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-evaluate-'));
  writeFileSync(join(folder, 'good.txt'), '# one\n{source Ona} {cue said} {content that it rained}.\n');
  writeFileSync(join(folder, 'bad.txt'), '# one\n{cue said\n');
  const record = {
    text: 'Ona said it rained.',
    publisher: 'The Courier',
    attributions: [{ source: [[0, 3]], cue: [[4, 8]], content: [[9, 18]] }],
  };
  writeFileSync(join(folder, 'good.jsonl'), `${JSON.stringify(record)}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

function evaluate(...words: string[]) {
  const main = join(import.meta.dirname, 'main.ts');
  return spawnSync(process.execPath, [main, ...words], { encoding: 'utf8', cwd: folder });
}

test('prints a table, and the errors where they are wanted', () => {
  const { status, stdout, stderr } = evaluate('passages', 'good.txt', '--errors', 'errors.md');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^good\.txt: 1 texts, 1 marked, \d+ found\n/);
  expect(stdout).toMatch(/^deep chains/m);
  expect(readFileSync(join(folder, 'errors.md'), 'utf8')).toMatch(/^# Differences in good\.txt\n\n\| class /);
});

test('prints JSON, the same bytes each time', () => {
  const [once, again] = [1, 2].map(() => evaluate('attribution', 'good.jsonl', '--format', 'json').stdout);
  expect(once).toBe(again);
  const { kind, tables } = JSON.parse(once ?? '');
  expect([kind, tables.length, tables[0].figures[0].name]).toEqual(['attribution', 1, 'cue exact']);
});

test('breaks figures down, and shows what confidences are worth', () => {
  expect(evaluate('passages', 'good.txt', '--by', 'depth').stdout).toMatch(
    /^depth, cue overlap\n.*\n {2}1 deep /m,
  );
  expect(evaluate('attribution', 'good.jsonl', '--by', 'publisher').stdout).toMatch(/^ {2}The Courier /m);
  expect(evaluate('attribution', 'good.jsonl', '--reliability').stdout).toMatch(
    /^Reliability of .*: whole dice50\n/m,
  );
});

test('compares two runs', () => {
  writeFileSync(join(folder, 'a.json'), evaluate('passages', 'good.txt', '--format', 'json').stdout);
  const { status, stdout, stderr } = evaluate('compare', 'a.json', 'a.json');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^good\.txt: 1 texts, 1 marked, \d+ found\n/);
  expect(stdout).toMatch(/^cue overlap +100\.0 +100\.0 +0\.0 +0\.0 to 0\.0$/m);
});

test.each([
  [2, 'usage: “claims” cannot be scored.', ['claims', 'good.txt']],
  [1, 'bad.txt:2:1: unclosed-mark: ', ['passages', 'bad.txt']],
  [1, 'unreadable: ENOENT', ['passages', 'missing.txt']],
  [1, 'bad-corpus: Neither', ['cases', '.']],
])('exits %i with “%s”', (expected, message, words) => {
  const { status, stdout, stderr } = evaluate(...words);
  expect([status, stdout]).toEqual([expected, '']);
  expect(stderr).toContain(message);
});
