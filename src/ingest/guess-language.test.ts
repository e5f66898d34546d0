import { expect, test } from 'vitest';
import { guessLanguage, primaryLanguage } from './guess-language.ts';

const CASES: [string, string, 'en' | null][] = [
  [
    'English',
    'The council said that it would not have been told of the plan by the governor, and that they would ask for a copy of it from the office which had been sent it.',
    'en',
  ],
  [
    'German',
    'Der Rat sagte am Montag, er sei von dem Plan nicht in Kenntnis gesetzt worden, und man werde bei der Behörde um eine Abschrift bitten, die ihr zugegangen war.',
    null,
  ],
  [
    'Dutch',
    'De raad zei maandag dat hij niet van het plan op de hoogte was gesteld en dat men bij het kantoor om een afschrift van het stuk zou vragen.',
    null,
  ],
  ['too little', 'The man of the house said that it would be.', null],
];
test.each(CASES)('%s', (_name, text, language) => {
  expect(guessLanguage(text)).toBe(language);
});

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
