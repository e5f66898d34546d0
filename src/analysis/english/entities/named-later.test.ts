import { describe, expect, test } from 'vitest';
import { bareDocument } from '../../../app/evaluation/relations/bare-document.ts';
import { analyse } from '../../pipeline.ts';

/** The names of those to whom the sources of a text are bound. */
function boundIn(text: string): (string | undefined)[] {
  const { attributions, entities } = analyse(bareDocument('a.txt', text));
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return attributions.map(({ source }) => names.get(source?.entity ?? ''));
}

describe('whom a description means that a name explains', () => {
  test.each([
    [
      'by what is said of the name',
      'A member of parliament said that the quay was closed. “It is shut,” said Ilan Marek, who sits on parliament’s harbour committee.',
      ['Ilan Marek', 'Ilan Marek'],
    ],
    [
      'by a title',
      'A colonel said that the ward was full. “We turned them away,” Colonel Anna Reyl said.',
      ['Anna Reyl', 'Anna Reyl'],
    ],
    [
      'nobody where nothing is in common',
      'A nurse said that the ward was full. “It is shut,” said Ilan Marek, who sits on parliament’s harbour committee.',
      ['A nurse', 'Ilan Marek'],
    ],
    [
      'nobody where another is named',
      'A member of parliament said that the quay was closed. Another member of parliament, Ilan Marek, said that it was open.',
      ['A member of parliament', 'Ilan Marek'],
    ],
  ])('%s', (_, text, expected) => {
    expect(boundIn(text)).toEqual(expected);
  });
});
