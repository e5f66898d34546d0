import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanWords } from '../../times/word.ts';
import { canOpen } from './opening-words.ts';
import { readPoint } from './read-point.ts';

const PIECES =
  `the a these very same this that last next coming previous following in of on at by since from between and to early mid - late
  end beginning 3 3rd third twenty - first May Nov . march 2033 AD 264 BC Monday Tue night weekend week weeks month year years day days
  decade century centuries fortnight 48 hours ago earlier later before after now two several few couple ’ s time yesterday today tonight
  tomorrow morning summer fall Q 1 H Q3 half quarter 1990s nineties '90s 2033-05-03 (2033) 3/5/2033 final current`.split(
    /\s+/,
  );
const scraps = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join(' '));

describe('canOpen', () => {
  it('holds for every word at which something can be read', () => {
    fc.assert(
      fc.property(scraps, (text) => {
        const words = scanWords(text, 0, text.length);
        for (const at of words.keys()) {
          if (!canOpen(words, at)) expect(readPoint(words, at)).toBeNull();
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('spares the readers most words', () => {
    const text = 'Nobody has told them why their ferry sank';
    const words = scanWords(text, 0, text.length);
    expect([...words.keys()].filter((at) => canOpen(words, at))).toEqual([]);
  });
});
