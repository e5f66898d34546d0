import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Mentions } from '../../entities/mention.ts';
import { layOut } from '../../lay-out.ts';
import { english } from '../english.ts';

function read(text: string): Mentions[] {
  const finder = english.mentionFinder();
  finder.learn(text, 0, text.length);
  return [...layOut(text, [0, text.length], english).paragraphs].flatMap(({ words }) => [
    ...finder.find(words),
  ]);
}

/** The names of a text, each with what stands beside it as title. */
function namesIn(text: string): string {
  const names = read(text).flatMap((one) => one.names);
  return names
    .map(({ name, titled, specified }) => [name, titled ?? specified])
    .map(([name, more]) => (more === null ? name : `${name} (${more})`))
    .join('; ');
}

describe('the names in a text', () => {
  it.each([
    ['Nobody spoke of it.', ''],
    ['They met Kasmir Beld in Imrad.', 'Kasmir Beld; Imrad'],
    ['They met Kasmir Beld and Ola Tamm.', 'Kasmir Beld; Ola Tamm'],
    ['They met Juan del Mar and Osama bin Vell.', 'Juan del Mar; Osama bin Vell'],
    [
      'They met Nouri al-Maliki, [Prime Minister Nouri] al-Maliki.',
      'Nouri al-Maliki; Nouri al-Maliki (Prime Minister Nouri al-Maliki)',
    ],
    [
      'Then Colonel Aatu Brekke and Col. A. Brekke came.',
      'Aatu Brekke (Colonel Aatu Brekke); A. Brekke (Col. A. Brekke)',
    ],
    ['Then Kasmir Beld MP came.', 'Kasmir Beld (Kasmir Beld MP)'],
    ['Then Jan Bek, Jr., came.', 'Jan Bek, Jr.'],
    ['Then Ordelan Foreign Minister Jan Bek came.', 'Ordelan; Jan Bek (Foreign Minister Jan Bek)'],
    ['Then the Governor came.', ''],
    [
      'They went to the Ministry of Trade and to the Council of Tesmaran Exiles.',
      'Ministry of Trade; Council of Tesmaran Exiles',
    ],
    ['It is the Office of the Governor of Deyla.', 'Office of the Governor of Deyla'],
    ['It is the Ministry of Health and Labour.', 'Ministry of Health and Labour'],
    ['They joined Wendside Residents’ Action.', 'Wendside Residents’ Action'],
    ['They joined the Dockworkers’ Union.', 'Dockworkers’ Union'],
    ['They lay in St Brannoc’s Hospital.', 'St Brannoc’s Hospital'],
    ['They saw St Brannoc’s Bell.', 'St Brannoc; Bell'],
    ['They asked Brandt and Sons.', 'Brandt and Sons'],
    ['They asked Brandt and Selm.', 'Brandt; Selm'],
    ['They met the 4th Mountain Brigade.', '4th Mountain Brigade'],
    ['They met on the 4th Monday Brigade.', 'Brigade'],
    ['It was the 4th Ostrel Fair.', 'Ostrel Fair'],
    ['Then Insp Rolf Anders came.', 'Rolf Anders (Insp Rolf Anders)'],
    ['They read of Ordelan’s Assembly.', 'Ordelan; Assembly'],
    ['They work for Halvane Chemicals plc.', 'Halvane Chemicals plc'],
    ['It lay at Berth 16 on Monday, 3 May.', 'Berth 16'],
    ['Some Iraqi forces and Iranians fought the Islamic State.', 'Iranians; Islamic State'],
    ['They fought Camp Liberty Iranians.', 'Camp Liberty; Iranians'],
    ['Then Theresa May came in May.', 'Theresa May'],
    ['He wrote to @quay_lamp of it.', '@quay_lamp'],
    ['He left Ardesh camp for the island of Harrask.', 'Ardesh (Ardesh camp); Harrask (island of Harrask)'],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toBe(names);
  });

  it.each([
    ['a plain word', 'Security is tight. Residents left.', ''],
    ['a name that the text has elsewhere too', 'Security is tight at Lamp. Lamp stands by.', 'Lamp; Lamp'],
    ['a word that the text writes small', 'Forty left. Then forty came. Drivers left; the drivers came.', ''],
    ['a name that no lexicon has', 'Tolvay left.', 'Tolvay'],
    ['a title', 'Mrs Petrie left. Governor Tolvay left.', 'Petrie (Mrs Petrie); Tolvay (Governor Tolvay)'],
    ['a body', 'Union of Ostrel Miners leaders left.', 'Union of Ostrel Miners'],
  ])('at the head of a sentence: %s', (_, text, names) => {
    expect(namesIn(text)).toBe(names);
  });
});

test.each([
  ['They met the Joint Observer Mission.', 'organisation'],
  ['They read the Deyla Post.', 'publication'],
  ['They met Mr Vell.', 'person'],
  ['They live in Vell.', 'place'],
  ['They crossed the River Vell.', 'place'],
  ['They saw that the Vell agency left.', 'publication'],
  ['They saw that the big Vell news agency left.', 'publication'],
  ['They saw that the Vell agency chief left.', undefined],
  ['They saw that big Vell agency work ended.', undefined],
  ['They like Vell.', undefined],
])('what a name is taken for: %s', (text, type) => {
  expect(read(text)[0]?.names[0]?.votes[0]).toBe(type);
});

test.each([
  [
    'a headline with capitals throughout',
    'Governor Tolvay Leaves Ardesh Before Winter\n\nHe leaves before noon.',
    true,
  ],
  ['a label', 'AVESH: We left.', true],
  ['an acronym', 'They asked the CTE.', false],
  ['many names', 'They asked Kasmir Beld, Ola Tamm, Jan Bek and Miren Avesh.', false],
])('where capitals say little: %s', (_, text, doubtful) => {
  expect(read(text)[0]?.names[0]?.doubtful).toBe(doubtful);
});

test.each([
  ['The Council of Exiles (COE) left.', 'Council of Exiles = COE'],
  ['The People’s Union (PMU/MEK) left.', 'People’s Union = PMU; People’s Union = MEK'],
  ['They met in Tolvane (AP).', ''],
  ['Jan Bek, also known as Old Harry, left.', 'Jan Bek = Old Harry'],
  ['The Night Clique, which calls itself the Dawn Movement, left.', 'Night Clique = Dawn Movement'],
  ['The Dawn Movement, formerly the Night Clique, left.', 'Dawn Movement = Night Clique'],
  ['The Dawn Movement (formerly Night Clique) left.', 'Dawn Movement = Night Clique'],
  ['The Dawn Movement, or the Night Clique, left.', ''],
])('what is said to be one: %s', (text, expected) => {
  const pairs = read(text).flatMap(({ names, same }) =>
    same.map(({ name, other }) => `${names[name]?.name} = ${names[other]?.name}`),
  );
  expect(pairs.join('; ')).toBe(expected);
});

test('names lie in the text, in order and apart, whatever it holds', () => {
  const words = fc.constantFrom(
    'Beld',
    'the',
    'Council',
    'of',
    '(CTE)',
    'said',
    ',',
    '“Ardesh',
    '’s',
    '[Prime',
    'Minister]',
    'al-Maliki',
    '@a',
    '16',
    '.',
    '\n',
    'Jr.',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (chosen) => {
      const text = chosen.join(' ');
      let end = 0;
      for (const { names, same, affiliated } of read(text)) {
        for (const name of names) {
          expect(name.start).toBeGreaterThanOrEqual(end);
          expect(name.end).toBeGreaterThan(name.start);
          end = name.end;
        }
        const indices = [
          ...same.flatMap((one) => [one.name, one.other]),
          ...affiliated.flatMap((one) => [one.member, one.of]),
        ];
        for (const index of indices) expect(names[index]).toBeDefined();
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
