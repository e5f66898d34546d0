import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { voicedEntities, voicedStatement } from '../../../test/voiced-statements.ts';
import type { Derivation } from '../../model/derivation.ts';
import type { UngroupedStatement } from '../../model/findings.ts';
import { findOrigins } from './find-origins.ts';
import { findTransmissions } from './find-transmissions.ts';

/** A derivation from `a>b kind`; of a copy or a quotation the passage of the statements is shared. */
function derivationOf(edge: string): Derivation {
  const [ends = '', kind = 'citation'] = edge.trim().split(' ');
  const [origin = '', derived = ''] = ends.split('>');
  const isWorded = kind === 'copy' || kind === 'quotation';
  return {
    origin,
    derived,
    kind: kind as Derivation['kind'],
    confidence: 0.8,
    directed: true,
    shared: isWorded ? [{ origin: [0, 9], derived: [0, 9] }] : [],
  };
}

/** Documents were published a day apart in the order of the alphabet, two of one letter on one day; of `?` the day is not known. */
function lineageOf(statements: readonly UngroupedStatement[], edges: string) {
  const derivations = edges === '' ? [] : edges.split('|').map(derivationOf);
  const day = (document: string) => `2031-05-${String(document.charCodeAt(0) - 87).padStart(2, '0')}`;
  return {
    published: new Map(
      statements.map(({ document }) => [document, document.startsWith('?') ? null : day(document)]),
    ),
    commenters: new Map(statements.map(({ document }) => [document, new Set(['e-reader'])])),
    derivations: Map.groupBy(derivations, ({ derived }) => derived),
  };
}

function transmissions(lines: string, edges = ''): string[] {
  const statements = lines.split('|').map(voicedStatement);
  return findTransmissions(statements, lineageOf(statements, edges)).map(
    ({ from, to, kind }) => `${from.slice(2)}→${to.slice(2)} ${kind}`,
  );
}

describe('findTransmissions', () => {
  test.each<[string, string, string, string[]]>([
    [
      'a chain that names the voice of an earlier document',
      'a: Wire > Ana affirms | b: Post > Wire > Ana affirms',
      '',
      ['0→1 citation'],
    ],
    ['none from a later document', 'b: Wire > Ana affirms | a: Post > Wire > Ana affirms', '', []],
    [
      'on one day who names the other came later',
      'a1: Post > Wire reports | a2: Wire affirms',
      '',
      ['1→0 citation'],
    ],
    [
      'the latest before it is meant',
      'a: Wire affirms | b: Wire affirms | c: Post > Wire reports | d: Wire affirms',
      '',
      ['1→2 citation'],
    ],
    [
      'that from which the document derives is meant',
      'a: Wire affirms | b: Wire affirms | c: Post > Wire reports',
      'a>c',
      ['0→2 citation'],
    ],
    [
      'one in the paper’s own voice, of a document that derives from another',
      'a: Wire > Ana affirms | b: Post affirms',
      'a>b paraphrase',
      ['0→1 paraphrase'],
    ],
    ['two in their own voices, and nothing else', 'a: Wire affirms | b: Post affirms', '', []],
    [
      'the word of somebody else in a document that derives from another',
      'a: Wire > Ana affirms | b: Post > Bo affirms',
      'a>b',
      [],
    ],
    [
      'the same source without credit',
      'a: Wire > Ana affirms | b: Post > Ana affirms',
      'a>b copy',
      ['0→1 copy'],
    ],
    ['an independent interview', 'a: Wire > Ana affirms | b: Post > Ana affirms', '', []],
    ['a denial is not taken from who affirms', 'a: Wire affirms | b: Post > Wire denies', 'a>b', []],
    ['a denial is taken from a denial', 'a: Ana denies | b: Post > Ana denies', '', ['0→1 citation']],
    [
      'of two statements there the one with the same source',
      'a: Wire > Bo affirms | a: Wire > Ana affirms | b: Post > Wire > Ana affirms',
      '',
      ['1→2 citation'],
    ],
    [
      'else the one with more of its words',
      'a: Wire affirms = the quay burned | a: Wire affirms = two ships sank | b: Post > Wire reports = both ships sank',
      '',
      ['1→2 citation'],
    ],
    [
      'two parents',
      'a: Wire affirms | b: Radio affirms | c: Post affirms',
      'a>c|b>c',
      ['0→2 paraphrase', '1→2 paraphrase'],
    ],
    ['not from a comment', 'a: reader affirms | b: Post affirms', 'a>b', []],
    ['no circle on one day', 'a1: Post > Wire reports | a2: Wire > Post reports', '', ['0→1 citation']],
    ['of a document without a date', '?a: Wire affirms | b: Post > Wire reports', '', ['0→1 citation']],
  ])('%s', (_, lines, edges, expected) => {
    expect(transmissions(lines, edges)).toEqual(expected);
  });
});

function origins(lines: string, edges = '', members: Record<string, string> = {}): string {
  const statements = lines.split('|').map(voicedStatement);
  const found = findTransmissions(statements, lineageOf(statements, edges));
  const entities = voicedEntities(statements, members);
  const all = findOrigins(statements, entities, { transmissions: found, change: null });
  const groups = all.groups.map(
    ({ name, statements: ids }) => `${name}: ${ids.map((id) => id.slice(2)).join(' ')}`,
  );
  const bare = (ids: readonly string[]) => ids.map((id) => id.slice(2)).join(' ');
  const circles = all.selfCitations.map(
    ({ entity, statement, through }) => `; ${bare([entity])} in ${bare([statement])} by ${bare(through)}`,
  );
  const choked = all.chokePoints.length > 0 ? `; all by ${bare(all.chokePoints)}` : '';
  return `${all.atLeast}-${all.atMost} ${groups.join(', ')}${choked}${circles.join('')}`;
}

describe('origins along transmissions', () => {
  test.each<[string, string, string, string]>([
    [
      'three papers on one word',
      'a: Wire > Ana affirms | b: Post > Wire > Ana affirms | c: Ledger > Post reports',
      '',
      '1-1 Ana: 0 1 2; all by Wire',
    ],
    [
      'a paper’s own voice that took it from another',
      'a: Wire > Ana affirms | b: Post affirms | c: Ledger affirms',
      'a>b paraphrase',
      '2-2 Ana: 0 1, Ledger: 2',
    ],
    [
      'the unnamed source of another paper',
      'a: Wire > clerk affirms | b: Post > Wire > guard affirms',
      '',
      '1-1 clerk: 0 1; all by Wire',
    ],
    [
      'two sources of one paper stay two where others cite it',
      'a: Wire > Ana affirms = it rained hard | a: Wire > Bo affirms = rain fell | b: Post > Wire reports = it rained hard',
      '',
      '2-2 Ana: 0 2, Bo: 1; all by Wire',
    ],
    [
      'a report that came back as its own confirmation',
      'a: Wire > Ana affirms | b: Post > Wire reports | c: Wire > Post reports',
      '',
      '1-1 Ana: 0 1 2; all by Wire; Wire in 2 by Post',
    ],
    [
      'a chain that names its first voice twice',
      'a: Council > Council affirms',
      '',
      '1-1 Council: 0; Council in 0 by ',
    ],
    [
      'who spoke to several is no choke point of theirs',
      'a: Wire > Ana affirms | b: Post > Ana affirms',
      '',
      '1-1 Ana: 0 1',
    ],
    [
      'who is met again in the document that took it from others',
      'a: clerk > who* affirms | c: Wire > clerk > who* affirms | c: who* affirms',
      '',
      '1-1 who: 0 1 2',
    ],
    [
      'all through one relay, although from two sources',
      'a: Wire > Ana affirms | a: Wire > Bo affirms | b: Post > Wire > Bo affirms | c: Ledger > Wire > Ana affirms',
      '',
      '2-2 Ana: 0 3, Bo: 1 2; all by Wire',
    ],
  ])('%s', (_, lines, edges, expected) => {
    expect(origins(lines, edges)).toBe(expected);
  });

  test('a body and its members are one origin, under the name of the body', () => {
    const lines = 'a: Post > Ana affirms | b: Council affirms | c: Radio > Bo affirms';
    expect(origins(lines, '', { Ana: 'Council', Bo: 'Council' })).toBe('1-1 Council: 0 1 2');
    expect(origins(lines.split(' | b')[0] ?? '', '', { Ana: 'Council' })).toBe('1-1 Ana: 0');
  });

  test('what a retelling changed originates with who changed it', () => {
    const statements = 'b: Lamp > Wire reports | c: Post > Lamp reports'.split('|').map(voicedStatement);
    const found = findTransmissions(statements, lineageOf(statements, ''));
    const change = { document: 'b', voices: new Set(['e-Wire', 'e-Ana']) };
    const all = findOrigins(statements, voicedEntities(statements), { transmissions: found, change });
    expect(all.groups).toMatchObject([{ name: 'Lamp', kind: 'named', statements: ['s-0', 's-1'] }]);
  });
});

const row = fc
  .tuple(
    fc.constantFrom('a', 'b', 'c', 'd', '?e'),
    fc.array(fc.constantFrom('Wire', 'Post', 'Radio', 'Ana', 'clerk', 'who*', '?'), {
      minLength: 1,
      maxLength: 3,
    }),
    fc.constantFrom('affirms', 'reports', 'denies'),
  )
  .map(([document, voices, stance]) => `${document}: ${voices.join(' > ')} ${stance}`);
const edge = fc
  .tuple(
    fc.constantFrom('a', 'b', 'c', 'd'),
    fc.constantFrom('a', 'b', 'c', 'd'),
    fc.constantFrom('copy', 'citation'),
  )
  .filter(([origin, derived]) => origin !== derived)
  .map(([origin, derived, kind]) => `${origin}>${derived} ${kind}`);

describe('whatever the statements', () => {
  function holds(check: (statements: readonly UngroupedStatement[], edges: string) => void): void {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 10 }), fc.array(edge, { maxLength: 5 }), (rows, edges) =>
        check(rows.map(voicedStatement), edges.join('|')),
      ),
      { numRuns: 300 },
    );
  }

  test('transmissions never lead back to where they began', () => {
    holds((statements, edges) => {
      const leaving = Map.groupBy(
        findTransmissions(statements, lineageOf(statements, edges)),
        ({ from }) => from,
      );
      const reaches = (at: string, seen: ReadonlySet<string>): boolean =>
        (leaving.get(at) ?? []).some(({ to }) => seen.has(to) || reaches(to, new Set([...seen, to])));
      for (const { id } of statements) expect(reaches(id, new Set([id]))).toBe(false);
    });
  });

  test('each supporting statement rests on one origin; whatever is passed on adds none', () => {
    holds((statements, edges) => {
      const found = findTransmissions(statements, lineageOf(statements, edges));
      const entities = voicedEntities(statements);
      const all = findOrigins(statements, entities, { transmissions: found, change: null });
      const supporting = statements.filter(({ chain }) => chain.at(-1)?.stance !== 'denies');
      expect(all.groups.flatMap((group) => group.statements).sort()).toEqual(
        supporting.map(({ id }) => id).sort(),
      );
      expect(all.atMost).toBeLessThanOrEqual(findOrigins(statements, entities).atMost);
    });
  });
});
