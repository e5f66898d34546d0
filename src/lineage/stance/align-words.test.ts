import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignWords } from './align-words.ts';
import { readWords } from './read-words.ts';

/** Every answer as `word=word`, in the order of the text. */
function answers(text: string, claim: string): string {
  const alignment = alignWords(readWords(text), readWords(claim));
  return [...alignment.toClaim]
    .flatMap((place, at) =>
      place < 0 ? [] : [`${alignment.text[at]?.form}=${alignment.claim[place]?.form}`],
    )
    .join(' ');
}

describe('alignWords', () => {
  test.each([
    ['The ferry has sunk', 'A ferry sank', 'ferry=ferry sunk=sank'],
    [
      'Mayor denies closing the school',
      'The mayor will close the school',
      'mayor=mayor closing=close school=school',
    ],
    ['Aid worker slain', 'An aid worker was killed', 'aid=aid worker=worker slain=killed'],
    ['Argentine leader resigns', "Argentina's president resigned", 'argentine=argentina resigns=resigned'],
    ['Ferry after ferry', 'A ferry, the second ferry', 'ferry=ferry ferry=ferry'],
    ['It is so', 'It is not', ''],
    ["It isn't", 'It is not', 'not=not'],
  ])('%j to %j', (text, claim, expected) => {
    expect(answers(text, claim)).toBe(expected);
  });

  test('answers a word of the claim once before it answers it twice', () => {
    const { toText } = alignWords(readWords('ferry after ferry'), readWords('a ferry, the other ferry'));
    expect([...toText].filter((at) => at >= 0)).toEqual([0, 2]);
  });

  test.each([
    ['The singer is alive', 'The singer is dead', 'alive'],
    ['Ferries start to run', 'Ferries will stop running', 'start'],
    ['The singer is dead', 'The singer is dead', ''],
  ])('opposites in %j to %j', (text, claim, expected) => {
    const { isOpposite, text: words } = alignWords(readWords(text), readWords(claim));
    expect(words.flatMap(({ form }, at) => (isOpposite[at] === true ? [form] : [])).join(' ')).toBe(expected);
  });

  test('words answer to each other on both sides', () => {
    const sentence = fc
      .array(fc.constantFrom('ferry', 'ferries', 'sank', 'killed', 'dead', 'alive', 'not', '12'), {
        maxLength: 12,
      })
      .map((words) => readWords(words.join(' ')));
    fc.assert(
      fc.property(sentence, sentence, (text, claim) => {
        const { toClaim, toText, nearness } = alignWords(text, claim);
        toText.forEach((at, place) => {
          expect(at < 0).toBe(nearness[place] === 0);
          if (at >= 0) expect(toClaim[at]).toBe(place);
        });
        toClaim.forEach((place) => {
          if (place >= 0) expect(toText[place]).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });
});
