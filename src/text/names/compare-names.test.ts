import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNames, nameKeys } from './compare-names.ts';
import { parseName } from './parse-name.ts';
import type { NamedType } from './parsed-name.ts';

describe('verdicts', () => {
  test.each<[NamedType, string, string, string]>([
    ['person', 'same', 'Qassem Soleimani', 'قاسم سلیمانی'],
    ['person', 'same', 'Putin, Vladimir', 'Владимир Путин'],
    ['person', 'compatible', 'A. Brekke', 'Aatu Brekke'],
    ['person', 'compatible', 'Brekke', 'Aatu Brekke'],
    ['person', 'different', 'Marta Brekke', 'Maria Brekke'],
    ['person', 'different', 'Salman bin Muhammad', 'Muhammad bin Salman'],
    ['person', 'different', 'Donald Trump Jr.', 'Donald Trump Sr.'],
    ['organisation', 'same', 'Deutsche Bank AG', 'Deutsche Bank Aktiengesellschaft'],
    ['organisation', 'compatible', 'Dawn Movement', 'Dawn Movement of Tesmara'],
    ['organisation', 'different', 'Official IRA', 'Provisional IRA'],
    ['organisation', 'different', '1st Brigade', 'Second Brigade'],
  ])('%s %s: %s, %s', (type, verdict, a, b) => {
    expect(compareNames(a, b, type).verdict).toBe(verdict);
  });
});

const words = fc.constantFrom(
  ...'Ali al bin Abu Abd Khaled Khalid Ivan Petrov Petrovich Jr. II A. de Kim Jong-un Бин Qods Quds Army First 2nd AG (MCO) of Ministry محمد'.split(
    ' ',
  ),
);
const name = fc.oneof(
  fc.array(words, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 260 }),
);
const type = fc.constantFrom<NamedType | undefined>('person', 'organisation', undefined);

test('a comparison is symmetric, and a name is the same as itself', () => {
  fc.assert(
    fc.property(name, name, type, (a, b, kind) => {
      const one = compareNames(a, b, kind);
      const two = compareNames(b, a, kind);
      expect([two.verdict, two.score]).toEqual([one.verdict, one.score]);
      expect(one.score).toBeGreaterThanOrEqual(0);
      expect(one.score).toBeLessThanOrEqual(1);
      expect(compareNames(a, a, kind).verdict).toBe('same');
    }),
  );
});

test('names that are the same share a key', () => {
  fc.assert(
    fc.property(name, name, type, (a, b, kind) => {
      const [one, two] = [parseName(a, kind), parseName(b, kind)];
      if (compareNames(one, two).verdict !== 'same') return;
      expect(nameKeys(one).some((key) => nameKeys(two).includes(key))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('a name too long to be one is the same as itself only', () => {
  const long = 'Al '.repeat(400_000);
  expect(compareNames(long, long.toUpperCase(), 'person').verdict).toBe('same');
  expect(compareNames(long, `${long}x`, 'person').verdict).toBe('different');
});
