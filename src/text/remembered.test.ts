import fc from 'fast-check';
import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('gives what the function gives, and asks it once for each word', () => {
  const asked: string[] = [];
  const upper = remembered((word) => {
    asked.push(word);
    return word.toUpperCase();
  });
  expect(['ferry', 'mill', 'ferry'].map(upper)).toEqual(['FERRY', 'MILL', 'FERRY']);
  expect(asked).toEqual(['ferry', 'mill']);
});

test('forgets before it remembers too much', () => {
  const lengths = remembered((word) => word.length);
  fc.assert(
    fc.property(fc.nat(200_000), (number) => {
      expect(lengths(`w${number}`)).toBe(`w${number}`.length);
    }),
    { numRuns: 2000 },
  );
});

test('does not remember what is no word', () => {
  let asked = 0;
  const count = remembered(() => {
    asked += 1;
    return asked;
  });
  expect(['x'.repeat(50), 'x'.repeat(50)].map(count)).toEqual([1, 2]);
});
