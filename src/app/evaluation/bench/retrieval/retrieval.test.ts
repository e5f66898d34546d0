import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { madeClaim, madePost } from './made-claims.ts';
import { printRetrieval, retrievalFlags } from './print.ts';

test('a claim is the same for the same number, and a post says half of it', () => {
  expect(madeClaim(7)).toBe(madeClaim(7));
  expect(madeClaim(8)).not.toBe(madeClaim(7));
  const half = madeClaim(7).replace('.', '').split(' ').slice(8);
  expect(madePost(7)).toContain(half.join(' '));
});

test('measures a small index in a process of its own', () => {
  const words = [...retrievalFlags, join(import.meta.dirname, 'measure.ts'), '500'];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  const { claims, building, held, search, found } = JSON.parse(stdout);
  expect([claims, building > 0, held > 0, search > 0, found > 90]).toEqual([500, true, true, true, true]);
});

test('prints a line for each size', () => {
  const row = { claims: 10_000, building: 1.25, held: 3 * 2 ** 20, search: 4.5, found: 98 };
  const cells = printRetrieval([row]).trim().split('\n').at(-1)?.trim().split(/ +/);
  expect(cells).toEqual(['10,000', '1.3', '3', '4.5', '98']);
});
