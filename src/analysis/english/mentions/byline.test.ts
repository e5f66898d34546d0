import { expect, test } from 'vitest';
import { personsInByline } from './byline.ts';

test.each([
  ['Wat Trevanick', 'Wat Trevanick'],
  ['By Wat Trevanick', 'Wat Trevanick'],
  ['Wat Trevanick, Chief Football Writer', 'Wat Trevanick'],
  ['Del Marron and Niamh Achterhoek', 'Del Marron; Niamh Achterhoek'],
  ['Jan de Vell & Ana Baker', 'Jan de Vell; Ana Baker'],
  ['Rex Baker', 'Rex Baker'],
  ['Region Desk', ''],
  ['The Editor', ''],
  ['Staff and agency', ''],
  ['Norwire staff', ''],
  ['Ostrel Chemicals plc', ''],
  ['', ''],
])('%s names %s', (byline, persons) => {
  expect(personsInByline(byline).join('; ')).toBe(persons);
});
