import { expect, test } from 'vitest';
import { acronymOf, isAcronymOf } from './acronym.ts';

test.each([
  ['PMOI', "People's Mojahedin Organization of Iran"],
  ['MCO', 'Marine Casualty Office'],
  ['U.N.H.C.R.', 'United Nations High Commissioner for Refugees'],
  ['UNRWA', 'United Nations Relief and Works Agency'],
  ['FoE', 'Friends of the Earth'],
  ['COPC', 'Council of Ports Commissioners'],
  ['KGB', 'Комитет государственной безопасности'],
])('%s is short for %s', (acronym, name) => {
  expect(isAcronymOf(acronym, name)).toBe(true);
});

test.each([
  ['MCO', 'Marine Safety Office'],
  ['MCO', 'Marine Casualty Office of Tesmara'],
  ['Mco', 'Marine Casualty Office'],
  ['CONPC', 'Council of Ports Commissioners'],
  ['M', 'Marine'],
  ['', ''],
])('%s is not short for %s', (acronym, name) => {
  expect(isAcronymOf(acronym, name)).toBe(false);
});

test('takes the first letters of all but small words', () => {
  expect(acronymOf("People's Mojahedin Organization of Iran")).toBe('pmoi');
});
