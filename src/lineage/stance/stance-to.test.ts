import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stanceTo } from './stance-to.ts';
import { stances } from './stances.ts';

describe('stanceTo', () => {
  test.each([
    ['The ferry sank off Northmark', 'A ferry sank off Northmark', 'affirms'],
    ['Harbour master opens new quay in Northmark', 'Northmark opened a new quay', 'affirms'],
    ['No, the ferry did not sink off Northmark', 'A ferry sank off Northmark', 'denies'],
    ['The story of the sunken ferry is a hoax', 'A ferry sank off Northmark', 'denies'],
    ['Mayor denies that the school will close', 'The school will close', 'denies'],
    ['The ferry did not sink', 'The ferry did not sink', 'affirms'],
    ['The ferry sank off Northmark', 'No ferry sank off Northmark', 'denies'],
    ['The school may close, reports say', 'The school will close', 'reports'],
    ['Has the ferry sunk?', 'The ferry has sunk', 'reports'],
    ['Rumour: school said to close in spring', 'The school will close', 'reports'],
  ])('%j to %j: %s', (text, claim, stance) => {
    expect(stanceTo(text, claim).stance).toBe(stance);
  });

  test('whose names they are makes no difference', () => {
    const pair = (one: string, other: string) => [
      `${one} denies that ${other} shelled the camp, ${other} says`,
      `${other} shelled a camp of ${one}`,
    ];
    const [text = '', claim = ''] = pair('Velmora', 'Quorin');
    const [swapped = '', swappedClaim = ''] = pair('Quorin', 'Velmora');
    expect(stanceTo(text, claim)).toEqual(stanceTo(swapped, swappedClaim));
    const name = fc
      .string({ unit: fc.constantFrom(...'bkvxz'), minLength: 3, maxLength: 9 })
      .map((letters) => `${letters.charAt(0).toUpperCase()}${letters.slice(1)}`);
    fc.assert(
      fc.property(name, name, (one, other) => {
        fc.pre(one !== other);
        const [given = '', givenClaim = ''] = pair(one, other);
        expect(stanceTo(given, givenClaim)).toEqual(stanceTo(text, claim));
      }),
    );
  });

  test('probabilities sum to one and agree with the stance, whatever the texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, claim) => {
        const { stance, probabilities } = stanceTo(text, claim);
        const all = stances.map((one) => probabilities[one]);
        expect(all.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 3);
        expect(probabilities[stance]).toBe(Math.max(...all));
      }),
    );
  });

  test('a text and a claim of any length are read', () => {
    const long = 'the ferry did not sink, '.repeat(20_000);
    expect(stanceTo(long, long).probabilities.denies).toBeGreaterThanOrEqual(0);
    expect(stanceTo('a'.repeat(500_000), "n't".repeat(200_000)).stance).toBeDefined();
  });
});
