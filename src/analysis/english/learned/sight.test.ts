import { describe, expect, test } from 'vitest';
import { layOut } from '../../lay-out.ts';
import { english } from '../english.ts';
import { findRuleDrafts } from '../find-rule-drafts.ts';
import { margin, type Sight, seeParagraph } from './sight.ts';

function see(text: string): Sight {
  const laidOut = layOut(text, [0, text.length], english);
  const sentences = [...laidOut.paragraphs].flatMap(({ words }) => words);
  return seeParagraph(sentences, laidOut.quotations, findRuleDrafts(laidOut, false).drafts);
}

/** A field word by word, as text. */
function shown(sight: Sight, field: keyof Omit<Sight, 'words'>): string {
  return sight.words.map(({ text }, index) => `${text}/${sight[field][index + margin]}`).join(' ');
}

function numbersOf(sight: Sight, field: keyof Omit<Sight, 'words'>): number[] {
  return [...sight[field].slice(margin, sight[field].length - margin)];
}

describe('what is seen of a paragraph', () => {
  test('is the same whatever the names', () => {
    const here = see('Anna Smith of London said that Peter Martin lied.');
    const there = see('Maria Jones of Paris said that David Cooper lied.');
    for (const field of ['word', 'lemma', 'suffix', 'tag', 'kind', 'senses', 'rule'] as const)
      expect(numbersOf(here, field)).toEqual(numbersOf(there, field));
  });

  test('tells days from names', () => {
    const [monday, friday] = ['Monday', 'Friday'].map((day) => numbersOf(see(`He left on ${day}.`), 'word'));
    expect(monday).not.toEqual(friday);
  });

  test('numbers the sentences, and knows where they begin and end', () => {
    const sight = see('It rained. The sea rose.');
    expect(numbersOf(sight, 'sentence')).toEqual([1, 1, 1, 2, 2, 2, 2]);
    expect(numbersOf(sight, 'first').map((at) => at - margin)).toEqual([0, 0, 0, 3, 3, 3, 3]);
    expect(numbersOf(sight, 'last').map((at) => at - margin)).toEqual([2, 2, 2, 6, 6, 6, 6]);
  });

  test('cuts noun phrases at their determiners', () => {
    expect(shown(see('The old mayor saw the town.'), 'chunk')).toBe(
      'The/1 old/2 mayor/2 saw/0 the/1 town/2 ./0',
    );
  });

  test('tells marks, long quotations from short ones, and one from another', () => {
    const sight = see('“It rained all day and all night,” he said of the “flood”.');
    const opens = (size: number): number => size * 4 + 1;
    const quotes = numbersOf(sight, 'quote');
    expect(quotes[0]).toBe(opens(2));
    expect(quotes.filter((mark) => mark === opens(1))).toHaveLength(1);
    expect(new Set(numbersOf(sight, 'region'))).toEqual(new Set([0, 1, 2]));
  });

  test('tells the roles of the rules’ outermost drafts, and inner cues', () => {
    const sight = see('Ana said that Brel denied the theft.');
    expect(numbersOf(sight, 'rule').map((role) => role & 3)).toEqual([2, 3, 1, 1, 1, 1, 1, 0]);
    expect(shown(sight, 'inner')).toBe('Ana/0 said/0 that/0 Brel/0 denied/1 the/0 theft/0 ./0');
  });

  test('is empty around the words', () => {
    const { word } = see('It rained.');
    expect([...word.slice(0, margin), ...word.slice(-margin)]).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
