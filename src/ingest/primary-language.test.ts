import { expect, test } from 'vitest';
import { primaryLanguage } from './primary-language.ts';

test.each([
  ['en-GB', 'en'],
  ['de_AT', 'de'],
  [' FR ', 'fr'],
  ['english', null],
  ['', null],
  [null, null],
])('%j is %j', (tag, language) => {
  expect(primaryLanguage(tag)).toBe(language);
});
