import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outsideMarks } from './outside-marks.ts';

test('takes out what a pattern would take out', () => {
  const text = fc.array(fc.constantFrom(...'“”"‘’\'a b'), { maxLength: 20 }).map((signs) => signs.join(''));
  fc.assert(
    fc.property(text, (sample) => {
      expect(outsideMarks(sample)).toBe(sample.replace(/[“"‘][^”"’]*[”"’]/g, ''));
    }),
  );
});

test('marks that nothing closes do not cost the square of their number', () => {
  const text = '“'.repeat(1_000_000);
  expect(outsideMarks(text)).toBe(text);
});
