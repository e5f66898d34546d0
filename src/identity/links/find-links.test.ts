import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { EntityType } from '../../model/entity.ts';
import type { PileEntity } from '../../model/pile-entity.ts';
import { findLinks } from './find-links.ts';

/** Whom documents need to have in common for their short names to be looked at. */
const company = 'Ola Tamm; Jan Bek; Mara Vell';

/**
 * The entities of documents, one document a line: names with `;` between them, each perhaps with a type before it and with other
 * names behind `=`. What is written alike is one entity, but for common nouns, which stand in `<…>`.
 */
function pile(...documents: string[]): PileEntity[] {
  const entities = new Map<
    string,
    { type: EntityType; names: string[]; aliases: Set<string>; documents: Set<string> }
  >();
  for (const [at, line] of documents.entries()) {
    for (const written of line.split(';')) {
      const [first = '', ...aliases] = written.split(/[=,]/).map((name) => name.trim());
      const [, kind = 'person', name = ''] =
        /^(?:(organisation|place|group|unnamed|publication) )?(.*)$/u.exec(first) ?? [];
      const id = name.startsWith('<') ? `${name} in ${at}` : name;
      const entity = entities.get(id) ?? {
        type: kind as EntityType,
        names: [name.replace(/[<>]/g, '')],
        aliases: new Set<string>(),
        documents: new Set<string>(),
      };
      for (const alias of aliases) entity.aliases.add(alias);
      entities.set(id, { ...entity, documents: entity.documents.add(`d-${at}`) });
    }
  }
  return [...entities].map(([id, { type, names, aliases, documents: all }]) => ({
    id,
    type,
    types: [type],
    names: names.map((name) => ({ name, documents: all.size })),
    aliases: [...aliases],
    documents: [...all],
  }));
}

function linked(...documents: string[]): string {
  const links = findLinks(pile(...documents)).map(({ a, b }) => [a, b].sort().join(' ~ '));
  return [...new Set(links)].sort().join('; ');
}

describe('the same name', () => {
  it.each([
    ['in another spelling', 'Qasem Soleimani', 'Qassem Suleimani', 'Qasem Soleimani ~ Qassem Suleimani'],
    ['of a body', 'organisation Qods Force', 'organisation Quds Force', 'Qods Force ~ Quds Force'],
    [
      'that a description turns round',
      'organisation Tolvane Port Authority',
      'unnamed the port authority of Tolvane',
      'Tolvane Port Authority ~ the port authority of Tolvane',
    ],
  ])('%s: %s and %s', (_, one, other, expected) => {
    expect(linked(one, other)).toBe(expected);
  });

  it.each([
    ['of two brothers', 'Hassan Rouvani', 'Hossein Rouvani'],
    ['of father and son', 'Jan Bek Sr', 'Jan Bek Jr'],
    ['of a person and a body', 'Qasem Soleimani', 'organisation Qassem Suleimani'],
    ['that many bodies have', 'organisation Ministry of Defence', 'organisation Defence Ministry'],
    ['that is a common noun', 'organisation <Council>', 'organisation <Council>'],
    ['that only sounds alike', 'Nadja Orlik', 'Nadia Orlick'],
    ['of a description', 'unnamed a clerk from Tolvane', 'unnamed the clerk from Tolvane'],
    ['of rival factions', 'organisation Tolvane Army (Official)', 'organisation Tolvane Army (Provisional)'],
  ])('but not %s: %s and %s', (_, one, other) => {
    expect(linked(one, other)).toBe('');
  });
});

test('a name that is the same as two others, which are not, is linked with one of them', () => {
  const links = linked('Sergei Lavrov', 'Sergei Viktorovich Lavrov', 'Sergei Nikolaevich Lavrov');
  expect(links.split('; ')).toHaveLength(1);
  expect(links).toContain('Sergei Lavrov');
});

describe('a short name, in the company of others', () => {
  it.each([
    ['explained elsewhere', 'Anna Reyl = Reyl', 'Reyl', 'Anna Reyl ~ Reyl'],
    ['with its title', 'Anna Reyl = Governor Reyl', 'Reyl = Governor Reyl', 'Anna Reyl ~ Reyl'],
    ['a surname of one person alone', 'Anna Reyl', 'Reyl', 'Anna Reyl ~ Reyl'],
    ['a first name of one person alone', 'Milo Reyl', 'Milo', 'Milo ~ Milo Reyl'],
    ['an initial', 'Anna Reyl', 'A. Reyl', 'A. Reyl ~ Anna Reyl'],
    [
      'a common noun that is explained',
      'organisation Council of Ostrel Miners = Council',
      'organisation <Council>',
      '<Council> in 1 ~ Council of Ostrel Miners',
    ],
    [
      'an acronym',
      'organisation Ostrel Miners Union of Tesmara',
      'organisation OMUT',
      'OMUT ~ Ostrel Miners Union of Tesmara',
    ],
    [
      'without its place',
      'organisation Dawn Movement of Tesmara',
      'organisation Dawn Movement',
      'Dawn Movement ~ Dawn Movement of Tesmara',
    ],
    [
      'turned',
      'organisation Office of the Governor of Deyla',
      'organisation Governor’s Office',
      'Governor’s Office ~ Office of the Governor of Deyla',
    ],
    [
      'without common nouns',
      'organisation Tolvane Motors Company',
      'organisation Tolvane Motors',
      'Tolvane Motors ~ Tolvane Motors Company',
    ],
    [
      'without what a firm does',
      'organisation Reyl & Tamm Catering',
      'organisation Reyl & Tamm',
      'Reyl & Tamm ~ Reyl & Tamm Catering',
    ],
    [
      'that many bodies have',
      'organisation National Laboratory for Food Hygiene',
      'organisation National Laboratory',
      'National Laboratory ~ National Laboratory for Food Hygiene',
    ],
    [
      'without its town',
      'organisation Tolvane District Hospital; place Tolvane',
      'organisation <District Hospital>',
      '<District Hospital> in 1 ~ Tolvane District Hospital',
    ],
    [
      'in a description',
      'organisation Central Electoral Commission',
      'unnamed The electoral commission',
      'Central Electoral Commission ~ The electoral commission',
    ],
    [
      'in a description by its noun alone',
      'organisation Tolvane District Hospital',
      'unnamed the hospital',
      'Tolvane District Hospital ~ the hospital',
    ],
    ['misspelt', 'Lisbet Quarn', 'Lisbeth Kwarn', 'Lisbet Quarn ~ Lisbeth Kwarn'],
  ])('%s: %s and %s', (_, long, short, expected) => {
    expect(linked(`${long}; ${company}`, `${short}; ${company}`)).toBe(expected);
  });

  it.each([
    ['whom two can be', 'Anna Reyl; Mara Reyl', 'Reyl'],
    ['another initial', 'Anna Reyl', 'M. Reyl'],
    ['a place', 'Anna Reyl', 'place Reyl'],
    [
      'of a party that may have split',
      'organisation Social Democratic Party',
      'organisation Democratic Party',
    ],
    ['of a part', 'organisation Tolvane University School of Law', 'organisation Tolvane University'],
    [
      'with a word out of its middle',
      'organisation Center for Responsive Politics',
      'organisation Center for Politics',
    ],
    ['of a ministry', 'organisation Tolvane Health Ministry; place Tolvane', 'organisation Health Ministry'],
    ['of a described ministry', 'organisation Tolvane Health Ministry', 'unnamed the health ministry'],
    ['described by a noun for many', 'organisation Allied Miners’ Union', 'unnamed the union'],
    ['described as one of many', 'organisation Tolvane District Hospital', 'unnamed a hospital'],
    [
      'described as two can be',
      'organisation Tolvane Port Authority; organisation Ostrel Port Authority',
      'unnamed the port authority',
    ],
    ['of another family', 'Jan Moller', 'Jan Muller'],
    ['of a town’s paper', 'publication Tolvane Ledger = Tolvane', 'place Tolvane'],
    [
      'of an acronym’s other body',
      'organisation Ostrel Miners Union; organisation Old Men United',
      'organisation OMU',
    ],
    ['how a commenter calls himself', '@wendside_reyl', 'Reyl'],
  ])('but not one %s: %s and %s', (_, long, short) => {
    expect(linked(`${long}; ${company}`, `${short}; ${company}`)).toBe('');
  });

  test('a name that documents take for two kinds of thing may be short for either', () => {
    const agency = `publication Tolvane Press = Tolvane; ${company}`;
    const [press, ...others] = pile(agency, `Tolvane; ${company}`);
    const unsure = others.map((one) =>
      one.id === 'Tolvane' ? { ...one, types: ['person', 'publication'] as const } : one,
    );
    expect(press && findLinks([press, ...others])).toEqual([]);
    expect(press && findLinks([press, ...unsure])).toHaveLength(1);
  });

  test('a surname with the title of an office needs fewer others', () => {
    const alone = 'Ada Lorn; Eva Lorn; Ida Lorn; Uta Lorn; Una Lorn; Ute Lorn';
    const documents = (short: string): string[] => [
      'Judge Anna Reyl; Ola Tamm; Jan Bek',
      `${short}; Ola Tamm; Jan Bek; ${alone}`,
      alone,
    ];
    expect(linked(...documents('Reyl = Judge Reyl'))).toBe('Judge Anna Reyl ~ Reyl');
    expect(linked(...documents('Reyl = Mrs Reyl'))).toBe('');
  });

  test('nobody is linked in other company, or in too little of it', () => {
    expect(linked('Anna Reyl; Ola Tamm', 'Reyl; Jan Bek')).toBe('');
    expect(linked('Anna Reyl = Reyl; Ola Tamm', 'Reyl; Ola Tamm')).toBe('');
    expect(linked('Anna Reyl = Reyl; Ola Tamm; Jan Bek', 'Reyl; Ola Tamm; Jan Bek')).toBe('Anna Reyl ~ Reyl');
    const others = 'Ada Lorn; Eva Lorn; Ida Lorn; Uta Lorn; Una Lorn';
    expect(linked('Anna Reyl; Ola Tamm; Jan Bek', `Reyl; Ola Tamm; Jan Bek; ${others}`, others)).toBe('');
  });

  it.each([
    ['the letters of a body', 'organisation Bridge Inspection Board = BIB', 'organisation BIB', true],
    ['a paper', 'publication Selm Daily Post = Post', 'publication Post', true],
    ['letters that are not all of it', 'organisation BIB Evening Call = BIB', 'organisation BIB', false],
    ['a surname', 'Anna Reyl = Reyl', 'Reyl', false],
  ])('one other is enough for %s, where it is explained: %s and %s', (_, long, short, isLinked) => {
    expect(linked(`${long}; Ola Tamm`, `${short}; Ola Tamm`) !== '').toBe(isLinked);
  });

  it.each([
    ['organisation <Ministry of Trade>', 'unnamed the trade ministry', true],
    ['organisation <Ministry of Trade>', 'organisation <Trade Ministry>', true],
    ['organisation <Ministry of Trade>', 'unnamed the health ministry', false],
    ['unnamed the trade ministry', 'unnamed the ministry of trade', false],
  ])('a ministry may be turned round: %s, %s', (one, other, isLinked) => {
    expect(linked(`${one}; ${company}`, `${other}; ${company}`) !== '').toBe(isLinked);
  });

  test('a ministry turned round is none of another affair', () => {
    expect(
      linked(`organisation <Ministry of Trade>; ${company}`, 'unnamed the trade ministry; Uta Lorn; Jan Bek'),
    ).toBe('');
  });

  test('several words that another document explains need one other', () => {
    const long = 'organisation Council of Ostrel Miners = Miners’ Council';
    expect(linked(`${long}; Ola Tamm`, 'organisation Miners’ Council; Ola Tamm')).not.toBe('');
    expect(linked(`${long}; Ola Tamm`, 'organisation Miners’ Council; Jan Bek')).toBe('');
  });
});

test('links do not depend on the order of documents', () => {
  const documents = [
    'Anna Reyl = Reyl',
    'Reyl',
    'Ana Reyl',
    'Qasem Soleimani',
    'Qassem Suleimani = Suleimani',
    'Suleimani',
  ].map((line) => `${line}; ${company}`);
  fc.assert(
    fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
      expect(linked(...shuffled)).toBe(linked(...documents));
    }),
    { numRuns: 30 },
  );
});
