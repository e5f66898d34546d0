import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INGEST_PROBLEMS } from '../ingest-problem.ts';
import { readNameList } from './read-name-list.ts';

const encoder = new TextEncoder();

function read(text: string) {
  return readNameList({ path: 'names', bytes: encoder.encode(text) });
}

/** `Q1 person: Ana Vell; A. Vell ~ AV` of each entry: weak names stand behind the tilde. */
function shown(text: string): string[] {
  return read(text).entries.map(({ id, type, names, weakNames }) => {
    const weak = weakNames.length === 0 ? '' : ` ~ ${weakNames.join('; ')}`;
    return `${id} ${type}: ${names.join('; ')}${weak}`;
  });
}

function codes(text: string): string[] {
  return read(text).problems.map(({ code, line, path }) => `${path}:${line} ${code}`);
}

describe('a table', () => {
  test.each<[string, string, string[]]>([
    ['with names alone', 'name\nAna Vell\n\nJo Marek\n', ['null null: Ana Vell', 'null null: Jo Marek']],
    [
      'with all columns, in any order and case',
      'ID;Aliases;Type;Name;Weak aliases\nQ1;A. Vell|Anna Vell;Person;Ana Vell;AV\n',
      ['Q1 person: Ana Vell; A. Vell; Anna Vell ~ AV'],
    ],
    [
      'with several rows of one id',
      'id,name,type\n7,Ana Vell,\n8,Jo Marek,person\n7,A. Vell,person\n',
      ['7 person: Ana Vell; A. Vell', '8 person: Jo Marek'],
    ],
    [
      'with aliases split by semicolons',
      'name,alias\nAna Vell,A. Vell; Vell A.;-\n',
      ['null null: Ana Vell; A. Vell; Vell A.'],
    ],
    ['with a name twice', 'name,alias\nAna Vell,ana  Vell;Ana  Vell\n', ['null null: Ana Vell; ana Vell']],
    [
      'with labels where a type should be',
      'name,type,topics\nAna Vell,terrorist,crime\n',
      ['null null: Ana Vell'],
    ],
    ['with commas in names', 'name;alias\nVell, Ana;Vell, A.\n', ['null null: Vell, Ana; Vell, A.']],
  ])('%s', (_what, text, expected) => {
    expect(shown(text)).toEqual(expected);
    expect(codes(text)).toEqual([]);
  });

  test('gives 999 of 1,000 rows where one is wrong, and says which', () => {
    const rows = Array.from({ length: 1_000 }, (_, n) => (n === 500 ? '"Ana' : `Ana ${n}`));
    const text = ['name', ...rows].join('\n');
    expect(read(text).entries).toHaveLength(999);
    expect(codes(text)).toEqual(['names:502 malformed-record']);
  });

  test.each<[string, string[]]>([
    ['', ['names:null empty-file']],
    ['label\nterrorist\n', ['names:1 no-name-column']],
    ['name,id\n,1\nAna Vell,2\n', ['names:2 missing-name']],
    ['name,id\nAna Vell\n', ['names:2 malformed-record']],
    [`name\n${'a'.repeat(501)}\n`, ['names:2 bad-name']],
    [
      `name\n${Array.from({ length: 1_001 }, (_, n) => `Ana ${n}`).join(';')}\nJo\n`,
      ['names:2 too-many-records'],
    ],
    ['%PDF-1.7', ['names:null binary-file']],
  ])('%j has its problems', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });
});

describe('entities of FollowTheMoney', () => {
  const vell = {
    id: 'Q1',
    schema: 'Person',
    caption: 'Ana Vell',
    properties: {
      name: ['Ana Vell'],
      alias: ['A. Vell'],
      weakAlias: ['AV', 'Ana Vell'],
      previousName: ['Ana Ruiz'],
      topics: ['sanction', 'crime.terror'],
      notes: ['A terrorist.'],
      position: ['Minister of Trade'],
      programId: ['TERR-1'],
    },
  };

  test('give names, types and ids, and nothing else', () => {
    const reading = read(JSON.stringify(vell));
    expect(reading.entries).toEqual([
      { id: 'Q1', type: 'person', names: ['Ana Vell', 'A. Vell', 'Ana Ruiz'], weakNames: ['AV'] },
    ]);
    expect(JSON.stringify(reading)).not.toMatch(/terror|sanction|minister/i);
  });

  test.each<[unknown, string[]]>([
    [{ ...vell, schema: 'Sanction' }, []],
    [{ id: 'Q2', schema: 'Vessel', properties: { name: 'Morning Tern' } }, ['Q2 null: Morning Tern']],
    [
      { id: 'Q3', schema: 'PublicBody', properties: { name: ['Harbour Office'] } },
      ['Q3 organisation: Harbour Office'],
    ],
    [{ id: 4, schema: 'LegalEntity', properties: { name: ['Vell Ltd', 5, null] } }, ['null null: Vell Ltd']],
  ])('%j', (entity, expected) => {
    expect(shown(`${JSON.stringify(entity)}\n`)).toEqual(expected);
  });

  test('that cannot be read are told, and the others are taken', () => {
    const text = [
      JSON.stringify(vell),
      '{"schema"',
      '{"schema":"Person"}',
      '{"schema":"Person","properties":{}}',
    ].join('\n');
    expect(read(text).entries).toHaveLength(1);
    expect(codes(text)).toEqual([
      'names:2 malformed-record',
      'names:3 malformed-record',
      'names:4 missing-name',
    ]);
  });
});

test('whatever is in the file, there are entries with names, or coded problems', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('name', 'id', ',', ';', '\n', '"', 'Ana', '{', '}', ' '))
      .map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, (any) => {
      const { entries, problems } = read(any);
      for (const { code } of problems) expect(INGEST_PROBLEMS).toHaveProperty(code);
      for (const { names } of entries) expect(names.length).toBeGreaterThan(0);
    }),
  );
});
