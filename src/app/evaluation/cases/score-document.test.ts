import { describe, expect, test } from 'vitest';
import type { Findings, UngroupedStatement } from '../../../model/findings.ts';
import type { Link, Stance } from '../../../model/statement.ts';
import { assembleLedger } from '../../assemble-ledger.ts';
import { bareDocument } from '../relations/bare-document.ts';
import type { GoldCase, GoldLink } from './gold-case.ts';
import { compareDocument, scoreDocument } from './score-document.ts';
import { scoreEntities } from './score-entities.ts';
import { writeCaseErrors } from './write-case-errors.ts';

const text = 'The Courier wrote on Monday that Irena Sol saw the fire. Nobody else saw it.';

function goldLinks(...chain: [string, Stance][]): GoldLink[] {
  return chain.map(([name, stance]) => ({ name, stance }));
}

const gold: GoldCase = {
  claims: [],
  derivations: [],
  statements: [
    {
      document: 'a.txt',
      quote: 'Irena Sol saw the fire',
      chain: goldLinks(['Tolvane Courier', 'reports'], ['Irena Sol', 'affirms']),
    },
    { document: 'a.txt', quote: 'Nobody else saw it.', chain: goldLinks(['Tolvane Courier', 'affirms']) },
    { document: 'b.txt', quote: 'elsewhere', chain: goldLinks(['Tolvane Courier', 'affirms']) },
  ],
  entities: [{ names: ['Irena Sol', 'Sol'] }, { names: ['Tolvane Courier', 'The Courier'] }],
  affiliations: [{ member: 'Sol', of: 'Tolvane Courier' }],
  dates: [{ document: 'a.txt', quote: 'on Monday', value: '2031-05-05' }],
};

function statement(quote: string, ...chain: [string, Stance][]): UngroupedStatement {
  const start = text.indexOf(quote);
  const links = chain.map(([name, stance]): Link => ({ name, stance, entity: null, attribution: null }));
  const spans = [[start, start + quote.length]] as const;
  return {
    id: `s-${start}`,
    document: 'd-0',
    spans,
    text: quote,
    mood: 'assertion',
    checkWorthiness: 0,
    firsthand: false,
    chain: links,
    when: null,
    said: null,
  };
}

function findings(change: Partial<Findings>): Findings {
  const document = { ...bareDocument('a.txt', text), publisher: 'Tolvane Courier' };
  return { document, entities: [], times: [], attributions: [], statements: [], ...change };
}

function sharesOf(found: Findings | null, names: readonly string[]): string {
  const sheet = scoreDocument(compareDocument(gold, { file: 'a.txt', findings: found }));
  return names.map((name) => `${sheet.get(name)?.hits}/${sheet.get(name)?.gold}`).join(' ');
}

const statementFigures = ['statements found', 'chain names right', 'chain stances right', 'last voice right'];

describe('scoreDocument', () => {
  test.each<[string, UngroupedStatement[], string]>([
    ['nothing found', [], '0/2 0/2 0/2 0/2'],
    [
      'an alias, and a content that begins with “that”',
      [statement('that Irena Sol saw the fire', ['the courier', 'reports'], ['Sol', 'affirms'])],
      '1/2 1/2 1/2 1/2',
    ],
    [
      'a sentence that holds the quote, and the wrong stance',
      [
        statement(
          'Irena Sol saw the fire. Nobody else saw it.',
          ['the Courier', 'affirms'],
          ['Sol', 'affirms'],
        ),
      ],
      '2/2 1/2 0/2 1/2',
    ],
    ['a voice too few', [statement('Irena Sol saw the fire', ['Irena Sol', 'affirms'])], '1/2 0/2 0/2 1/2'],
    [
      'of two at one place, the one with the gold chain',
      [
        statement('Nobody else saw it', ['Bo', 'affirms']),
        statement('Nobody else saw it', ['Tolvane Courier', 'affirms']),
      ],
      '1/2 1/2 1/2 1/2',
    ],
    [
      'a small overlap is none',
      [statement('the fire. Nobody', ['Tolvane Courier', 'affirms'])],
      '0/2 0/2 0/2 0/2',
    ],
  ])('%s', (_, statements, expected) => {
    expect(sharesOf(findings({ statements }), statementFigures)).toBe(expected);
  });

  test.each([
    ['2031-05-05', '1/1 1/1'],
    ['2031-05', '1/1 0/1'],
    [null, '1/1 0/1'],
  ])('a date read as %s', (value, expected) => {
    const start = text.indexOf('Monday');
    const span = { document: 'd-0', start, end: start + 'Monday'.length, text: 'Monday' };
    const times = [{ ...span, value, precision: null, earliest: null, latest: null, rule: 'weekday' }];
    expect(sharesOf(findings({ times }), ['dates found', 'date values right'])).toBe(expected);
  });

  test('metadata and quotes', () => {
    const names = ['document read', 'publisher known', 'date known', 'quotes in the text'];
    expect(sharesOf(findings({}), names)).toBe('1/1 1/1 0/1 2/2');
    expect(sharesOf(null, names)).toBe('0/1 0/1 0/1 0/2');
  });
});

test('scoreEntities tells names found from names joined, affiliations, and wrong merges', () => {
  const entity = (id: string, memberOf: string[], name: string, ...aliases: string[]) =>
    ({ id, type: 'person', name, aliases, roles: [], affiliations: [], memberOf, mentions: [] }) as const;
  const sol = entity('e-1', ['e-2'], 'Irena Sol', 'SOL');
  const all = (...entities: Findings['entities']) => {
    const documents = [{ file: 'a.txt', findings: findings({ entities }) }];
    const ledger = assembleLedger([findings({ entities })]);
    const sheets = scoreEntities({ name: 'a case', gold, documents, ledger });
    return sheets.map((sheet) => [...sheet.values()].map(({ hits, gold: of }) => `${hits}/${of}`).join(' '));
  };
  expect(all(sol, entity('e-2', [], 'Courier'))).toEqual(['2/2 1/1', '1/2 0/1', '1/1', '1/1', '1/1']);
  expect(all(entity('e-1', [], 'Irena Sol', 'Tolvane Courier'))).toEqual([
    '1/2 0/1',
    '1/2 0/1',
    '0/1',
    '0/1',
  ]);
});

test('writeCaseErrors shows both chains', () => {
  const statements = [statement('Irena Sol saw the fire', ['the Courier', 'affirms'], ['Sol', 'affirms'])];
  const errors = writeCaseErrors('Differences', [
    compareDocument(gold, { file: 'a.txt', findings: findings({ statements }) }),
  ]);
  expect(errors).toContain('## statement missed (1)');
  expect(errors).toContain('## chain differs (1)\n\n### a.txt (stances)');
  expect(errors).toContain('gold:  Tolvane Courier reports > Irena Sol affirms');
  expect(errors).toContain('found: the Courier affirms > Sol affirms');
  expect(errors).toContain('gold:  “on Monday” 2031-05-05\n    found: nothing');
});
