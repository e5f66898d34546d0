import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBenchOptions } from './options.ts';
import { printRows } from './print-rows.ts';

const text = '# Fire on the quay\n\nThe harbour office said that two boats were missing.\n';

test('measures every workload, each in a process of its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-test-'));
  try {
    writeFileSync(join(folder, 'a.md'), text);
    const main = join(import.meta.dirname, 'main.ts');
    const words = [main, folder, '--tokens', '50', '--runs', '1', '--format', 'json'];
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    const { documents, tokens, passes, rows } = JSON.parse(stdout);
    expect(tokens).toBeGreaterThanOrEqual(50);
    expect(documents).toBe(passes);
    expect(rows.map(({ name }: { name: string }) => name)).toEqual([
      'hearsay',
      'analysis',
      'tokenising',
      'compromise',
      'times',
      'chrono',
      'start-up',
      'idle',
    ]);
    expect(rows.every(({ peakBytes }: { peakBytes: number }) => peakBytes > 0)).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([
  ['a b'],
  ['growth x'],
  ['memory x'],
  ['pile x'],
  ['retrieval x'],
  ['pile --files 0'],
  ['lineage x'],
  ['lineage --documents 0'],
  ['analysis a b'],
  ['--tokens 0'],
  ['--runs x'],
  ['--format xml'],
  ['--fast'],
])('refuses “%s”', (line) => {
  expect(() => readBenchOptions(line.split(' '))).toThrow(/Usage/);
});

test.each([
  [
    '',
    'speed',
    ['hearsay', 'analysis', 'tokenising', 'compromise', 'times', 'chrono', 'start-up', 'idle'],
    'demo/ferry-fire/documents',
  ],
  [
    'reports',
    'speed',
    ['hearsay', 'analysis', 'tokenising', 'compromise', 'times', 'chrono', 'start-up', 'idle'],
    'reports',
  ],
  ['tokenising analysis', 'speed', ['analysis', 'tokenising'], 'demo/ferry-fire/documents'],
  ['analysis pile', 'speed', ['analysis'], 'pile'],
  [
    './analysis',
    'speed',
    ['hearsay', 'analysis', 'tokenising', 'compromise', 'times', 'chrono', 'start-up', 'idle'],
    './analysis',
  ],
])('reads “%s”', (line, task, workloads, path) => {
  expect(readBenchOptions(line.split(' ').filter((word) => word !== ''))).toMatchObject({
    task,
    workloads,
    path,
  });
});

test.each(['growth', 'memory', 'pile', 'retrieval', 'lineage'])('reads “%s”', (task) => {
  expect(readBenchOptions([task]).task).toBe(task);
});

test('reads which pile is made', () => {
  expect(readBenchOptions(['lineage', '--unrelated', '--documents', '7'])).toMatchObject({
    documents: [7],
    pile: 'unrelated',
  });
  expect(readBenchOptions(['lineage'])).toMatchObject({ pile: 'related' });
});

test('prints rates of what was gone over', () => {
  const size = { path: 'pile', passes: 2, runs: 3, documents: 20, tokens: 5000 };
  const row = { name: 'tokenising', label: 'bare tokenising', seconds: 0.5, peakBytes: 64 * 2 ** 20 };
  const idle = { name: 'idle', label: 'nothing', seconds: 0, peakBytes: 32 * 2 ** 20 };
  const start = { name: 'start-up', label: 'start-up', seconds: 0.5, peakBytes: 64 * 2 ** 20 };
  const lines = printRows(size, [row, idle, start]).split('\n');
  expect(lines[3]?.split(/ {2,}/)).toEqual(['bare tokenising', '40', '10,000', '64']);
  expect(lines[4]?.split(/ {2,}/)).toEqual(['nothing', '-', '-', '32']);
  expect(lines[5]?.split(/ {2,}/)).toEqual(['start-up', '-', '-', '-']);
  expect(lines[7]).toMatch(/^Start-up: 250 ms /);
});
