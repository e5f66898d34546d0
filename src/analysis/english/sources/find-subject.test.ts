import { describe, expect, test } from 'vitest';
import { markRange, readStretch } from '../../../../test/marked-stretch.ts';
import { findSubject } from './find-subject.ts';

/** The sentence with the subject marked that is found for the cue in angle brackets. */
function subjectIn(marked: string): string {
  const { text, items, verbs, angle } = readStretch(marked);
  return markRange(text, items, findSubject(items, angle[0] ?? { first: 0, end: 0 }, verbs));
}

describe('findSubject', () => {
  test.each([
    ['a name', '⟦Anna Reyl⟧ ⟨said⟩ it rained.'],
    ['a phrase with of', '⟦The mayor of Holve⟧ ⟨said⟩ it rained.'],
    ['an apposition', '⟦Anna Reyl, the mayor of Holve⟧, ⟨said⟩ it rained.'],
    ['a relative clause', '⟦Anna Reyl, who keeps goats⟧, ⟨said⟩ it rained.'],
    ['a relative pronoun', 'The guard, ⟦who⟧ ⟨said⟩ it rained, left.'],
    ['a pronoun', 'When it stopped ⟦she⟧ ⟨said⟩ it had rained.'],
    ['after an introduction', 'On Monday ⟦the mayor⟧ ⟨said⟩ it rained.'],
    ['after an introduction with a comma', 'In the end, ⟦the mayor⟧ ⟨said⟩ it rained.'],
    ['after another clause', 'It was dark and ⟦the mayor⟧ ⟨said⟩ it rained.'],
    ['after that', 'The paper wrote that ⟦the mayor⟧ ⟨said⟩ it rained.'],
    ['a day between', '⟦The mayor⟧ on Monday ⟨said⟩ it rained.'],
    ['an adverb between', '⟦The mayor⟧ also ⟨said⟩ it rained.'],
    ['last night between', '⟦The mayor⟧ last night ⟨said⟩ it rained.'],
    ['a participle set off by commas', '⟦Two officials⟧, speaking in private, ⟨said⟩ it rained.'],
    ['one that two verbs share', '⟦My son⟧ rang and ⟨said⟩ it rained.'],
    ['after a content', 'It rained, ⟦the mayor of Holve⟧ ⟨said⟩.'],
    ['after a quotation', '“It rained,” ⟦the mayor⟧ ⟨said⟩.'],
    ['after a dateline', 'HOLVE, Nov. 9 (Norwire) - ⟦The mayor⟧ ⟨said⟩ it rained.'],
    ['a pronoun behind and', 'My sister cleans the kitchen and ⟦she⟧ ⟨said⟩ it rained.'],
    ['two people', '⟦The mayor and the clerk⟧ ⟨said⟩ it rained.'],
    ['a list of names', '⟦Hollis, Ferro and Sons⟧ ⟨said⟩ it rained.'],
  ])('%s', (_, marked) => {
    expect(subjectIn(marked)).toBe(marked.replace(/[⟨⟩]/gu, ''));
  });

  test.each([
    ['at the start', '⟨Said⟩ the mayor.'],
    ['after a colon', 'Late: ⟨said⟩ the mayor.'],
  ])('none %s', (_, marked) => {
    expect(subjectIn(marked)).toBe(marked.replace(/[⟨⟩]/gu, ''));
  });
});
