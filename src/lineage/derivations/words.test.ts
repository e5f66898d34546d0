import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextWords, wordsIn } from './words.ts';

const text = fc
  .array(fc.constantFrom('a', 'É', 'ة', 'n', '7', '@', '-', '’', '.', ' ', '\n', '😀', 'sixty', '"'), {
    maxLength: 30,
  })
  .map((pieces) => pieces.join(''));

test('the words of a stretch are those that are found in it alone', () => {
  fc.assert(
    fc.property(text, fc.nat(40), fc.nat(40), (whole, one, other) => {
      const [start, end] = [Math.min(one, other), Math.max(one, other)];
      expect(new TextWords(whole).within([start, end])).toEqual(wordsIn(whole, [start, end]));
    }),
    { numRuns: 2_000 },
  );
});

test('a word is folded, and its numbers are read', () => {
  expect(wordsIn('Sixty-one of “Édouard’s” @allies', [0, 32])).toMatchObject([
    { span: [0, 9], folded: 'sixty-one', isCapitalised: true, numerals: [60, 1], term: null },
    { folded: 'of', isCapitalised: false, numerals: [], term: null },
    { span: [14, 23], folded: 'edouard', isCapitalised: true, term: { key: 'edouar' } },
    { folded: '@allies', isCapitalised: true, term: null },
  ]);
});
