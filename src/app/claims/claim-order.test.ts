import { expect, test } from 'vitest';
import { compareClaims } from './claim-order.ts';
import type { ClaimSummary } from './summarise-claim.ts';

/** `id: documents publishers origins contradicted denied firstSeen`, with origins as `1-2` and `?` for no date. */
function claimsOf(rows: string): ClaimSummary[] {
  return rows.split('|').map((row): ClaimSummary => {
    const [id = '', documents, publishers, origins = '', contradicted, denied, seen = '?'] = row
      .trim()
      .split(/[:\s]+/u);
    const [atLeast, atMost] = origins.split('-').map(Number);
    return {
      id,
      text: id,
      statements: Number(documents),
      documents: Number(documents),
      publishers: Number(publishers),
      origins: { atLeast: atLeast ?? 0, atMost: atMost ?? 0 },
      deniedBy: Number(denied),
      contradictedBy: Number(contradicted),
      firstSeen: seen === '?' ? null : seen,
      depth: 1,
      mood: 'assertion',
      distorts: null,
      locked: null,
    };
  });
}

test.each([
  [
    'spread',
    'most documents, then most publishers',
    'b: 3 1 1-1 0 0 | a: 3 2 1-1 0 0 | c: 9 1 9-9 0 0',
    'c a b',
  ],
  ['spread', 'equals by id', 'b: 1 1 1-1 0 0 | a: 1 1 1-1 0 0', 'a b'],
  [
    'independence',
    'fewest origins for its documents, at most and then at least',
    'a: 2 2 2-2 0 0 | b: 8 4 2-4 0 0 | c: 8 4 1-4 0 0 | d: 9 4 1-1 0 0',
    'd c b a',
  ],
  ['independence', 'what nobody affirms last', 'a: 5 5 0-0 0 2 | b: 1 1 1-1 0 0', 'b a'],
  [
    'contradiction',
    'most claims against it, then most voices',
    'a: 9 9 1-1 0 1 | b: 1 1 1-1 2 0 | c: 1 1 1-1 0 3',
    'b c a',
  ],
  [
    'newness',
    'the latest first, undated last',
    'a: 9 9 1-1 0 0 ? | b: 1 1 1-1 0 0 2031-05 | c: 1 1 1-1 0 0 2031-06-01',
    'c b a',
  ],
] as const)('by %s: %s', (by, _what, rows, expected) => {
  const sorted = (all: ClaimSummary[]) =>
    all
      .sort((a, b) => compareClaims(a, b, by))
      .map(({ id }) => id)
      .join(' ');
  expect(sorted(claimsOf(rows))).toBe(expected);
  expect(sorted(claimsOf(rows).reverse())).toBe(expected);
});
