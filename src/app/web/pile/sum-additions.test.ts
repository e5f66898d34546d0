import { expect, test } from 'vitest';
import type { Shapes } from '../api/client.ts';
import { resultInWords, sumAdditions } from './sum-additions.ts';

const addition = (changes: Partial<Shapes['Addition']>): Shapes['Addition'] => ({
  id: 'x',
  state: 'done',
  files: 2,
  of: 2,
  result: { added: 1, documents: 1, attributions: 0, held: 1, skipped: 0 },
  problems: [],
  ...changes,
});

test('several requests are told as one', () => {
  const all = [
    addition({}),
    addition({ result: { added: 2, documents: 9, attributions: 4, held: 0, skipped: 3 } }),
  ];
  const sum = sumAdditions(all);
  expect([sum.isRunning, sum.files, sum.of]).toEqual([false, 4, 4]);
  expect(resultInWords(sum)).toEqual([
    '3 files went in, with 10 documents and 4 attributions.',
    '1 file was held already.',
    '3 files were passed over: hidden, or of a format that is not read.',
  ]);
});

test('one that runs makes all run, and what was stopped says so', () => {
  const running = addition({ state: 'running', files: 1, of: 5, result: null });
  expect(sumAdditions([addition({}), running]).isRunning).toBe(true);
  const [first, second] = resultInWords(sumAdditions([addition({ state: 'interrupted', result: null })]));
  expect(first).toMatch(/^It was stopped/u);
  expect(second).toBe('Nothing new went in.');
});
