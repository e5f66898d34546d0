import { expect, test } from 'vitest';
import { readPairs } from '../src/app/evaluation/names/read-pairs.ts';
import { comparePair } from '../src/app/evaluation/names/score-pair.ts';

const pairs = readPairs(new URL('names/pairs.csv', import.meta.url).pathname).map(comparePair);

test('no two that are different are merged', () => {
  expect(pairs.filter(({ isMatch, isSame }) => isSame && !isMatch).map(({ one, two }) => [one, two])).toEqual(
    [],
  );
});

test('fewer than a tenth of those that are the same are missed', () => {
  const same = pairs.filter(({ isMatch }) => isMatch);
  const missed = same.filter(({ isSame }) => !isSame);
  expect(missed.length / same.length).toBeLessThan(0.1);
});

test('about half of the pairs are the same', () => {
  const share = pairs.filter(({ isMatch }) => isMatch).length / pairs.length;
  expect(share).toBeGreaterThan(0.4);
  expect(pairs.length).toBeGreaterThanOrEqual(240);
});
