import { expect, test } from 'vitest';
import type { Span } from '../../../model/span.ts';
import { agree, diceOf, shareOfAlike } from './agreement.ts';

test.each<[number, Span[], Span[]]>([
  [1, [], []],
  [0, [[0, 4]], []],
  [0, [[0, 4]], [[4, 8]]],
  [1, [[0, 4]], [[0, 4]]],
  [0.5, [[0, 4]], [[2, 6]]],
  [
    0.8,
    [
      [0, 2],
      [4, 6],
    ],
    [[0, 6]],
  ],
])('the coefficient is %d', (expected, a, b) => {
  expect(diceOf(a, b)).toBeCloseTo(expected, 10);
  expect(diceOf(b, a)).toBeCloseTo(expected, 10);
});

const whole = { source: [[0, 2]], content: [[4, 12]], likelihood: 0, rank: 0, isRuled: false } as const;
const shorter = { ...whole, content: [[4, 9]] } as const;
const other = { ...whole, content: [[10, 12]] } as const;
const voiceless = { ...whole, source: [] } as const;

test('readings agree where both roles are much the same', () => {
  expect(agree(whole, shorter)).toBe(true);
  expect(agree(whole, other)).toBe(false);
  expect(agree(whole, voiceless)).toBe(false);
});

test('readings that say much the same add up', () => {
  const readings = [whole, shorter, other, voiceless];
  const shares = [0.3, 0.2, 0.1, 0.15];
  expect(shareOfAlike(readings, shares, 0)).toBeCloseTo(0.5, 10);
  expect(shareOfAlike(readings, shares, 2)).toBeCloseTo(0.1, 10);
  expect(shareOfAlike(readings, shares, 4)).toBe(0);
});
