import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotedIn } from './quoted.ts';
import { sentencesIn } from './sentences.ts';

const cut = (text: string) => sentencesIn(text, [0, text.length]).map((span) => text.slice(...span));

test.each([
  ['One. Two!', ['One.', 'Two!']],
  ['He met Mr. Osk. Then he left.', ['He met Mr. Osk.', 'Then he left.']],
  ['“Is it?” she said. No.', ['“Is it?” she said.', 'No.']],
  ['A head\n\nThe text', ['A head', 'The text']],
  ['At 9 a.m. it rained', ['At 9 a.m. it rained']],
  ['', []],
])('%j', (text, wanted) => expect(cut(text)).toEqual(wanted));

const quoted = (text: string) => quotedIn(text, [0, text.length]).map((span) => text.slice(...span));

test.each([
  ['He said “no” and ‘the boy’s coat’.', ['“no”', '‘the boy’s coat’']],
  ['It’s the clerk’s', []],
  ['“One.\n\n“Two.”\n\nThree', ['“One.\n\n“Two.”']],
  ['“Open\n\nNext', ['“Open']],
  ['He "said" it', ['"said"']],
])('between marks in %j', (text, wanted) => expect(quoted(text)).toEqual(wanted));

test('spans are in order, apart and within bounds', () => {
  const texts = fc.string({ unit: fc.constantFrom(...'aB .!?“”"‘’\n*'), maxLength: 60 });
  fc.assert(
    fc.property(texts, (text) => {
      for (const spans of [sentencesIn(text, [0, text.length]), quotedIn(text, [0, text.length])]) {
        const bounds = spans.flat();
        expect(bounds).toEqual(bounds.toSorted((a, b) => a - b));
        for (const [start, end] of spans) expect(start).toBeLessThan(end);
        expect(bounds.every((bound) => bound >= 0 && bound <= text.length)).toBe(true);
      }
    }),
  );
});
