import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from '../tokens/tokenise.ts';
import { pennTags } from './penn-tag.ts';
import { tag } from './tags.ts';
import { writing } from './writing.ts';

function tagged(text: string): string {
  const tokens = tokenise(text, writing);
  const tags = tag(tokens);
  return tokens.map((token, index) => `${token.text}/${tags[index]}`).join(' ');
}

/** A `/` stands before each token's tag. */
const cases: readonly (readonly [about: string, marked: string])[] = [
  ['a plain report', 'Officials/NNS said/VBD the/DT talks/NNS had/VBD failed/VBN ./.'],
  ['present tense', 'She/PRP denies/VBZ that/IN they/PRP lied/VBD ./.'],
  ['a possessive', "The/DT army/NN 's/POS spokesman/NN refused/VBD to/TO comment/VB ./."],
  ['a contraction', 'We/PRP do/VBP n’t/RB know/VB who/WP left/VBD ./.'],
  ['straight quotation marks', '"/`` We/PRP agree/VBP ,/, "/\'\' he/PRP said/VBD ./.'],
  ['curly quotation marks', "“/`` We/PRP agree/VBP ,/, ”/'' he/PRP said/VBD ./."],
  ['a headline', 'Minister/NNP Denies/VBZ Taking/VBG Bribes/NNS'],
  ['capitals', 'POLICE/NNS SAY/VBP THE/DT BRIDGE/NN WAS/VBD DESTROYED/VBN'],
];

describe('tag', () => {
  test.each(cases)('%s', (_, marked) => {
    expect(tagged(marked.replaceAll(/\/\S+/g, ''))).toBe(marked);
  });

  test('gives one Penn tag to each token of any text, the same every time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const tokens = tokenise(text, writing);
        const tags = tag(tokens);
        expect(tags).toHaveLength(tokens.length);
        for (const found of tags) expect(pennTags).toContain(found);
        tag(tokenise('Something else was read in between.', writing));
        expect(tag(tokens)).toEqual(tags);
      }),
    );
  });
});
