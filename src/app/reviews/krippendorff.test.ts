import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nominalAlpha } from './krippendorff.ts';

/** A row for each judge, a column for each unit; `.` where there is none. */
function alphaOf(...rows: readonly string[]): number | null {
  const [first = ''] = rows;
  const units = [...first].map((_, n) =>
    rows.flatMap((row) => ((row[n] ?? '.') === '.' ? [] : [row[n] ?? ''])),
  );
  return nominalAlpha(units);
}

// Krippendorff (2011), the examples of sections A, B and C.
test.each([
  ['two judges, two values', ['0100000010', '1110010000'], 0.095],
  ['two judges, five values', ['aabbdcccedda', 'babbbccceddd'], 0.692],
  [
    'four judges, five values, some missing',
    ['123321412...', '1233224125.3', '.3332342251.', '12332441251.'],
    0.743,
  ],
])('as published: %s', (_what, rows, expected) => {
  expect(alphaOf(...rows)).toBeCloseTo(expected, 3);
});

test.each([
  ['nobody judged anything', []],
  ['one judge', ['abc']],
  ['one value', ['aaa', 'aaa']],
])('nothing can be said where there is %s', (_what, rows) => {
  expect(alphaOf(...rows)).toBeNull();
});

const values = fc.array(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 }), { maxLength: 12 });

test('is 1 where all agree and there is more than one value, and never above', () => {
  fc.assert(
    fc.property(values, (units) => {
      const alpha = nominalAlpha(units);
      if (alpha === null) return;
      const agree = units.every((one) => new Set(one).size <= 1);
      expect(alpha <= 1 && (alpha === 1) === agree).toBe(true);
    }),
  );
});

test('equals the mean disagreement of pairs within units over that of all pairs, counted one by one', () => {
  fc.assert(
    fc.property(values, (units) => {
      const judged = units.filter((one) => one.length > 1);
      const all = judged.flat();
      const within = judged.reduce((sum, one) => sum + unlike(one) / (one.length - 1), 0) / all.length;
      const among = unlike(all) / (all.length * (all.length - 1));
      const expected = among > 0 ? 1 - within / among : null;
      const alpha = nominalAlpha(units);
      if (expected === null) expect(alpha).toBeNull();
      else expect(alpha).toBeCloseTo(expected, 9);
    }),
  );
});

function unlike(of: readonly string[]): number {
  return of.flatMap((a, i) => of.filter((b, j) => i !== j && a !== b)).length;
}
