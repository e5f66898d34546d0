import { expect, test } from 'vitest';
import { pairWords } from './pair-words.ts';

test.each([
  ['The ferry sank', 'The ferry did not sink', true],
  ['The ferry sank', "The ferry didn't sink", true],
  ['The ferry sank', 'The ferry never sank', true],
  ['Gunmen entered the camp', 'No gunmen entered the camp', true],
  ['Gunmen are in the camp', 'There are no gunmen in the camp', true],
  ['The ferry sank', 'The ferry sank', false],
  ['The court ruled on rights of women', 'The court ruled that women do not have rights', false],
  ['Panel has no women', 'The panel, which has not met, is about women', false],
  ['The council met', 'The ferry did not sink off Northmark', false],
])('%j to %j is turned: %j', (text, claim, isTurned) => {
  expect(pairWords(text, claim).isTurned).toBe(isTurned);
});
