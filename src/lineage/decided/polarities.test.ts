import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Polarities } from './polarities.ts';

const letters = [...'abcdefgh'];
const pair = fc
  .tuple(
    fc.constantFrom(...letters),
    fc.constantFrom(...letters),
    fc.constantFrom('same' as const, 'opposite' as const),
  )
  .map(([a, b, relation]) => ({ statements: [a, b] as const, relation }));

test.each([
  ['a=b', 'ab', false],
  ['a!b', 'ab', true],
  ['a!b b!c', 'ac', false],
  ['a!b b=c', 'ca', true],
  ['a=b', 'ac', null],
  ['a=b a!b', 'ab', false],
  ['', 'aa', false],
])('of %s, %s: %s', (pairs, [a = '', b = ''], expected) => {
  const all = pairs.split(' ').filter((one) => one !== '');
  const polarities = Polarities.of(
    all.map(([one = '', sign, two = '']) => ({
      statements: [one, two] as const,
      relation: sign === '=' ? 'same' : 'opposite',
    })),
  );
  expect(polarities.areOpposites(a, b)).toBe(expected);
});

test('what is accepted agrees with all that was, and what is refused does not', () => {
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 20 }), (pairs) => {
      const polarities = new Polarities();
      const accepted = pairs.filter((one) => polarities.accept(one));
      for (const one of pairs) {
        const isOpposite = one.relation === 'opposite';
        const isSaid = polarities.areOpposites(...one.statements) === isOpposite;
        expect(isSaid || !accepted.includes(one)).toBe(true);
      }
      // The obvious way: a sign for each statement that satisfies all that was accepted.
      const signs = new Map<string, boolean>();
      for (const id of letters) {
        const other = letters.find((one) => signs.has(one) && polarities.areOpposites(one, id) !== null);
        signs.set(id, other === undefined ? false : signs.get(other) !== polarities.areOpposites(other, id));
      }
      for (const {
        statements: [a, b],
        relation,
      } of accepted) {
        expect(signs.get(a) !== signs.get(b)).toBe(relation === 'opposite');
      }
      for (const one of pairs.filter((each) => !accepted.includes(each))) {
        expect(polarities.areOpposites(...one.statements)).toBe(one.relation === 'same');
      }
    }),
  );
});
