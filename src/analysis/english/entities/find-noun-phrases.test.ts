import { describe, expect, test } from 'vitest';
import { layOut } from '../../lay-out.ts';
import { english } from '../english.ts';

/** Each noun phrase as `words: what the fields named say of it`. */
function outline(text: string, ...fields: readonly string[]): string[] {
  const { paragraphs } = layOut(text, [0, text.length], english);
  return [...paragraphs].flatMap(({ words }) =>
    words.flatMap((sentence) =>
      english.findNounPhrases(sentence).map((one) => {
        const shown = fields.map((field) =>
          String(Object.entries(one).find(([name]) => name === field)?.[1]),
        );
        return [text.slice(one.start, one.end), ...shown].join(' ');
      }),
    ),
  );
}

describe('findNounPhrases', () => {
  test.each([
    ['a name with titles', 'Transport Minister Vera Lund left.', ['Transport Minister Vera Lund vera lund']],
    ['a description', 'The old pilots left.', ['The old pilots pilot']],
    ['no days', 'They left on Monday.', ['They ']],
    ['whoever possesses', 'The mine’s owner left.', ['The mine mine', 'The mine’s owner owner']],
    ['a pronoun that possesses', 'Her lawyer left.', ['Her ', 'Her lawyer lawyer']],
    [
      'what is joined',
      'The mayor and her son left.',
      ['The mayor mayor', 'her ', 'her son son', 'The mayor and her son mayor & son'],
    ],
    ['one of two', 'The former said no.', ['The former ']],
    ['a plural with a capital', 'Villagers left.', ['Villagers villager']],
  ])('%s, and its key', (_, text, expected) => {
    expect(outline(text, 'key')).toEqual(expected);
  });

  test.each([
    ['a person', 'The doctor slept.', 'person'],
    ['a body', 'The union slept.', 'body'],
    ['a document', 'The memo slept.', 'document'],
    ['a thing', 'The kiln slept.', 'thing'],
    ['a titled name', 'Mrs Reyl slept.', 'person'],
    ['a name of a body', 'Ostrel Union slept.', 'body'],
    ['a name of either', 'Ostrel slept.', 'open'],
  ])('%s is of its sort', (_, text, sort) => {
    expect(outline(text, 'sort')[0]).toMatch(new RegExp(` ${sort}$`));
  });

  test.each([
    ['Mrs Reyl slept.', 'female one'],
    ['His brother slept.', 'male one'],
    ['Two sisters slept.', 'female many'],
    ['Anna Reyl slept.', 'female one'],
    ['The doctor slept.', 'either one'],
    ['The police slept.', 'either either'],
  ])('%s: %s', (text, expected) => {
    expect(outline(text, 'gender', 'number').at(-1)).toMatch(new RegExp(` ${expected}$`));
  });

  test('where each stands', () => {
    expect(
      outline('The treasurer, Imke Daal, thanked the clerk for the ledger.', 'place', 'apposedTo'),
    ).toEqual([
      'The treasurer subject null',
      'Imke Daal apposed 0',
      'the clerk object null',
      'the ledger other null',
    ]);
  });

  test('a list of names without end is read as several', () => {
    const text = `${Array.from({ length: 40 }, () => 'the clerk').join(' and ')} left.`;
    const lists = outline(text, 'members').filter((one) => one.includes(','));
    expect(lists.length).toBeGreaterThan(5);
  });
});
