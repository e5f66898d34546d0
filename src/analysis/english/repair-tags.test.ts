import { describe, expect, test } from 'vitest';
import { stretchesOf } from '../../../test/marked-stretch.ts';
import type { Word } from '../build-stretches.ts';
import { nounLemma, verbLemma } from './lemma.ts';
import { repairTags } from './repair-tags.ts';

/** Words from `word/TAG` pieces. */
function words(tagged: string): Word[] {
  let offset = 0;
  return tagged.split(' ').map((piece) => {
    const [text = '', tag = ''] = piece.split(/\/(?=[^/]*$)/u);
    const word: Word = {
      start: offset,
      end: offset + text.length,
      text,
      lower: text.toLowerCase(),
      tag,
      lemma: lemmaOf(text, tag),
      quotation: null,
    };
    offset += text.length + 1;
    return word;
  });
}

function lemmaOf(text: string, tag: string): string {
  if (tag.startsWith('VB')) return verbLemma(text.toLowerCase());
  return tag.startsWith('NN') ? nounLemma(text.toLowerCase()) : text.toLowerCase();
}

function repaired(tagged: string): string {
  return repairTags(words(tagged))
    .map(({ text, tag }) => `${text}/${tag}`)
    .join(' ');
}

describe('a confusion that the words around it settle is mended', () => {
  test.each([
    ['a past tense taken for a participle', 'The/DT envoy/NN called/VBN for/IN calm/NN ./.', 'called/VBD'],
    [
      'a past tense taken for an adjective',
      'The/DT envoy/NN insisted/JJ that/IN it/PRP rained/VBD ./.',
      'insisted/VBD',
    ],
    ['a present tense taken for a noun', 'The/DT rovers/NNS plan/NN to/TO leave/VB ./.', 'plan/VBP'],
    ['a singular one', 'The/DT report/NN claims/NNS that/IN it/PRP rained/VBD ./.', 'claims/VBZ'],
    [
      'one that is followed by whom it cites',
      'The/DT pool/NN is/VBZ dry/JJ ,/, the/DT Post/NNP reports/NNS ,/, citing/VBG anglers/NNS ./.',
      'reports/VBZ',
    ],
    [
      'one that closes the clause which opens a sentence',
      'As/IN the/DT Post/NNP reports/NNS ,/, the/DT pool/NN is/VBZ dry/JJ ./.',
      'reports/VBZ',
    ],
    ['a possessive taken for is', 'The/DT mayor/NN ’s/VBZ claim/NN stands/VBZ ./.', '’s/POS'],
    [
      'an unknown word taken for a preposition',
      "“/`` No/UH ,/, ”/'' said/VBD foreman/IN Teo/NNP Lind/NNP ./.",
      'foreman/NN',
    ],
    ['a verb taken for a predeterminer', 'Some/DT say/PDT the/DT stone/NN fell/VBD ./.', 'say/VBP'],
    ['that, after a verb', 'The/DT mayor/NN denies/VBZ that/WDT he/PRP signed/VBD it/PRP ./.', 'that/IN'],
    ['that, after a noun', 'The/DT rumour/NN that/WDT shells/NNS fell/VBD on/IN us/PRP ./.', 'that/IN'],
    ['a subject taken for a verb', 'He/PRP denies/VBZ that/IN shells/VBZ fell/VBD ./.', 'shells/NNS'],
    ['a noun that looks like a superlative', ',/, the/DT inquest/JJS heard/VBD ./.', 'inquest/NN'],
    ['a hearer taken for a verb', 'He/PRP told/VBD aides/VBZ the/DT prince/NN left/VBD ./.', 'aides/NNS'],
    [
      'reports that are dismissed',
      'It/PRP dismissed/VBD as/IN false/JJ reports/VBZ that/IN it/PRP sank/VBD ./.',
      'reports/NNS',
    ],
    ['the accused', 'The/DT accused/VBN denies/VBZ the/DT charge/NN ./.', 'accused/NN'],
    [
      'a participle behind its noun',
      'Two/CD officials/NNS briefed/JJ on/IN it/PRP left/VBD ./.',
      'briefed/VBN',
    ],
  ])('%s', (_, tagged, expected) => {
    const before = tagged.split(' ');
    const after = repaired(tagged).split(' ');
    expect(after.filter((piece, index) => piece !== before[index])).toEqual([expected]);
  });
});

describe('what is right stays', () => {
  test.each([
    ['a participle in front of by', 'The/DT letter/NN quoted/VBN by/IN Ana/NNP is/VBZ old/JJ ./.'],
    ['a participle after have', 'The/DT mayor/NN has/VBZ called/VBN for/IN calm/NN ./.'],
    ['a man called Orm', 'A/DT man/NN called/VBN Orm/NNP left/VBD the/DT town/NN ./.'],
    ['is after a noun', 'The/DT mayor/NN ’s/VBZ in/IN town/NN ./.'],
    ['a relative that', 'The/DT claim/NN that/WDT surfaced/VBD in/IN May/NNP ./.'],
    ['a noun of its own', 'The/DT plan/NN failed/VBD ./.'],
    ['a preposition', 'The/DT mayor/NN spoke/VBD throughout/IN the/DT night/NN ./.'],
    ['a true superlative', 'The/DT best/JJS left/VBD ./.'],
    ['no words', ''],
  ])('%s', (_, tagged) => {
    expect(repaired(tagged)).toBe(tagged === '' ? '/' : tagged);
  });
});

test('a word whose tag is mended gets the base form of the new tag', () => {
  const [items] = stretchesOf('The envoy called for calm.').map((stretch) => stretch.items);
  expect(items?.find(({ text }) => text === 'called')).toMatchObject({ tag: 'VBD', lemma: 'call' });
});
