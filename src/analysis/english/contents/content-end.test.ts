import { describe, expect, test } from 'vitest';
import { markRange, readStretch } from '../../../../test/marked-stretch.ts';
import { contentEnd, lastIndex, startsClause } from './content-end.ts';

/** The sentence with the content marked that starts at its mark, after the cue in angle brackets. */
function contentIn(marked: string): string {
  const { text, items, verbs, square, angle } = readStretch(marked);
  const first = square[0]?.first ?? 0;
  const cue = verbs.find((verb) => verb.first === angle[0]?.first) ?? null;
  return markRange(text, items, { first, end: contentEnd(items, first, cue, verbs) });
}

describe('contentEnd', () => {
  test.each([
    ['the end of the sentence', 'The mayor ⟨said⟩ ⟦that it rained in the hills all night⟧.'],
    ['a semicolon', 'The mayor ⟨said⟩ ⟦that it rained⟧; the clerk laughed.'],
    ['a closing bracket', 'The road (the mayor ⟨said⟩ ⟦it was wet⟧) is closed.'],
    ['adding', 'The mayor ⟨said⟩ ⟦that it rained⟧, adding that it would stop.'],
    ['according to', 'The mayor ⟨said⟩ ⟦that it rained⟧, according to the paper.'],
    ['although', 'The mayor ⟨said⟩ ⟦that it rained⟧, although the sky was blue.'],
    ['a further voice behind a comma', 'The mayor ⟨said⟩ ⟦that it rained⟧, and the clerk said it did not.'],
    ['a further voice behind but', 'The mayor ⟨said⟩ ⟦it rained⟧ but the clerk denied it.'],
    ['while', 'The mayor ⟨said⟩ ⟦it rained⟧ while the clerk claimed it snowed.'],
    ['a second verb of the same subject', 'The mayor ⟨denied⟩ ⟦the claim⟧ and threatened to sue.'],
    ['two clauses of one content', 'The mayor ⟨said⟩ ⟦that it rained and that the road was wet⟧.'],
    ['a comma within', 'The mayor ⟨said⟩ ⟦that, on Monday, it rained⟧.'],
    ['brackets within', 'The mayor ⟨said⟩ ⟦that it rained (a little) in May⟧.'],
  ])('%s', (_, marked) => {
    expect(contentIn(marked)).toBe(marked.replace(/[⟨⟩]/gu, ''));
  });
});

describe('startsClause', () => {
  test.each([
    ['the blaze started in a skip', true],
    ['it rained', true],
    ['there was smoke', true],
    ['on Monday, the ministry closed it', true],
    ['if we go they stay', true],
    ['the blaze in the skip', false],
    ['in a skip', false],
  ])('%s: %s', (text, expected) => {
    const { items } = readStretch(`${text}.`);
    expect(startsClause(items, 0, lastIndex(items))).toBe(expected);
  });
});

test('lastIndex leaves out the stops at the end, and nothing else', () => {
  const { items } = readStretch('It rained.');
  expect(lastIndex(items)).toBe(2);
  expect(lastIndex(items.slice(0, 2))).toBe(2);
  expect(lastIndex([])).toBe(0);
});
