import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { ledgerSchemaFile } from '../scripts/ledger-schema.ts';
import { assembleLedger, type Ledger, readPile, writeLedger } from '../src/library.ts';
import { ledgerFaults } from './validate-ledger.ts';

/** `c` and `1` make `c-1111111111111111`. */
const id = (letter: string, digit: string) => `${letter}-${digit.repeat(16)}`;

/** The smallest ledger in which every kind of record stands once. */
const ledger: Ledger = {
  hearsay: 1,
  documents: [
    {
      id: id('d', '1'),
      evidence: `sha256-${'0'.repeat(64)}`,
      path: 'reports/ferry.md',
      url: null,
      capture: null,
      mediaType: 'text/markdown',
      record: null,
      kind: 'article',
      title: 'Ferry late',
      publisher: 'The Lantern',
      author: null,
      published: '2034-02-11',
      modified: null,
      statedBy: {},
      language: 'en',
      text: 'Ferry late\n\nThe ferry sank on Friday, Oda Venn said.',
      parts: [
        { kind: 'headline', start: 0, end: 10, voice: id('e', '1'), voiceName: 'The Lantern' },
        { kind: 'body', start: 12, end: 52, voice: null, voiceName: null },
      ],
      gaps: [{ start: 12, end: 52, language: 'sv' }],
      lines: [{ start: 0, line: 2 }],
      reader: 'markdown/1',
    },
  ],
  entities: [
    {
      id: id('e', '2'),
      type: 'person',
      name: 'Oda Venn',
      aliases: ['Venn'],
      roles: [{ text: 'mayor', document: id('d', '1'), start: 31, end: 36, asOf: '2034-02-11' }],
      affiliations: [
        { of: id('e', '1'), role: 'reporter', document: id('d', '1'), start: 31, end: 46, asOf: null },
      ],
      memberOf: [id('e', '1')],
      mentions: [{ document: id('d', '1'), start: 38, end: 46, form: 'name' }],
    },
  ],
  times: [
    {
      document: id('d', '1'),
      start: 30,
      end: 36,
      text: 'Friday',
      value: '2034-02-10',
      precision: 'day',
      earliest: '2034-02-10',
      latest: '2034-02-10',
      rule: 'weekday-past',
    },
  ],
  attributions: [
    {
      id: id('a', '1'),
      document: id('d', '1'),
      parent: null,
      source: { spans: [[38, 46]], text: 'Oda Venn', entity: id('e', '2') },
      cue: { spans: [[47, 51]], text: 'said' },
      content: { spans: [[12, 36]], text: 'The ferry sank on Friday' },
      quoting: 'indirect',
      attitude: 'affirms',
      confidence: 0.9,
      by: 'rules/1',
    },
  ],
  statements: [
    {
      id: id('s', '1'),
      document: id('d', '1'),
      claim: id('c', '1'),
      spans: [[12, 36]],
      text: 'The ferry sank on Friday',
      mood: 'assertion',
      checkWorthiness: 0.5,
      chain: [
        { name: 'The Lantern', entity: id('e', '1'), attribution: null, stance: 'reports' },
        { name: 'Oda Venn', entity: id('e', '2'), attribution: id('a', '1'), stance: 'affirms' },
      ],
      firsthand: false,
      when: '2034-02-10',
      said: null,
    },
  ],
  claims: [
    {
      id: id('c', '1'),
      text: 'The ferry sank on Friday',
      statements: [id('s', '1')],
      joins: [],
      firstSeen: '2034-02-11',
      origins: {
        atLeast: 1,
        atMost: 1,
        groups: [
          { name: 'Oda Venn', entity: id('e', '2'), kind: 'named', statements: [id('s', '1')], via: [] },
        ],
        chokePoints: [],
        selfCitations: [],
      },
      transmissions: [],
      contradicts: [],
      contradictions: [],
      distorts: null,
    },
  ],
  derivations: [
    {
      origin: id('d', '1'),
      derived: id('d', '2'),
      directed: true,
      kind: 'copy',
      confidence: 1,
      shared: [{ origin: [0, 10], derived: [3, 13] }],
    },
  ],
  alerts: [{ rule: 'retold-figure', message: 'A figure grew.', statements: [id('s', '1')] }],
};

/** A copy of the ledger with the value at a path of field names and indices put in, or taken out if undefined. */
function withValue(path: string, value: unknown): unknown {
  const copy = structuredClone(ledger);
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const parent = steps.reduce<unknown>((at, step) => Reflect.get(Object(at), step), copy);
  if (value === undefined) Reflect.deleteProperty(Object(parent), last);
  else Reflect.set(Object(parent), last, value);
  return copy;
}

/** Paths of all fields in a value. */
function fields(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const here = [...path, name];
    return [...(Array.isArray(value) ? [] : [here.join('.')]), ...fields(inner, here)];
  });
}

describe('docs/ledger.schema.json', () => {
  const file = readFileSync(join(import.meta.dirname, '../docs/ledger.schema.json'), 'utf8');

  it('is what the types say now', () => {
    expect(readFileSync(join(import.meta.dirname, '../docs/ledger.schema.json'), 'utf8')).toBe(
      ledgerSchemaFile(),
    );
  });

  it('is a JSON Schema 2020-12', () => {
    expect(new Ajv2020().validateSchema(JSON.parse(file))).toBe(true);
  });

  it('says what the doc comments say', () => {
    const { $defs } = JSON.parse(file);
    expect($defs.Statement.description).toBe('One voice, in one place, takes a position on one claim.');
    expect($defs.Part.properties.voice.description).toContain('Null when unknown.');
  });

  it('takes a ledger', () => {
    expect(ledgerFaults(ledger)).toEqual([]);
  });

  it('takes what hearsay makes of the demonstration', async () => {
    const { findings } = await readPile([join(import.meta.dirname, '../demo/ferry-fire/documents')]);
    expect(findings).not.toHaveLength(0);
    expect(ledgerFaults(JSON.parse(writeLedger(assembleLedger(findings))))).toEqual([]);
  });

  it('takes an empty ledger', () => {
    const lists = Object.keys(ledger).map((name) => [name, []]);
    expect(ledgerFaults({ ...Object.fromEntries(lists), hearsay: 1 })).toEqual([]);
  });

  it.each(['editor', 'documents.0.archive', 'claims.0.origins.groups.0.note'])(
    'takes a new field %s',
    (path) => {
      expect(ledgerFaults(withValue(path, 'new'))).toEqual([]);
    },
  );

  it.each(fields(ledger))('misses %s', (path) => {
    expect(ledgerFaults(withValue(path, undefined))).not.toEqual([]);
  });

  it.each<[path: string, value: unknown]>([
    ['hearsay', 2],
    ['hearsay', '1'],
    ['documents', {}],
    ['documents.0.id', 'd-1'],
    ['documents.0.id', id('e', '1')],
    ['documents.0.evidence', `sha256-${'0'.repeat(63)}`],
    ['documents.0.kind', 'tweet'],
    ['documents.0.text', null],
    ['documents.0.parts.0.start', -1],
    ['documents.0.parts.0.end', 1.5],
    ['documents.0.lines.0.line', 0],
    ['entities.0.type', 'country'],
    ['entities.0.mentions.0.form', 'guess'],
    ['attributions.0.cue', 'said'],
    ['attributions.0.content', null],
    ['attributions.0.content.spans', []],
    ['attributions.0.content.spans.0', [12]],
    ['attributions.0.content.spans.0', [12, 36, 40]],
    ['attributions.0.content.spans.0', [12, null]],
    ['attributions.0.content.spans.0', [-1, 36]],
    ['attributions.0.content.spans.0', [0.5, 36]],
    ['attributions.0.content.spans.0', { start: 12, end: 36 }],
    ['attributions.0.confidence', 1.01],
    ['attributions.0.confidence', -0.01],
    ['attributions.0.attitude', 'reports'],
    ['statements.0.chain', []],
    ['statements.0.chain.0.stance', 'wants'],
    ['claims.0.origins.atLeast', -1],
    ['claims.0.origins.groups.0.kind', 'rumour'],
    ['derivations.0.kind', 'theft'],
    ['derivations.0.shared.0.origin', []],
    ['alerts.0.statements', 's-1'],
  ])('refuses %s %j', (path, value) => {
    const faults = ledgerFaults(withValue(path, value));
    const at = `/${path.replaceAll('.', '/')}`;
    expect(faults.filter((fault) => fault.startsWith(at))).not.toEqual([]);
  });

  it.each([[null], [[]], ['{}'], [1]])('refuses %j', (value) => {
    expect(ledgerFaults(value)).not.toEqual([]);
  });
});
