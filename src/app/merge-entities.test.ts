import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entity } from '../model/entity.ts';
import { mergeEntities } from './merge-entities.ts';

const marek: Entity = {
  id: 'e-2',
  type: 'person',
  name: 'Marek',
  aliases: ['MP Marek'],
  roles: [{ text: 'MP', document: 'd-2', start: 1, end: 3, asOf: null }],
  affiliations: [{ of: 'e-9', role: 'member', document: 'd-2', start: 4, end: 20, asOf: '2031-05-09' }],
  memberOf: ['e-9'],
  mentions: [{ document: 'd-2', start: 4, end: 9, form: 'name' }],
};
const fuller: Entity = {
  ...marek,
  name: 'Ilan Marek',
  aliases: ['Marek'],
  roles: [{ text: 'governor', document: 'd-1', start: 3, end: 11, asOf: '2031-05-09' }],
  affiliations: [],
  memberOf: ['e-8', 'e-9'],
  mentions: [
    { document: 'd-1', start: 30, end: 32, form: 'pronoun' },
    { document: 'd-1', start: 3, end: 13, form: 'name' },
  ],
};
const senate: Entity = { ...marek, id: 'e-1', type: 'organisation', name: 'Senate', aliases: [] };

test('entities of one id become one, with all names, bodies and mentions', () => {
  expect(mergeEntities([marek, senate, fuller])).toEqual([
    senate,
    {
      id: 'e-2',
      type: 'person',
      name: 'Ilan Marek',
      aliases: ['MP Marek', 'Marek'],
      roles: [
        { text: 'governor', document: 'd-1', start: 3, end: 11, asOf: '2031-05-09' },
        { text: 'MP', document: 'd-2', start: 1, end: 3, asOf: null },
      ],
      affiliations: [{ of: 'e-9', role: 'member', document: 'd-2', start: 4, end: 20, asOf: '2031-05-09' }],
      memberOf: ['e-8', 'e-9'],
      mentions: [
        { document: 'd-1', start: 3, end: 13, form: 'name' },
        { document: 'd-1', start: 30, end: 32, form: 'pronoun' },
        { document: 'd-2', start: 4, end: 9, form: 'name' },
      ],
    },
  ]);
});

test('the result does not depend on the order', () => {
  const entity = fc.record({
    id: fc.constantFrom('e-1', 'e-2'),
    type: fc.constantFrom('person', 'organisation', 'unnamed'),
    name: fc.constantFrom('A', 'B', 'AB', 'BA'),
    aliases: fc.subarray(['A', 'B', 'C']),
    roles: fc.array(
      fc.record({
        text: fc.constantFrom('MP', 'mayor'),
        document: fc.constantFrom('d-1', 'd-2'),
        start: fc.nat(3),
        end: fc.nat(3),
        asOf: fc.constant(null),
      }),
      { maxLength: 2 },
    ),
    affiliations: fc.constant([]),
    memberOf: fc.subarray(['e-8', 'e-9']),
    mentions: fc.array(
      fc.record({
        document: fc.constantFrom('d-1', 'd-2'),
        start: fc.nat(3),
        end: fc.nat(3),
        form: fc.constantFrom('name', 'pronoun'),
      }),
      { maxLength: 3 },
    ),
  });
  const shuffled = fc
    .array(entity, { maxLength: 6 })
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
  fc.assert(
    fc.property(shuffled, ([entities, other]) => {
      expect(mergeEntities(other)).toEqual(mergeEntities(entities));
    }),
  );
});
