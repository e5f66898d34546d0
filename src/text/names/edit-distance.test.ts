import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';
import { lettersApart, lettersOf } from './letters.ts';

/** The definition, by recursion. */
function defined(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const rest = [
    defined(a.slice(1), b) + 1,
    defined(a, b.slice(1)) + 1,
    defined(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0])
    rest.push(defined(a.slice(2), b.slice(2)) + 1);
  return Math.min(...rest);
}

const word = fc.stringMatching(/^[abc]{0,6}$/);

test('is what the definition says, up to the most that is asked for', () => {
  fc.assert(
    fc.property(word, word, fc.nat(6), (a, b, most) => {
      const distance = defined(a, b);
      const found = editDistance(a, b, most);
      if (distance <= most) expect(found).toBe(distance);
      else expect(found).toBeGreaterThan(most);
    }),
  );
});

test('letters that only one word has are at most twice the edits', () => {
  const any = fc.string({ unit: 'grapheme', maxLength: 8 });
  fc.assert(
    fc.property(any, any, (a, b) => {
      expect(lettersApart(lettersOf(a), lettersOf(b))).toBeLessThanOrEqual(2 * editDistance(a, b, 99));
    }),
  );
});
