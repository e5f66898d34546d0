import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writing } from '../english/writing.ts';
import { tokenise } from './tokenise.ts';

/** Tokens are parted by ` ` or `|` in the expected form; the text itself is that form without the bars. */
const cases: readonly (readonly [about: string, marked: string])[] = [
  ['contractions', "I do|n't think they|'ll say it|'s over|."],
  ['curly contractions', 'They|’re sure he ca|n’t stay|, wo|n’t they|?'],
  ['two contractions in one word', "She would|n't|'ve gone|."],
  ['fused words', 'You can|not leave|, you|’re gon|na wait|.'],
  ['possessives', "Ana Lund|'s brothers|' car|, Marek|’s and the U.S.|'s"],
  ['names with an apostrophe', "O'Dell met d'Arcy at six o'clock|."],
  ['double quotation marks of every style', '“|Yes|,|” |"|no|,|" |«|oui|» |„|ja|“ |``|so|\'\''],
  ['single quotation marks', "‘|Go|,|’ he said|. |'|Stay|,|' she said|."],
  ['an apostrophe that stands for letters', "'t|is the '90s|, tell ’em '|not ready|'"],
  ['a short year behind a word', "since '68|: '|10 dead|'"],
  ['rock and roll', "rock 'n' roll"],
  ['titles and initials', 'Mr. J. K. Holm and Dr. Ek left|.'],
  ['abbreviations', 'the U.S. and the E.U.|, e.g. at 5 a.m. on Nov. 3'],
  ['a single letter that ends a sentence', 'They chose plan B|. The end|.'],
  ['I at the end', 'He is older than I|. We know|.'],
  ['no abbreviation', 'We said no|. No. 5 is next|.'],
  ['numbers', '1,200 or 3.5 of 2nd|, 10|% of $|1.5 m|, 50-50'],
  ['currency before a sum', 'US$|5 and £|3'],
  ['times and dates', 'at 03:10 on 4/5/2031|, at 7:30|pm or 5|p.m.'],
  ['addresses', 'see https://a.example/b?c=d(e)|, or www.b.example|; write to x.y@z.example|.'],
  ['a host with a path', 'on news.example.org/a/b|.'],
  ['handles and tags', '@ana_lund said |#nofire again|, |#|1'],
  ['a sentence without a space behind it', 'It ended|.|Then it began|.'],
  ['hyphenated words', 'the rebel-held town|’s 42-year-old mayor'],
  ['dashes', 'one — two|—|three -- four|--|five – six'],
  ['ellipses', 'well|... maybe|… no|....'],
  ['rows of marks', 'What|?! No|!!!'],
  ['brackets', '(|see [|3|]|)'],
  ['emoji with joiners, skin and flags', 'ok|👩‍👧|👍🏽|🇸🇪|🇫🇮'],
  ['combining marks', 'cafe\u0301 n\u0303|, |"\u0301'],
  ['scripts without our rules', 'Минск|, عمان 東京'],
];

function withoutBars(marked: string): string {
  return marked.replaceAll('|', '');
}

describe('tokenise', () => {
  test.each(cases)('%s', (_, marked) => {
    const found = tokenise(withoutBars(marked), writing).map(({ text }) => text);
    expect(found).toEqual(marked.split(/[ |]+/));
  });

  test('gives offsets in the whole text and looks at nothing outside of the stretch', () => {
    const text = 'He said no. It’s over, J. Smith';
    const start = text.indexOf('It');
    const end = text.indexOf('.', start);
    expect(tokenise(text, writing, start, end)).toEqual([
      { start, end: start + 2, text: 'It' },
      { start: start + 2, end: start + 4, text: '’s' },
      { start: start + 5, end: start + 9, text: 'over' },
      { start: start + 9, end: start + 10, text: ',' },
      { start: start + 11, end: start + 12, text: 'J' },
    ]);
  });

  test('gives nothing for white space alone', () => {
    expect(tokenise(' \r\n\t\u00a0\ufeff', writing)).toEqual([]);
  });
});

/** Text in which the tokeniser's own signs are common. */
const thorny = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "'",
        '’',
        '‘',
        '"',
        '.',
        '..',
        '-',
        '@',
        '#',
        '://',
        'www.',
        '\n',
        '\r\n',
        ' ',
        '$',
        '\u0301',
        '\u200d',
      ),
      fc.constantFrom(
        'Mr',
        'U',
        'S',
        'n',
        't',
        's',
        '90s',
        '3',
        'com',
        'cannot',
        '👩',
        '🏽',
        '🇸🇪',
        '\0',
        'א',
        '\ud800',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

describe('tokens of any text', () => {
  test('are slices in order, apart, and cover all that is not white space', () => {
    fc.assert(
      fc.property(thorny, (text) => {
        let last = 0;
        for (const { start, end, text: slice } of tokenise(text, writing)) {
          expect(text.slice(last, start)).toMatch(/^\s*$/);
          expect(end).toBeGreaterThan(start);
          expect(slice).toBe(text.slice(start, end));
          expect(slice).not.toMatch(/\s/);
          last = end;
        }
        expect(text.slice(last)).toMatch(/^\s*$/);
      }),
      { numRuns: 2000 },
    );
  });

  test('never begin inside a surrogate pair, nor with a mark that has a base', () => {
    fc.assert(
      fc.property(thorny, (text) => {
        for (const { start } of tokenise(text, writing)) {
          expect(text.slice(start - 1, start + 1)).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/);
          const hasBase = start > 0 && /\S/.test(text.charAt(start - 1));
          expect(hasBase && /^\p{M}/u.test(text.slice(start))).toBe(false);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('of a stretch are those of its text by itself', () => {
    fc.assert(
      fc.property(thorny, thorny, thorny, (before, text, after) => {
        const start = before.length;
        const inside = tokenise(before + text + after, writing, start, start + text.length);
        const alone = tokenise(text, writing);
        expect(inside.map((token) => [token.start - start, token.text])).toEqual(
          alone.map((token) => [token.start, token.text]),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
