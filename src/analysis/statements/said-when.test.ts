import { describe, expect, test } from 'vitest';
import { bareDocument } from '../../app/evaluation/relations/bare-document.ts';
import { analyse } from '../pipeline.ts';

/** `when < said` of the first attributed statement, a dash where there is none. 2033-05-12 is a Thursday. */
function timesOf(text: string): string {
  const { statements } = analyse({ ...bareDocument('a.txt', text), published: '2033-05-12' });
  const attributed = statements.find(({ chain }) => chain.length > 1);
  return `${attributed?.when ?? '–'} < ${attributed?.said ?? '–'}`;
}

describe('when it happened, and when it was said', () => {
  test.each([
    ['Irena Sol said on Tuesday that the bridge was closed on Monday.', '2033-05-09 < 2033-05-10'],
    ['Irena Sol told reporters on Tuesday that the bridge was closed.', '– < 2033-05-10'],
    ['On Tuesday, Irena Sol said that the bridge was closed.', '– < 2033-05-10'],
    ['On Tuesday the minister said that the bridge was closed on Sunday.', '2033-05-08 < 2033-05-10'],
    ['“The bridge was closed on Monday,” said Irena Sol, the mayor, on Tuesday.', '2033-05-09 < 2033-05-10'],
    ['“The bridge was closed,” Irena Sol said in a statement released late Tuesday.', '– < 2033-05-10'],
    ['The bridge was closed on Monday, the police said Tuesday.', '2033-05-09 < 2033-05-10'],
    ['“The bridge,” Irena Sol said on Tuesday, “was closed on Sunday.”', '2033-05-08 < 2033-05-10'],
    ['In a statement on Tuesday, the police said that the bridge was closed.', '– < 2033-05-10'],
    ['According to a statement of 3 May, the bridge was closed.', '– < 2033-05-03'],
    ['Irena Sol, the mayor, said on Tuesday at 9 p.m. that the bridge was closed.', '– < 2033-05-10T21:00'],
    ['Irena Sol, the mayor, said at 9 p.m. on Tuesday that the bridge was closed.', '– < 2033-05-10T21:00'],
    [
      'The Courier reported on Tuesday that Irena Sol had said on Monday that the bridge was closed on Sunday.',
      '2033-05-08 < 2033-05-09',
    ],
    ['The police said the bridge was closed on Monday.', '2033-05-09 < –'],
    ['Irena Sol, who was arrested on Monday, said that the bridge was closed.', '– < –'],
    ['The man arrested on Monday said that the bridge was closed.', '– < –'],
    ['After the fire on Monday, the police said that the bridge was closed.', '– < –'],
    ['The police said after the fire on Monday that the bridge was closed.', '– < –'],
    ['The police said two days after the fire that the bridge was closed.', '– < –'],
    ['It had been tested on Monday, the police said.', '2033-05-09 < –'],
  ])('%s', (text, times) => {
    expect(timesOf(text)).toBe(times);
  });

  test('what a part says itself has no time of its own', () => {
    const { statements } = analyse({
      ...bareDocument('a.txt', 'The bridge fell on Monday.'),
      published: '2033-05-12',
    });
    expect(statements).toMatchObject([{ when: '2033-05-09', said: null }]);
  });

  test('the next sentence of a speaker is not dated by the one before', () => {
    const text = '“The bridge fell,” Irena Sol said on Tuesday. “It was old,” she added.';
    const { statements } = analyse({ ...bareDocument('a.txt', text), published: '2033-05-12' });
    expect(statements.map(({ said }) => said)).toEqual(['2033-05-10', null]);
  });
});
