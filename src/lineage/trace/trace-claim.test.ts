import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { voicedEntities, voicedStatement } from '../../../test/voiced-statements.ts';
import type { Claim } from '../../model/claim.ts';
import type { Statement } from '../../model/statement.ts';
import { findOrigins } from '../origins/find-origins.ts';
import { findTransmissions } from '../origins/find-transmissions.ts';
import { changesBetween } from './changes-between.ts';
import { type TraceNode, traceClaim } from './trace-claim.ts';

/** Documents were published in the order of the alphabet. */
function traced(rows: readonly string[]) {
  const statements = rows.map((row, at): Statement => ({ ...voicedStatement(row, at), claim: 'c-1' }));
  const published = new Map(
    statements.map(({ document }) => [document, `2031-05-${String(document.charCodeAt(0) - 87)}`]),
  );
  const transmissions = findTransmissions(statements, {
    published,
    commenters: new Map(),
    derivations: new Map(),
  });
  const origins = findOrigins(statements, voicedEntities(statements), { transmissions, change: null });
  const claim: Claim = {
    id: 'c-1',
    text: 'it rained',
    statements: statements.map(({ id }) => id),
    joins: [],
    firstSeen: null,
    origins,
    transmissions,
    contradicts: [],
    contradictions: [],
    distorts: null,
  };
  return { statements, trace: traceClaim(claim, statements, published) };
}

/** `a(b(c) d)`: who took it from whom, with the number of statements where it is more than one. */
function written(nodes: readonly TraceNode[]): string {
  return nodes
    .map(({ document, statements, children, alsoFrom }) => {
      const times = statements.length > 1 ? `×${statements.length}` : '';
      const also = alsoFrom.length > 0 ? `+${alsoFrom.join('+')}` : '';
      return `${document}${times}${also}${children.length > 0 ? `(${written(children)})` : ''}`;
    })
    .join(' ');
}

describe('traceClaim', () => {
  test.each<[string, string, string, string]>([
    ['one document', 'a: Wire > Ana affirms', 'Ana: a', ''],
    [
      'papers that took it from each other',
      'a: Wire > Ana affirms | b: Post > Wire > Ana affirms | c: Ledger > Post reports | d: Echo > Wire reports',
      'Ana: a(b(c) d)',
      '',
    ],
    ['two origins, the earlier first', 'b: Post > Bo affirms | a: Wire > Ana affirms', 'Ana: a; Bo: b', ''],
    ['twice in one document', 'a: Wire > Ana affirms | a: Wire > Ana affirms', 'Ana: a×2', ''],
    [
      'from two',
      'a: Wire affirms | b: Radio affirms | c: Post > Radio > Wire reports',
      'Wire: a(c+b); Radio: b',
      '',
    ],
    ['denials beside it', 'a: Wire affirms | b: Ana denies | c: Post > Ana denies', 'Wire: a', 'b(c)'],
  ])('%s', (_, lines, origins, dissent) => {
    const { trace } = traced(lines.split('|'));
    const rows = trace.origins.map(({ origin, roots }) => `${origin.name}: ${written(roots)}`);
    expect([rows.join('; '), written(trace.dissent)]).toEqual([origins, dissent]);
  });

  test('each statement stands in it once, whatever the statements', () => {
    const row = fc
      .tuple(
        fc.constantFrom('a', 'b', 'c', 'd'),
        fc.array(fc.constantFrom('Wire', 'Post', 'Ana', 'clerk', '?'), { minLength: 1, maxLength: 3 }),
        fc.constantFrom('affirms', 'reports', 'denies', 'doubts'),
      )
      .map(([document, voices, stance]) => `${document}: ${voices.join(' > ')} ${stance}`);
    const all = (nodes: readonly TraceNode[]): string[] =>
      nodes.flatMap((node) => [...node.statements.map(({ id }) => id), ...all(node.children)]);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 10 }), (rows) => {
        const { statements, trace } = traced(rows);
        const found = [...trace.origins.flatMap(({ roots }) => all(roots)), ...all(trace.dissent)];
        expect(found.sort()).toEqual(statements.map(({ id }) => id).sort());
      }),
    );
  });
});

describe('changesBetween', () => {
  test.each<[string, string, string, string[]]>([
    ['nothing', 'Wire > Ana affirms', 'Post > Wire > Ana affirms', []],
    ['a source', 'Wire > Ana affirms', 'Post > Wire reports', ['source Ana → ']],
    ['credit', 'Wire > Ana affirms', 'Post > Ana affirms', ['source Wire → ']],
    ['all of it', 'Wire > Ana affirms', 'Post affirms', ['source Wire → ', 'source Ana → ']],
    [
      'a source that became another',
      'Wire > clerk affirms',
      'Post > Wire > Ministry affirms',
      ['source clerk → Ministry'],
    ],
    ['a source in between', 'Wire > Ana affirms', 'Post > Wire > Bo > Ana affirms', ['source  → Bo']],
    ['what a paper itself had', 'Wire > Ana affirms', 'Wire > Ana affirms', []],
    [
      'a figure',
      'Wire affirms = forty men left',
      'Post > Wire reports = 400 men left',
      ['figure forty → 400'],
    ],
    ['a looser figure', 'Wire affirms = forty men left', 'Post > Wire reports = dozens of men left', []],
    [
      'a figure that is not told any more',
      'Wire affirms = forty men left',
      'Post > Wire reports = men left',
      [],
    ],
    [
      'a hedge',
      'Wire affirms = the quay allegedly burned',
      'Post > Wire reports = the quay burned',
      ['hedge allegedly → '],
    ],
    [
      'a new hedge',
      'Wire affirms = it burned',
      'Post > Wire reports = it is said to have burned',
      ['hedge  → is said to'],
    ],
    [
      'one hedge for another',
      'Wire affirms = it may have burned',
      'Post > Wire reports = it reportedly burned',
      [],
    ],
  ])('%s', (_, from, to, expected) => {
    const [one, other] = [from, to].map(
      (row, at): Statement => ({ ...voicedStatement(`${at}: ${row}`, at), claim: 'c' }),
    );
    const found = one && other ? changesBetween(one, other) : [];
    expect(found.map(({ kind, before, after }) => `${kind} ${before ?? ''} → ${after ?? ''}`)).toEqual(
      expected,
    );
  });
});
