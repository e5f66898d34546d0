import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meantByShortNames } from './short-names.ts';

/** Pairs that are one, from `name / other name; name; …`. */
function meant(list: string): string[] {
  const sources = list.split(';').map((names) => {
    const all = names.split('/').map((name) => name.trim());
    return { key: all[0] ?? '', names: all };
  });
  return meantByShortNames(sources).map(([short, whole]) => `${short} = ${whole}`);
}

test.each<[string, string, string[]]>([
  ['a short name', 'Harrow; Harrow Shipping Company', ['Harrow = Harrow Shipping Company']],
  ['a description', 'the infirmary; Tarn Infirmary', ['the infirmary = Tarn Infirmary']],
  [
    'an office',
    'the governor’s office; Office of the Governor of Tarn',
    ['the governor’s office = Office of the Governor of Tarn'],
  ],
  ['by another name of it', 'the guild; HBG / Harbour Bargemen’s Guild', ['the guild = HBG']],
  ['nobody of whom nothing is said', 'a doctor; Tarn Doctor Union', []],
  ['two whom it fits', 'Vell; Ana Vell; Bo Vell', []],
  ['other words', 'the ministry; Tarn Infirmary', []],
  ['the same words', 'Tarn Infirmary; the Tarn Infirmary', []],
])('%s', (_, list, expected) => {
  expect(meant(list)).toEqual(expected);
});

test('a source of its own is never taken for itself, and the order makes no difference', () => {
  const word = fc.constantFrom('Tarn', 'Vell', 'Ana', 'the', 'a', 'Guild', '?!');
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 8 }), (names) => {
      const sources = names.map((one) => ({ key: one, names: [one] }));
      const found = meantByShortNames(sources);
      for (const [short, whole] of found) expect(short).not.toBe(whole);
      expect(meantByShortNames(sources.toReversed()).map(String).sort()).toEqual(found.map(String).sort());
    }),
  );
});
