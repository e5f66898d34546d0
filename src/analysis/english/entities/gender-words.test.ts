import { expect, test } from 'vitest';
import { genderOfGivenName, genderOfNoun, givenNames } from './gender-words.ts';

test.each([
  ['mrs', 'female'],
  ['mr', 'male'],
  ['queen', 'female'],
  ['king', 'male'],
  ['spokeswoman', 'female'],
  ['spokesman', 'male'],
  ['actress', 'female'],
  ['actor', 'either'],
  ['foreman', 'either'],
  ['doctor', 'either'],
])('the noun “%s” is %s', (noun, gender) => {
  expect(genderOfNoun(noun)).toBe(gender);
});

test.each([
  ['anna', 'female'],
  ['otto', 'male'],
  ['kim', 'either'],
])('the given name “%s” is %s', (name, gender) => {
  expect(genderOfGivenName(name)).toBe(gender);
});

test('as many names are known of one gender as of the other, and none of both', () => {
  const { female, male } = givenNames;
  expect(female.length).toBe(male.length);
  expect(new Set([...female, ...male]).size).toBe(female.length + male.length);
});
