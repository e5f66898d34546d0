import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldLineage } from './fold-lineage.ts';
import { arbitraryClaim, claimOf } from './made-up-claim.ts';

test('every statement is in exactly one row, and every document of a row is dated or not', () => {
  fc.assert(
    fc.property(arbitraryClaim, (page) => {
      const { rows, from, until } = foldLineage(page);
      const shown = rows.flatMap(({ statements }) => statements.map(({ id }) => id));
      expect(shown.toSorted()).toEqual(page.statements.map(({ id }) => id).toSorted());
      for (const { days, undated, documents } of rows) {
        expect(days.reduce((sum, one) => sum + one.documents, undated)).toBe(documents);
        for (const { day } of days)
          expect(day >= (from ?? Number.NaN) && day <= (until ?? Number.NaN)).toBe(true);
      }
    }),
  );
});

test('origins stand in the order of their first days, then what rests on none, then dissent', () => {
  const { rows } = foldLineage(
    claimOf([
      { id: 's-1', document: 'wire', published: '2034-03-09', origin: 0 },
      { id: 's-2', document: 'courier', published: '2034-03-07', origin: 1 },
      { id: 's-3', document: 'herald', published: '2034-03-08', origin: 1 },
      { id: 's-4', document: 'leaflet', published: null, origin: null },
      { id: 's-5', document: 'bellman', published: '2034-03-01', origin: null, stance: 'denies' },
      { id: 's-6', document: 'wire', published: '2034-03-09', origin: null, stance: 'doubts' },
    ]),
  );
  expect(
    rows.map(({ origin, isDissent, documents, undated }) => [origin, isDissent, documents, undated]),
  ).toEqual([
    [1, false, 2, 0],
    [0, false, 1, 0],
    [null, false, 1, 1],
    [null, true, 2, 0],
  ]);
});
