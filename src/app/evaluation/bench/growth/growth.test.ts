import { describe, expect, test } from 'vitest';
import { exponentOf, type GrowthRow, growsTooFast, printGrowth } from './print.ts';
import { growingTexts } from './texts.ts';

const sizes = [10, 20, 40];

function row(name: string, seconds: readonly number[]): GrowthRow {
  return { name, sizes, seconds, exponent: exponentOf(sizes, seconds) };
}

describe('the exponent of growth', () => {
  test.each([
    ['the same whatever the size', [3, 3, 3], 0, false],
    ['doubles with the text', [1, 2, 4], 1, false],
    ['grows with its square', [1, 4, 16], 2, true],
  ])('of what %s', (_, seconds, exponent, tooFast) => {
    const found = row('x', seconds);
    expect(found.exponent).toBeCloseTo(exponent);
    expect(growsTooFast(found)).toBe(tooFast);
  });

  test('is printed with a star where it is too large', () => {
    const [heading, linear, square] = printGrowth([row('a', [1, 2, 4]), row('b', [1, 4, 16])]).split('\n');
    expect(heading?.split(/ {2,}/)).toEqual(['seconds by number of words', '10', '20', '40', 'exponent']);
    expect(linear?.split(/ {2,}/)).toEqual(['a', '1.00', '2.00', '4.00', '1.00']);
    expect(square?.split(/ {2,}/)).toEqual(['b', '1.00', '4.00', '16.00', '2.00 *']);
  });
});

test.each(Object.entries(growingTexts))('the text “%s” grows with its size', (_, make) => {
  const [small, large] = [make(1_000).length, make(4_000).length];
  expect(large / small).toBeGreaterThan(3.5);
  expect(large / small).toBeLessThan(4.6);
});
