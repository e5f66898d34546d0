import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cueKinds } from './cues.ts';
import { readWords } from './read-words.ts';

const cuesIn = (text: string): string[] =>
  readWords(text).flatMap(({ form, cues }) =>
    cueKinds.flatMap((kind, at) => ((cues & (1 << at)) === 0 ? [] : [`${form}: ${kind}`])),
  );

describe('readWords', () => {
  test.each([
    ["The ferry didn't sink", 'the ferry did not sink'],
    ['They can’t, and won’t', 'they can not , and will not'],
    ['We cannot', 'we can not'],
    ['Ona’s “ferry”', 'ona \'s " ferry "'],
    ['U.S. pays 1.5m', 'us . pays 1.5m'],
    ['Sunk? No – afloat...', 'sunk ? no – afloat ...'],
    ["'Sunk', she said", "' sunk ' , she said"],
    ['', ''],
  ])('%j as %j', (text, forms) => {
    expect(
      readWords(text)
        .map(({ form }) => form)
        .join(' '),
    ).toBe(forms);
  });

  test.each([
    ['The mayor denies the story', ['denies: denial']],
    ["It isn't so", ['not: negation']],
    ['A note says so', ['note: speech', 'says: speech']],
    ['No longer afloat', []],
    ['Ona made it up', ['made: falsehood']],
    ['Experts cast doubt on it', ['experts: source', 'cast: doubt']],
    ['The ferry sank', []],
  ])('cues of %j', (text, cues) => {
    expect(cuesIn(text)).toEqual(cues);
  });

  test('has every letter and digit of a text in one word', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aB7 ’".,?-'), maxLength: 40 }), (text) => {
        const letters = (from: string): string => from.toLowerCase().replace(/[^ab7]/g, '');
        expect(
          letters(
            readWords(text)
              .map(({ form }) => form)
              .join(' '),
          ),
        ).toBe(letters(text));
      }),
    );
  });
});
