import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanWords } from './word.ts';

describe('scanWords', () => {
  it('parts words, numbers and marks, and says which touch', () => {
    const words = scanWords('On May 3rd, at 9:30', 0, 19);
    expect(words.map(({ text }) => text)).toEqual(['on', 'may', '3', 'rd', ',', 'at', '9', ':', '30']);
    expect(words.map(({ joined }) => joined)).toEqual([
      false,
      false,
      false,
      true,
      true,
      false,
      false,
      true,
      true,
    ]);
  });

  it('makes a break of a blank line and of no other space', () => {
    const kinds = (text: string) => scanWords(text, 0, text.length).map(({ kind }) => kind);
    expect(kinds('in\nMay')).toEqual(['word', 'word']);
    expect(kinds('in\r\n \r\nMay')).toEqual(['word', 'break', 'word']);
  });

  it('leaves out nothing but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let at = 0;
        for (const { start, end } of scanWords(text, 0, text.length)) {
          expect(text.slice(at, start).trim()).toBe('');
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
