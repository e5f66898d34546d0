import { describe, expect, test } from 'vitest';
import { type ItemRange, markRange, readStretch } from '../../../../test/marked-stretch.ts';
import type { Item } from '../../stretch.ts';
import { baseNounPhraseEnd, longNounPhraseEnd } from './noun-phrase.ts';

/** The sentence with the phrase marked that begins where its mark does. */
function phraseFrom(marked: string, endOf: (items: readonly Item[], start: number) => number): string {
  const { text, items, square } = readStretch(marked);
  const first = square[0]?.first ?? 0;
  const range: ItemRange = { first, end: endOf(items, first) };
  return markRange(text, items, range);
}

describe('baseNounPhraseEnd', () => {
  test.each([
    ['a noun', '⟦Officials⟧ in Holve left.'],
    ['an article and a noun', '⟦The mayor⟧ of Holve left.'],
    ['adjectives', '⟦The two old bridges⟧ across the river fell.'],
    ['adjectives with a comma', 'They felt ⟦a second, larger shock⟧ at noon.'],
    ['a name', '⟦Anna Reyl⟧ left.'],
    ['a pronoun', '⟦She⟧ left the town.'],
    ['what is possessed', '⟦The mine’s owner⟧ left.'],
    ['possessives in a row', '⟦The mine’s owner’s son⟧ left.'],
    ['a determiner alone', '⟦Those⟧ who left came back.'],
    ['a number', '⟦Nine⟧ of the men left.'],
    ['a quoted word in front of its noun', '⟦The “safe” bridge⟧ collapsed.'],
  ])('%s', (_, marked) => {
    expect(phraseFrom(marked, baseNounPhraseEnd)).toBe(marked);
  });

  test.each(['⟦said⟧ nothing.', '⟦in⟧ the town.', '⟦,⟧ and so on.'])('none starts at %s', (marked) => {
    const { items } = readStretch(marked);
    expect(baseNounPhraseEnd(items, 0)).toBe(0);
  });

  test('ends where it is told to', () => {
    const { items } = readStretch('The two old bridges fell.');
    expect(baseNounPhraseEnd(items, 0, 2)).toBeLessThanOrEqual(2);
    expect(baseNounPhraseEnd(items, 0, 0)).toBe(0);
    expect(baseNounPhraseEnd(items, 99)).toBe(99);
  });
});

describe('longNounPhraseEnd', () => {
  test.each([
    ['of', '⟦The mayor of Holve⟧ left.'],
    ['of, and in', '⟦The owner of the mine in the valley⟧ left.'],
    ['coordination', 'They met ⟦the mayor and the clerk⟧.'],
    ['a participle', '⟦Two officials briefed on the talks⟧ left.'],
    ['a relative clause', '⟦A man who lives in the valley⟧ left.'],
    ['a relative clause with a comma', '⟦Teodor Vash, who keeps goats⟧, left.'],
    ['an apposition', '⟦Anna Reyl, the mayor of Holve⟧, left.'],
    ['an age', '⟦Anna Reyl, 54⟧, left.'],
    ['brackets', '⟦The minister (a doctor)⟧ left.'],
  ])('%s', (_, marked) => {
    expect(phraseFrom(marked, longNounPhraseEnd)).toBe(marked);
  });

  test.each([
    [
      'a subject with a verb of its own is no apposition',
      'According to ⟦the union⟧, the truce ended at noon.',
    ],
    ['nor is one in front of a comma', 'According to ⟦the union⟧, the truce ended at noon, and it rained.'],
    ['a participle set off by a comma', '⟦Two officials⟧, speaking on condition of anonymity, left.'],
    ['citing', '⟦The union⟧, citing two officials in the valley, left.'],
    ['a clause behind and', '⟦The mayor⟧ and the clerk is late.'],
    ['a pronoun behind a comma', '⟦The mayor⟧, he said, is late.'],
  ])('%s', (_, marked) => {
    expect(phraseFrom(marked, longNounPhraseEnd)).toBe(marked);
  });
});
