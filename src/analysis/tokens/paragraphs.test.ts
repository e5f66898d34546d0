import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isParagraphBreak, splitParagraphs } from './paragraphs.ts';

/** Longer than anybody wraps. */
const long = `${'and so on '.repeat(15)}to the end`;

describe('splitParagraphs', () => {
  test.each([
    ['line feeds', 'One\n\nTwo', ['One', 'Two']],
    ['CRLF', 'One\r\nstill one\r\n\r\nTwo', ['One\r\nstill one', 'Two']],
    ['CR alone', 'One\r\rTwo', ['One', 'Two']],
    ['blank lines with spaces', '\n One \n \t\n\n Two\n', ['One', 'Two']],
    ['a paragraph separator', 'One\u2029Two', ['One', 'Two']],
    [
      'lines that are paragraphs',
      `One ${long}.\nTwo.\r\n“Three,” he said.`,
      [`One ${long}.`, 'Two.', '“Three,” he said.'],
    ],
    ['a quotation behind its cue', `He said:\n“One ${long}.”\nTwo.`, ['He said:', `“One ${long}.”`, 'Two.']],
    [
      'a long line that goes on',
      `One ${long}\nTwo.\nand three.\nFour`,
      [`One ${long}\nTwo.\nand three.`, 'Four'],
    ],
    [
      'a line before a quotation',
      `“One ${long}.” – Ana Lund\n“Two.”`,
      [`“One ${long}.” – Ana Lund`, '“Two.”'],
    ],
    ['wrapped lines', 'One.\nTwo.\nThree.', ['One.\nTwo.\nThree.']],
    [
      'long lines only where they are',
      `One.\nTwo.\n\nThree ${long}.\nFour.`,
      ['One.\nTwo.', `Three ${long}.`, 'Four.'],
    ],
    ['white space alone', ' \n\n ', []],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(splitParagraphs(text).map(([start, end]) => text.slice(start, end))).toEqual(expected);
  });

  test('looks at its stretch alone', () => {
    expect(splitParagraphs('ab\n\ncd\n\nef', 1, 5)).toEqual([
      [1, 2],
      [4, 5],
    ]);
  });

  test('equals splitting at blank lines with a regular expression', () => {
    const text = fc
      .array(fc.constantFrom('a', ' ', '\n', '\r\n', 'bc'), { maxLength: 30 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (sample) => {
        const naive = sample
          .split(/\r?\n\s*?\r?\n/)
          .map((part) => part.trim())
          .filter((part) => part !== '');
        expect(splitParagraphs(sample).map(([start, end]) => sample.slice(start, end))).toEqual(naive);
      }),
    );
  });
});

test('isParagraphBreak tells a blank line from a line end', () => {
  expect(isParagraphBreak('a\r\nb', 1, 3)).toBe(false);
  expect(isParagraphBreak('a\r\n\r\nb', 1, 5)).toBe(true);
});
