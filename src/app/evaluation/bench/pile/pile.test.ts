import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPile } from '../../../read-pile.ts';
import { run } from '../process.ts';
import { madeReport } from './made-report.ts';
import { type PileRow, printPiles } from './print.ts';
import { writeArchive, writeFolder } from './write-pile.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-pile-'));
  writeFolder(join(folder, 'files'), 300);
  writeArchive(join(folder, 'crawl.warc'), 2_000_000);
});

afterAll(() => rmSync(folder, { recursive: true }));

test('no two reports are alike, and the same number gives the same one', () => {
  const all = Array.from({ length: 1000 }, (_, n) => JSON.stringify(madeReport(n)));
  expect(new Set(all).size).toBe(1000);
  expect(JSON.stringify(madeReport(7))).toBe(all[7]);
});

test('a folder has so many files of 300 bytes to 2 KiB, in which somebody says something', async () => {
  const paths = readdirSync(join(folder, 'files'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const sizes = paths.map((path) => statSync(path).size);
  expect(paths).toHaveLength(300);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(300);
  expect(Math.max(...sizes)).toBeLessThan(2048);
  expect(new Set(paths.map((path) => readFileSync(path, 'utf8'))).size).toBe(300);
  const { findings, problems } = await readPile([join(folder, 'files')], { workers: 0 });
  expect(problems).toEqual([]);
  expect(findings).toHaveLength(300);
  expect(findings.filter(({ attributions }) => attributions.length > 0).length).toBeGreaterThan(290);
});

test('an archive is sound, and most of it is passed over', async () => {
  const path = join(folder, 'crawl.warc');
  expect(statSync(path).size).toBeGreaterThanOrEqual(2_000_000);
  const { findings, problems, skipped } = await readPile([path], { workers: 0 });
  expect(problems).toEqual([]);
  expect(skipped).toBe(findings.length * 3);
  expect(findings[0]?.document).toMatchObject({
    title: madeReport(0).title,
    url: 'https://www.example.org/news/0',
  });
});

test('measures a pile in a process of its own, tenth by tenth', () => {
  const row: PileRow = JSON.parse(
    run('pile/measure.ts', [join(folder, 'files'), join(folder, 'case.hearsay')]),
  );
  expect(row.documents).toBe(300);
  expect(row.steps).toHaveLength(10);
  expect(row.steps.every(({ resident }) => resident > 0 && resident <= row.peak)).toBe(true);
});

test('prints rates, and what grows', () => {
  const steps = Array.from({ length: 10 }, (_, n) => ({ seconds: n + 1, resident: (100 + n) * 2 ** 20 }));
  const row = { bytes: 50 * 2 ** 20, documents: 1000, seconds: 10, peak: 120 * 2 ** 20, steps };
  const lines = printPiles({ folder: row })
    .split('\n')
    .map((line) => line.trim().split(/ {2,}/));
  expect(lines[1]).toEqual(['folder', '50', '1,000', '10', '100', '5.00', '120']);
  expect(lines[5]).toEqual(['folder', ...steps.map((_, n) => String(100 + n))]);
  expect(lines[9]).toEqual(['folder', ...steps.map(() => '1.0')]);
});
