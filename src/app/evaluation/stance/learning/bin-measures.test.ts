import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binMeasures } from './bin-measures.ts';

test('a value lies in the bin of its cuts', () => {
  const rows = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 5 }), fc.double({ min: 0, max: 1, noNaN: true })),
    {
      minLength: 1,
      maxLength: 100,
    },
  );
  fc.assert(
    fc.property(rows, (values) => {
      const examples = values.map((row) => Float64Array.from(row));
      const { cuts, columns } = binMeasures(examples);
      examples.forEach((one, at) => {
        cuts.forEach((list, measure) => {
          const bin = columns[measure]?.[at] ?? -1;
          const value = one[measure] ?? 0;
          expect(list.length).toBeLessThan(32);
          expect(bin).toBeGreaterThanOrEqual(0);
          if (bin > 0) expect(value).toBeGreaterThan(list[bin - 1] ?? 0);
          if (bin < list.length) expect(value).toBeLessThanOrEqual(list[bin] ?? 0);
        });
      });
    }),
  );
});

test('a measure that is always the same has no cut', () => {
  const { cuts } = binMeasures([Float64Array.of(2, 1), Float64Array.of(2, 3)]);
  expect(cuts).toEqual([[], [2]]);
});
