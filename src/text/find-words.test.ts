import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWords } from './find-words.ts';

/** The text with what is found in `[…]`. */
function marked(text: string, words: string, within = false): string {
  let at = 0;
  let shown = '';
  for (const [start, end] of findWords(text, words, { within })) {
    shown += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return shown + text.slice(at);
}

describe('words are found', () => {
  test.each([
    ['Ana Vell', 'Then [Ana Vell] left; [ANA  VELL]’s boat stayed.'],
    ['Ana Vell', '[Ana\nVell], [Ana-Vell], [ana_vell], and [AnaVell].'],
    ['belisle', 'Ana [Bélisle] and [Be\u0301lisle\u0301] are one.'],
    ['Bélisle', '[Belisle] without its accent.'],
    ['O’Hara', "[O'Hara] and [O’Hara], [Ohara]."],
    ['Ana', 'Not in Banana, Anatol or Ana2; only [Ana].'],
    ['Ana Vell', 'Ana.\n\nVell began another paragraph.'],
    ['marina', '[Marina], and not Submarina.'],
    ['山田', '[山田]さんは言った。'],
    ['시장', '[시장]은'],
    ['محمد', 'قال [محمد] ذلك'],
    ['!', 'Nothing is sought!'],
    ['', 'Nothing at all.'],
    ['Ana', '\ud83d\ude00[Ana]\ud83d\ude00'],
  ])('%j in %j', (words, expected) => {
    expect(marked(expected.replace(/[[\]]/g, ''), words)).toBe(expected);
  });

  test.each([
    ['Ana Vell', 'interviews/with[AnaVell]1.docx'],
    ['Ana Vell', 'https://lantern.example/2031/[ana-vell]-speaks'],
    ['Ana', 'banana/[ana].txt'],
    ['Vell', 're[vell]ing.txt'],
  ])('in names of files and in addresses: %j in %j', (words, expected) => {
    expect(marked(expected.replace(/[[\]]/g, ''), words, true)).toBe(expected);
  });

  test('wherever they stand as they were given, between blanks', () => {
    const word = fc.stringMatching(/^[a-zA-ZéüßÅ]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), word, fc.nat(), (others, sought, at) => {
        const words = others.toSpliced(at % others.length, 0, sought);
        const start = words.slice(0, at % others.length).join(' ').length + (at % others.length > 0 ? 1 : 0);
        const text = words.join(' ');
        expect(findWords(text, sought)).toContainEqual([start, start + sought.length]);
        const left = findWords(text, sought).reduceRight(
          (cut, [from, to]) => `${cut.slice(0, from)}█${cut.slice(to)}`,
          text,
        );
        expect(findWords(left, sought)).toEqual([]);
      }),
    );
  });
});
