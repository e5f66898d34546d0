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
    ['person', 'different', 'Mr. Brekke', 'Mrs. Brekke'],
    ['person', 'compatible', 'Gen. Brekke', 'Dr. Brekke'],
    ['person', 'different', 'Thomas Martin', 'Martin Thomas'],
    ['person', 'compatible', 'Grant Lewis', 'Lewis Grant'],
    ['person', 'compatible', 'Peter Meyer', 'Peter Meier'],
    ['person', 'same', 'Sergej Meyer', 'Сергей Meyer'],
    ['person', 'compatible', 'Ahmad Massoud', 'Ahmad Zia Massoud'],
    ['person', 'compatible', 'Abdul Qadir Saleh', 'Qadir Saleh'],
    ['person', 'compatible', 'Bibi Netanyahu', 'Benjamin Netanyahu'],
    ['person', 'different', '김종은', '김정은'],
    ['person', 'compatible', 'Ivo Sol a.k.a. The Heron', 'Ivo Sol'],
    ['organisation', 'compatible', 'Harbour Guard/Lowick Army', 'Harbour Guard'],
    ['organisation', 'compatible', 'Fischer AG', 'Fisher AG'],
    ['organisation', 'compatible', 'Orion Ltd', 'Orion Inc.'],
    ['organisation', 'different', 'Third Committee', 'Second Committee'],
    ['organisation', 'compatible', 'Third Committee', 'Committee of Three'],
    ['organisation', 'compatible', 'University of York', 'York University'],
    ['organisation', 'same', 'Ministry of Defence', 'Defense Ministry'],
    ['organisation', 'compatible', 'PMOI', "People's Mojahedin Organization of Iran"],
    ['organisation', 'same', 'Deutsche Bank AG', 'Deutsche Bank Aktiengesellschaft'],
    ['organisation', 'compatible', 'Dawn Movement', 'Dawn Movement of Tesmara'],
    ['organisation', 'different', 'Official IRA', 'Provisional IRA'],
    ['organisation', 'different', '1st Brigade', 'Second Brigade'],
  ])('%s %s: %s, %s', (type, verdict, a, b) => {
    expect(compareNames(a, b, type).verdict).toBe(verdict);
  });
});

test('a comparison tells what it saw', () => {
  expect(compareNames('Qasem Soleimani', 'Gen. Qassem Suleimani', 'person').reasons).toEqual([
    { kind: 'variant', a: 'qasem', b: 'qassem' },
    { kind: 'variant', a: 'soleimani', b: 'suleimani' },
  ]);
  expect(compareNames('Ministry of Defence', 'ministry of defence', 'organisation').reasons).toEqual([
    { kind: 'written', a: 'Ministry of Defence', b: 'ministry of defence' },
    { kind: 'thin', a: null, b: null },
  ]);
});

test('a name that nobody says the type of is what it looks like', () => {
  expect(
    ['Ivo Sol', 'Ministry of Defence', 'Orion Shipping Ltd', 'NATO', 'Unit 8200'].map(
      (one) => parseName(one).kind,
    ),
  ).toEqual(['person', 'body', 'body', 'body', 'body']);
  expect(compareNames('Orion', 'Orion Ltd').verdict).toBe('compatible');
  expect(compareNames(parseName('Orion', 'person'), parseName('Orion Ltd')).verdict).toBe('different');
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

test('case, marks and blanks make no difference', () => {
  fc.assert(
    fc.property(name, type, (written, kind) => {
      const other = `  ${written.normalize('NFD').toUpperCase().replaceAll(' ', '  ')} `;
      // letters that have no capital of their own, such as ŉ and the Kelvin sign, are other letters afterwards
      if (other.toLowerCase().trim().replaceAll('  ', ' ') !== written.normalize('NFD').toLowerCase().trim())
        return;
      expect(compareNames(written, other, kind ?? 'person').verdict).toBe('same');
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
