import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldWording } from './fold-wording.ts';

test.each([
  ['It rained.', 'it rained'],
  ['that it rained', 'it rained'],
  ['“It rained,”', 'it rained'],
  ['It … rained', 'it rained'],
  ['It\n  rained', 'it rained'],
  ['ﬁve men', 'five men'],
  ['That is so', 'is so'],
  ['café', 'café'],
  ['مطر', 'مطر'],
  ['?!', ''],
])('%s is compared as “%s”', (text, folded) => {
  expect(foldWording(text)).toBe(folded);
});

test('quotation marks, case and space around make no difference', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\p{L}\p{N} ,.’-]{0,30}$/u), (text) => {
      expect(foldWording(`“${text}”`)).toBe(foldWording(text));
      expect(foldWording(`  ${text}\n`)).toBe(foldWording(text));
    }),
  );
});
