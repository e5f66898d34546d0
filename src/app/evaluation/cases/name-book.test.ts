import { expect, test } from 'vitest';
import { nameBook } from './name-book.ts';

const book = nameBook([
  { names: ['Irena Sol', 'Ms Sol', 'Sol'] },
  { names: ['Tolvane Courier', 'the Courier'] },
]);

test.each<[string, string | null, string | null, boolean]>([
  ['the same name', 'Irena Sol', 'Irena Sol', true],
  ['an alias', 'Irena Sol', 'Sol', true],
  ['two aliases, in another case', 'MS SOL', 'sol', true],
  ['a leading article', 'The Tolvane Courier', 'Courier', true],
  [
    'an unnamed source, reworded by its article alone',
    'a guard who asked not to be named',
    'A guard who asked not to be named',
    true,
  ],
  ['two entities', 'Irena Sol', 'the Courier', false],
  ['names that no entity has', 'Davit Orlan', 'Orlan', false],
  ['an unknown voice and a name', null, 'Sol', false],
  ['two unknown voices', null, null, false],
])('%s', (_, one, other, expected) => {
  expect(book.same(one, other)).toBe(expected);
  expect(book.same(other, one)).toBe(expected);
});
