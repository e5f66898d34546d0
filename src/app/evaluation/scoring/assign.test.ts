import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Assigned, assign } from './assign.ts';

type Matrix = readonly (readonly number[])[];

function total(weights: Matrix, pairs: readonly Assigned[]): number {
  return pairs.reduce((sum, [row, column]) => sum + (weights[row]?.[column] ?? 0), 0);
}

/** The best sum, by trying every column, and none, for every row. */
function bestByTrying(weights: Matrix, row = 0, taken: ReadonlySet<number> = new Set()): number {
  const line = weights[row];
  if (!line) return 0;
  const withColumn = line.map((weight, column) =>
    taken.has(column) ? 0 : weight + bestByTrying(weights, row + 1, new Set([...taken, column])),
  );
  return Math.max(bestByTrying(weights, row + 1, taken), ...withColumn);
}

const matrices = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) => {
    // Whole numbers, so that the sums compare exactly; zeros and ties are frequent.
    const weight = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9 }));
    const line = fc.array(weight, { minLength: columns, maxLength: columns });
    return fc.array(line, { minLength: rows, maxLength: rows });
  });

test('gives the greatest sum there is', () => {
  fc.assert(
    fc.property(matrices, (weights) => {
      expect(total(weights, assign(weights))).toBe(bestByTrying(weights));
    }),
  );
});

test('uses no row or column twice, and pairs nothing of weight 0', () => {
  fc.assert(
    fc.property(matrices, (weights) => {
      const pairs = assign(weights);
      expect(new Set(pairs.map(([row]) => row)).size).toBe(pairs.length);
      expect(new Set(pairs.map(([, column]) => column)).size).toBe(pairs.length);
      expect(pairs.every(([row, column]) => (weights[row]?.[column] ?? 0) > 0)).toBe(true);
    }),
  );
});

test('prefers two fair pairs to one good one', () => {
  const weights = [
    [9, 8],
    [7, 0],
  ];
  expect(assign(weights)).toEqual([
    [0, 1],
    [1, 0],
  ]);
});
