import { describe, expect, test } from 'vitest';
import type { ShownClaim, ShownStatement } from '../claims/show-claim.ts';
import type { ClaimSummary } from '../claims/summarise-claim.ts';
import { cellWidth } from './cell-width.ts';
import { printClaim } from './print-claim.ts';
import { printAsOf, printClaimSummary } from './print-claim-summary.ts';
import { plainPalette } from './styled-text.ts';

const page = (width: number) => ({ width, palette: plainPalette });

const summary: ClaimSummary = {
  id: 'c-0123456789abcdef',
  text: 'the quay had burned',
  statements: 20,
  documents: 14,
  publishers: 9,
  origins: { atLeast: 1, atMost: 2 },
  deniedBy: 2,
  contradictedBy: 3,
  firstSeen: '2031-05-08',
  depth: 4,
  mood: 'assertion',
  distorts: null,
  locked: null,
};

function statement(n: number, words = 'that the quay had burned'): ShownStatement {
  return {
    statement: {
      id: `s-${n}`,
      document: 'd-1',
      claim: summary.id,
      spans: [[0, 9]],
      text: words,
      mood: 'assertion',
      checkWorthiness: 0,
      firsthand: false,
      chain: [
        { name: 'The Lantern', entity: 'e-1', attribution: null, stance: 'reports' },
        { name: 'Ana Ruiz', entity: 'e-2', attribution: 'a-1', stance: 'affirms' },
      ],
      when: null,
      said: null,
    },
    place: { document: 'd-1', path: `pile/quay-${n}.md`, record: null, line: n, unit: 'line' },
    publisher: 'The Lantern',
    published: n === 0 ? null : '2031-05-09T08:00:00Z',
  };
}

const shown: ShownClaim = {
  asOf: null,
  summary,
  claim: {
    id: summary.id,
    text: summary.text,
    statements: ['s-1', 's-2', 's-3'],
    joins: [
      {
        statements: ['s-1', 's-2'],
        relation: 'same',
        confidence: 0.934,
        reason: 'the same words',
        decision: null,
      },
      {
        statements: ['s-1', 's-3'],
        relation: 'opposite',
        confidence: 1,
        reason: 'a person decided so',
        decision: 'p-1',
      },
    ],
    firstSeen: '2031-05-08',
    origins: { atLeast: 1, atMost: 1, groups: [], chokePoints: [], selfCitations: [] },
    transmissions: [],
    contradicts: ['c-2'],
    contradictions: [],
    distorts: null,
    locked: { decision: 'p-2', suggested: ['s-4'] },
  },
  origins: [
    {
      origin: { name: 'Ana Ruiz', entity: 'e-2', kind: 'named', statements: ['s-1', 's-2'], via: ['e-1'] },
      via: ['The Lantern'],
      statements: [statement(1), statement(0)],
    },
  ],
  others: [statement(3, 'the quay had not burned')],
  contradictions: [
    {
      claim: 'c-2',
      kind: 'figures',
      confidence: 0.8,
      statements: ['s-1', 's-9'],
      text: 'two quays had burned',
    },
  ],
  distorts: {
    of: 'c-3',
    kind: 'hedge',
    before: 'may have burned',
    after: 'had burned',
    statement: 's-1',
    text: 'the quay may have burned',
  },
  distortedAs: [
    { id: 'c-4', text: 'both quays had burned', kind: 'figure', before: 'the quay', after: 'both quays' },
  ],
  suggested: [statement(4)],
};

test('a claim in a list says how far it spread and on how much it rests', () => {
  expect(printClaimSummary(summary, page(80))).toBe(
    [
      'the quay had burned',
      '  in 14 documents, 9 publishers · rests on 1 to 2 origins · denied by 2 voices',
      '  contradicted by 3 other claims · first seen 2031-05-08 · 4 voices deep',
      '  c-0123456789abcdef',
      '',
      '',
    ].join('\n'),
  );
});

test.each<[string, Partial<ClaimSummary>, string]>([
  ['one of everything', { documents: 1, publishers: 1, depth: 1 }, 'in 1 document, 1 publisher'],
  ['publishers that are not known', { publishers: 0 }, 'in 14 documents · rests'],
  ['as many origins at least as at most', { origins: { atLeast: 2, atMost: 2 } }, 'rests on 2 origins ·'],
  ['no origin', { origins: { atLeast: 0, atMost: 0 } }, 'rests on nobody’s word'],
  ['no date', { firstSeen: null }, 'undated'],
  ['one voice', { depth: 1 }, 'one voice deep'],
  ['a wish', { mood: 'wish' }, 'wish'],
  ['a lock', { locked: { decision: 'p-1', suggested: 0 } }, '· locked\n'],
  [
    'a lock that keeps something out',
    { locked: { decision: 'p-1', suggested: 2 } },
    'locked, 2 statements suggested',
  ],
  [
    'a change',
    { distorts: { of: 'c-3', kind: 'figure', before: '16', after: '60' } },
    'changes “16” of c-3 into “60”',
  ],
])('of a claim with %s it says so', (_what, own, expected) => {
  expect(printClaimSummary({ ...summary, ...own }, page(200))).toContain(expected);
});

test('words without end are cut in a list', () => {
  const long = printClaimSummary({ ...summary, text: 'quay '.repeat(100_000) }, page(80));
  expect(long.length).toBeLessThan(1_000);
  expect(long).toContain(' …\n');
});

test('a claim is shown with its origins, what speaks against it, and what holds it together', () => {
  expect(printClaim(shown, page(80))).toBe(`the quay had burned
  in 14 documents, 9 publishers · rests on 1 to 2 origins · denied by 2 voices
  contradicted by 3 other claims · first seen 2031-05-08 · 4 voices deep
  c-0123456789abcdef

on the word of Ana Ruiz (named, 2 statements), always through The Lantern
  2031-05-09  The Lantern reports › Ana Ruiz affirms
    that the quay had burned
    pile/quay-1.md:1  s-1
  undated  The Lantern reports › Ana Ruiz affirms
    that the quay had burned
    pile/quay-0.md:0  s-0

who denies or doubts it
  2031-05-09  The Lantern reports › Ana Ruiz affirms
    the quay had not burned
    pile/quay-3.md:3  s-3

cannot be so together with
  two quays had burned
    figures  80 %  c-2

is a change of
  the quay may have burned
    hedge  “may have burned” became “had burned”  c-3
was changed into
  both quays had burned
    figure  “the quay” became “both quays”  c-4

held together by
  s-1 = s-2
    93 %  the same words
  s-1 ≠ s-3
    p-1  a person decided so

locked by p-2
would be added, were it not locked
  2031-05-09  The Lantern reports › Ana Ruiz affirms
    that the quay had burned
    pile/quay-4.md:4  s-4
`);
});

test('only the first statements of an origin are shown, unless all are asked for', () => {
  const [first] = shown.origins;
  const statements = Array.from({ length: 12 }, (_, n) => statement(n));
  const many = { ...shown, origins: first === undefined ? [] : [{ ...first, statements }] };
  expect(printClaim(many, page(80))).toContain('  … and 2 other statements (--all)\n');
  expect(printClaim(many, page(80), { isWhole: true })).toContain('s-11\n');
});

describe('whatever the width and the words', () => {
  const hostile = '\u001b[31mred\u202e\n<b>bold</b> 漢字 ';
  const words = { text: hostile.repeat(3), before: hostile, after: hostile };
  const wild: ShownClaim = {
    ...shown,
    summary: {
      ...summary,
      text: words.text,
      distorts: { of: 'c-3', kind: 'name', before: hostile, after: hostile },
    },
    others: [statement(3, words.text)],
    distorts: shown.distorts && { ...shown.distorts, ...words },
  };

  test.each([40, 80, 110])('no line is longer than %i cells', (width) => {
    const all = [printClaim(wild, page(width)), printClaimSummary(wild.summary, page(width))];
    all.push(printAsOf({ day: '2031-05-08', documents: 12_345, later: 100_000 }, page(width)));
    for (const line of all.join('\n').split('\n')) expect(cellWidth(line)).toBeLessThanOrEqual(width);
  });

  test('nothing that a terminal obeys comes out', () => {
    const all = printClaim(wild, page(60)) + printClaimSummary(wild.summary, page(60));
    expect(all).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/u);
  });
});
