import { describe, expect, test } from 'vitest';
import { estimate } from './estimate.ts';
import { match, ratio, type Sheet, share, split, sumSheets } from './tally.ts';

const mixed: Sheet[] = Array.from(
  { length: 40 },
  (_, at) => new Map([match('m', at % 2, 1, 2), share('s', at % 4 ? 1 : 0, 1)]),
);

describe('estimate', () => {
  test('takes ratios of the sums, not means of the ratios', () => {
    const [figure] = estimate([new Map([match('m', 1, 1, 1)]), new Map([match('m', 2, 7, 4)])]);
    expect(figure).toMatchObject({
      hits: 3,
      found: 8,
      gold: 5,
      precision: 3 / 8,
      recall: 3 / 5,
      value: 6 / 13,
    });
  });

  test('has nothing to say without chances', () => {
    const [figure] = estimate([new Map([share('s', 0, 0)])]);
    expect(figure).toMatchObject({ precision: null, recall: null, value: null, low: null, high: null });
  });

  test('is the same every time', () => {
    expect(estimate(mixed)).toEqual(estimate(mixed));
  });

  test('has intervals around the value, narrower for more passages', () => {
    const [few, many] = [estimate(mixed), estimate([...mixed, ...mixed, ...mixed, ...mixed])];
    few.forEach((figure, at) => {
      const { low, high, value } = figure;
      const other = many[at];
      if (low === null || high === null || value === null || !other) throw new Error('no interval');
      expect(low).toBeLessThan(value);
      expect(high).toBeGreaterThan(value);
      expect((other.high ?? 1) - (other.low ?? 0)).toBeLessThan(high - low);
    });
  });

  test('has an interval of no width where all passages are alike', () => {
    const [figure] = estimate(Array.from({ length: 9 }, () => new Map([match('m', 1, 2, 2)])));
    expect([figure?.low, figure?.high]).toEqual([0.5, 0.5]);
  });

  test('is close to the textbook interval of a share', () => {
    // 30 of 40: 0.75 ± 1.96 × sqrt(0.75 × 0.25 / 40) = 0.75 ± 0.134.
    const figure = estimate(mixed).find(({ name }) => name === 's');
    expect(figure?.low).toBeCloseTo(0.616, 1);
    expect(figure?.high).toBeCloseTo(0.884, 1);
  });
});

describe('ratio', () => {
  test('is the harmonic mean of precision and recall, also where the hits of the two sides differ', () => {
    const [, tally] = split('s', [true, false, false, false], [true, true, true, false, false]);
    const [precision, recall] = [1 / 4, 3 / 5];
    expect(ratio(tally)).toBeCloseTo((2 * precision * recall) / (precision + recall), 12);
  });

  test.each([
    [null, [], []],
    [0, [false], []],
    [0, [true], [false]],
    [1, [true], [true, true]],
  ])('is %s for %j found, %j gold', (expected, found, gold) => {
    expect(ratio(split('s', found, gold)[1])).toBe(expected);
  });
});

test('sumSheets adds figure by figure', () => {
  const sum = sumSheets([new Map([match('m', 1, 2, 3), share('s', 0, 1)]), new Map([match('m', 1, 1, 1)])]);
  expect([...sum]).toEqual([match('m', 2, 3, 4), share('s', 0, 1)]);
});
