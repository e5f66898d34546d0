import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitRun } from './split-run.ts';

const counts = new Map(
  Object.entries({ save: 4, our: 20, ferry: 9, a: 30, far: 3, cry: 2, harbour: 5, news: 8 }),
);

function split(run: string): string {
  return splitRun(run, (word) => counts.get(word) ?? 0, 1_000).join(' ');
}

test.each([
  ['SaveOurFerry', 'Save Our Ferry'],
  ['saveourferry', 'save our ferry'],
  ['SAVEOURFERRY', 'save our ferry'],
  ['harbour_news', 'harbour news'],
  ['HarbourNews24', 'Harbour News 24'],
  ['ABCNews', 'abc News'],
  ['afarcry', 'a far cry'],
  ['Ferry', 'Ferry'],
  ['xyzzy', 'xyzzy'],
])('%s is %s', (run, words) => {
  expect(split(run)).toBe(words);
});

test('no letter is lost', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zA-Z0-9_]{0,60}$/), (run) => {
      expect(split(run).replaceAll(' ', '').toLowerCase()).toBe(
        (run.length > 40 ? run : run.replaceAll('_', '')).toLowerCase(),
      );
    }),
  );
});
