import { describe, expect, test } from 'vitest';
import { separatingLineBreaks } from './line-breaks.ts';

/** `¶` stands for a line feed that separates, `⏎` for one that only wraps. */
const cases: readonly (readonly [about: string, marked: string])[] = [
  ['headline and byline', 'Talks fail¶By Ana Lund'],
  ['a next line in lower case goes on', 'The talks have⏎failed'],
  [
    'prose wrapped at 60',
    'The council of Ostria said on Monday that the old bridge at⏎Holm would be closed until the summer, when Marek and Sons⏎Ltd will have repaired it.',
  ],
  [
    'a label above wrapped prose',
    'Statement¶The council of Ostria said on Monday that the old bridge at⏎Holm would be closed until the summer, when Marek and Sons⏎Ltd will have repaired it.',
  ],
  ['paragraphs on a line each', `${'A long line. '.repeat(15)}¶${'Another line. '.repeat(15)}¶The last.`],
];

describe('separatingLineBreaks', () => {
  test.each(cases)('%s', (_, marked) => {
    const text = marked.replaceAll(/[¶⏎]/g, '\n');
    const expected = [...marked.matchAll(/¶/g)].map(({ index }) => index);
    expect([...separatingLineBreaks(text, 0, text.length)]).toEqual(expected);
  });
});
