import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textsInLanguages } from '../../test/texts-in-languages.ts';
import { readableCopy } from './readable-copy.ts';
import { fromSearchable, searchableCopy } from './searchable-copy.ts';

const anyText = fc
  .array(
    fc.oneof(fc.constantFrom(...textsInLanguages.map(({ text }) => text)), fc.string({ unit: 'binary' })),
  )
  .map((pieces) => pieces.join(''));

test.each([
  ['Rain, 3 cm', 'Rain, 3 cm'],
  ['大坝', '大|坝|'],
  ['สะพาน', 'ส|ะ|พ|า|น|'],
  ['น้ำ', 'น้|ำ|'],
  ['COVID疫情2033', 'COVID|疫|情|2033'],
  ['पुल', 'पुल'],
])('%s', (text, expected) => {
  expect(searchableCopy(text).replaceAll('\u0003', '|')).toBe(expected);
});

test('is the readable copy but for what separates its signs', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fromSearchable(searchableCopy(text))).toBe(readableCopy(text));
    }),
  );
});
