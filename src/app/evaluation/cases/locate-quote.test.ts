import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locateQuote } from './locate-quote.ts';

test.each([
  ['as it stands', 'It rained in Tolvane.', 'rained in', 'rained in'],
  ['over a line break and doubled blanks', 'It rained\n  in Tolvane.', 'rained in Tol', 'rained\n  in Tol'],
  ['a quote with blanks of its own', 'It rained in Tolvane.', '  rained\nin ', 'rained in'],
  ['beyond the basic plane', '😀 It 😀 rained', '😀 rained', '😀 rained'],
  ['absent', 'It rained.', 'snowed', null],
  ['empty', 'It rained.', ' ', null],
])('%s', (_, text, quote, expected) => {
  const span = locateQuote(text, quote);
  expect(span && text.slice(...span)).toBe(expected);
});

test('what it cuts is the quote, but for white space', () => {
  const word = fc.stringMatching(/^[ab]{1,3}$/);
  const blank = fc.constantFrom(' ', '\n', '  ', '\n\n', '\t ');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(word, blank), { minLength: 2, maxLength: 12 }),
      fc.nat(10),
      (pieces, skip) => {
        const text = pieces.flat().join('');
        const quote = pieces
          .slice(Math.min(skip, pieces.length - 1))
          .map(([one]) => one)
          .join(' ');
        const span = locateQuote(text, quote);
        expect(
          span &&
            text
              .slice(...span)
              .split(/\s+/)
              .join(' '),
        ).toBe(quote);
      },
    ),
  );
});
