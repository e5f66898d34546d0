import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writing } from '../english/writing.ts';
import { splitSentences } from './sentences.ts';
import { tokenise } from './tokenise.ts';

/** `¦` marks where one sentence ends and the next begins. */
const cases: readonly (readonly [about: string, marked: string])[] = [
  ['full stops, questions, exclamations', 'He left.¦ Did he?¦ He did!¦ Good.'],
  ['titles and initials', 'Mr. J. K. Holm met Gov. Ek in St. Ives.¦ Both left.'],
  [
    'an abbreviation inside a sentence',
    'The U.S. Senate met at 5 p.m. on Monday.¦ It rose at 6 p.m.¦ Nobody spoke.',
  ],
  ['an abbreviation at the end', 'He lives in the U.S.¦ She works for Lund Inc.¦ They agree.'],
  ['closing marks go with what they close', '“He left.”¦ (She stayed.)¦ “Why?”¦ ‘Because.’¦ It is so.'],
  ['straight marks open and close', '"He left."¦ "She stayed."¦ He knew.'],
  ['a quoted question inside a sentence', '“Why did he leave?” she asked.¦ “Who knows!” he replied.'],
  ['a quoted question before a named speaker', '"Who fired first?" Ana Lund asked.¦ Nobody knew.'],
  ['numbers with points', 'It grew by 3.5 points.¦ No. 5 fell to 1,200.'],
  ['an ellipsis', 'He said … nothing.¦ She waited...¦ Then she left.'],
  ['a note belongs to its sentence', 'The dam broke. [3]¦ The town was flooded. [4] [5]'],
  ['a list number', '1. Read it.¦ 2. Sign it.'],
  ['no space behind the full stop', 'It was over.¦Then it began.'],
  ['blank lines', 'Talks fail\n\n¦The talks failed on Monday\r\n\r\n¦Nobody\nknew why'],
  ['lines of their own', 'Minister denies it\n¦By Ana Lund\n¦The minister denied it.'],
  [
    'prose wrapped to a width',
    'The regional council said on Monday that the bridge over the River\nOst, which has been closed since the flood of last spring, will\nopen again in May.¦ Nobody from the company that built it wanted\nto speak about the cost.',
  ],
  ['spaces around every mark', '" He left . "¦ He said nothing .'],
];

function split(text: string): readonly string[] {
  const tokens = tokenise(text, writing);
  return splitSentences(text, tokens, writing).map(({ firstToken, endToken }) =>
    text.slice(tokens[firstToken]?.start, tokens[endToken - 1]?.end),
  );
}

describe('splitSentences', () => {
  test.each(cases)('%s', (_, marked) => {
    expect(split(marked.replaceAll('¦', ''))).toEqual(marked.split('¦').map((sentence) => sentence.trim()));
  });

  test('gives nothing for no tokens', () => {
    expect(splitSentences('', [], writing)).toEqual([]);
  });

  test('puts every token of any text into exactly one sentence, none across a blank line', () => {
    const pieces = fc.constantFrom(
      'He',
      'said',
      '.',
      '?',
      '”',
      '“',
      '"',
      ')',
      ' ',
      '\n',
      '\n\n',
      '\r\n',
      'Mr.',
      '[',
      '3',
      ']',
      '…',
      'é',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 2 })), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const tokens = tokenise(text, writing);
        let next = 0;
        for (const { firstToken, endToken } of splitSentences(text, tokens, writing)) {
          expect(firstToken).toBe(next);
          expect(endToken).toBeGreaterThan(firstToken);
          expect(text.slice(tokens[firstToken]?.start, tokens[endToken - 1]?.end)).not.toMatch(
            /\n[ \t\r]*\n/,
          );
          next = endToken;
        }
        expect(next).toBe(tokens.length);
      }),
      { numRuns: 1000 },
    );
  });
});
