import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresAgree, likeFiguresAgree } from './compare-figures.ts';
import { canBeOne, figuresIn } from './figures.ts';
import { wordsIn } from './words.ts';

const figures = (text: string) => figuresIn(wordsIn(text));

describe('figuresIn', () => {
  test.each([
    ['forty herons left', [[40, 40]]],
    ['40 herons', [[40, 40]]],
    ['two score herons', [[40, 40]]],
    ['seventy-four minutes', [[74, 74]]],
    ['four hundred and six boats', [[406, 406]]],
    ['eleven hundred letters', [[1100, 1100]]],
    [
      '1,200 crates and 3 carts',
      [
        [1200, 1200],
        [3, 3],
      ],
    ],
    ['a fee of 38 million florins', [[38e6, 38e6]]],
    ['2.5 million crowns', [[2.5e6, 2.5e6]]],
    ['dozens of herons', [[24, 150]]],
    ['more than 200 people', [[200, 300]]],
    ['one hundred and twenty tonnes', [[120, 120]]],
    ['a thousand herons', [[1000, 1000]]],
    ['eight or nine herons', [[8, 9]]],
    ['between nine and twelve herons', [[9, 12]]],
    [
      'nine and twelve herons',
      [
        [9, 9],
        [12, 12],
      ],
    ],
    ['not one heron', []],
    ['2. The ferry sank', []],
    ['the RV-7 valve', []],
  ])('%s', (text, expected) => {
    expect(figures(text).map(({ low, high }) => [low, high])).toEqual(expected);
  });

  test('says where the words stand', () => {
    const text = 'They lost four hundred crates.';
    const [{ start = 0, end = 0, unitEnd = 0 } = {}] = figures(text);
    expect([text.slice(start, end), text.slice(start, unitEnd)]).toEqual([
      'four hundred',
      'four hundred crates',
    ]);
  });
});

describe('two figures', () => {
  test.each([
    ['forty herons', 'two score birds', 1],
    ['some 40 herons', '43 herons', 1],
    ['dozens of herons', '40 herons', 1],
    ['40 herons', '400 herons', -1],
    ['83 million crowns', 'eighty-three', 1],
    ['38 million florins', '38 million crowns', -1],
    ['forty herons', 'the herons', 0],
  ])('%s, %s', (a, b, expected) => {
    expect(figuresAgree(figures(a), figures(b))).toBe(expected);
  });

  test.each([
    ['40 herons left', '400 herons left', -1],
    ['three people died', 'eleven people died', -1],
    ['three people died', 'it took eleven minutes', 0],
    ['45 million florins', '47 million florins', -1],
  ])('that count alike: %s, %s', (a, b, expected) => {
    expect(likeFiguresAgree(figures(a), figures(b))).toBe(expected);
  });

  test('can be one whichever comes first, and each with itself', () => {
    const number = fc.oneof(
      fc.integer({ min: 2, max: 5000 }).map(String),
      fc.constantFrom('dozens', 'forty', 'about 50', '3 million'),
    );
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [[one], [two]] = [figures(`${a} herons`), figures(`${b} herons`)];
        if (one === undefined || two === undefined) throw new Error('No figure was read.');
        expect(canBeOne(one, two)).toBe(canBeOne(two, one));
        expect(canBeOne(one, one)).toBe(true);
      }),
    );
  });
});
