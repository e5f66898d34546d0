import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';
import { memoryFlags, printMemory } from './print.ts';

test('a text has the size that was asked for', () => {
  expect(plainText(12_345)).toHaveLength(12_345);
});

test('measures one text in a process of its own', () => {
  const words = [...memoryFlags, join(import.meta.dirname, 'measure.ts'), '1000000'];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  const { size, count, findings, peak } = JSON.parse(stdout);
  expect([size, count > 100, findings > 0, peak > 0]).toEqual([1_000_000, true, true, true]);
});

test('prints what was kept and what was needed besides', () => {
  const mebi = 2 ** 20;
  const row = { size: 5 * mebi, count: 1234, findings: 50 * mebi, peak: 80 * mebi, seconds: 2 };
  expect(printMemory([row]).trim().split('\n').at(-1)?.trim().split(/ +/)).toEqual([
    '5',
    '1,234',
    '50',
    '80',
    '30',
    '2',
  ]);
});
