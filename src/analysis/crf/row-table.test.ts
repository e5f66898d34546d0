import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compiledTable, type RowTable, scriptTable } from './row-table.ts';

const byte = fc.integer({ min: -127, max: 127 });

interface Sums {
  readonly bytes: Int8Array;
  readonly width: number;
  readonly templates: number;
  /** Chains of different lengths, one after the other. */
  readonly chains: readonly Int32Array[];
}

const tables: fc.Arbitrary<Sums> = fc
  .record({
    width: fc.integer({ min: 1, max: 40 }),
    count: fc.integer({ min: 1, max: 30 }),
    templates: fc.integer({ min: 1, max: 12 }),
  })
  .chain(({ width, count, templates }) =>
    fc.record({
      width: fc.constant(width),
      templates: fc.constant(templates),
      bytes: fc
        .array(byte, { minLength: width * count, maxLength: width * count })
        .map((list) => Int8Array.from(list)),
      chains: fc.array(
        fc
          .array(fc.integer({ min: 0, max: count - 1 }), { maxLength: 15 * templates })
          .map((list) => Int32Array.from(list.slice(0, list.length - (list.length % templates)))),
        { minLength: 1, maxLength: 4 },
      ),
    }),
  );

function compile(bytes: Int8Array, width: number): RowTable {
  const table = compiledTable(bytes, width);
  if (table === null) throw new Error('There is no WebAssembly here.');
  return table;
}

describe.each([
  ['compiled', compile],
  ['by script', scriptTable],
])('a table summed, %s', (_, tableOf) => {
  test('gives for each token the sum of its rows, scaled', () => {
    fc.assert(
      fc.property(tables, ({ bytes, width, templates, chains }) => {
        const table = tableOf(bytes, width);
        for (const rows of chains) {
          const wanted = Array.from({ length: (rows.length / templates) * width }, (_, place) => {
            const token = Math.floor(place / width);
            const own = rows.subarray(token * templates, (token + 1) * templates);
            return own.reduce((sum, row) => sum + (bytes[row * width + (place % width)] ?? 0), 0) * 0.1;
          });
          expect([...table.sum(rows, templates, 0.1)]).toEqual(wanted.map((sum) => sum + 0));
        }
      }),
    );
  });

  test('holds the sum of 256 rows of the greatest weights of either sign', () => {
    const rows = new Int32Array(512).fill(1, 256);
    const table = tableOf(Int8Array.of(-128, 127, 127, -128), 2);
    expect([...table.sum(rows, 256, 1)]).toEqual([-32768, 32512, 32512, -32768]);
  });

  test('finds room for a chain far longer than the one before', () => {
    const table = tableOf(Int8Array.of(3, 0, -5, 1, 2, 7, 1, 1, 9), 9);
    table.sum(new Int32Array(1), 1, 1);
    const sums = table.sum(new Int32Array(100_000), 2, 1);
    expect(sums.length).toBe(450_000);
    expect([...sums.subarray(-9)]).toEqual([6, 0, -10, 2, 4, 14, 2, 2, 18]);
  });
});
