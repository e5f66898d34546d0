import { expect, test } from 'vitest';
import { isNegated } from './polarity.ts';
import { wordsIn } from './words.ts';

test.each([
  ['forty herons have left the marsh', false],
  ['nobody has left the marsh: not forty herons, not four', true],
  ['the ferry didn’t sail', true],
  ['the story is a lie', true],
  ['400 is nonsense', true],
  ['there is no room for doubt', false],
  ['the keeper doubts it', true],
  ['the guild disputes that the ferry sailed', true],
  ['it is not disputed that the ferry sailed', false],
  ['there was no siren', true],
  ['without a licence', true],
])('%s', (text, expected) => {
  expect(isNegated(wordsIn(text))).toBe(expected);
});
