import { expect, test } from 'vitest';
import { NOTHING_LEFT_OUT } from '../left-out.ts';
import { describeProgress } from './progress-line.ts';
import { summary } from './summary.ts';

test.each<[files: number, of: number, entries: number, rate: number, left: number | null, line: string]>([
  [0, 10, 0, 0, null, '0 of 10 files  0 files/s'],
  [1, 1, 0, 2, 0, '1 of 1 file  2 files/s  about 0 s left'],
  [1200, 5000, 0, 300, 12.67, '1,200 of 5,000 files  300 files/s  about 13 s left'],
  [0, 1, 900, 40.2, 130, '0 of 1 file and 900 within them  40 files/s  about 3 min left'],
  [3, 9, 900, 1040, null, '3 of 9 files and 900 within them  1,040 files/s'],
  [1, 100_000, 0, 4, 25_000, '1 of 100,000 files  4 files/s  about 7 h left'],
])('%d of %d files, %d within them, at %d a second and %j left', (files, of, entries, rate, left, line) => {
  expect(describeProgress({ files, of, entries, bytes: 0, ofBytes: null }, { files: rate, left })).toBe(line);
});

test('a summary counts what there is, and says nothing of what there is not', () => {
  const leftOut = NOTHING_LEFT_OUT;
  expect(summary('read', { documents: 2000, attributions: 1, skipped: 0, leftOut })).toBe(
    'read 2,000 documents, 1 attribution',
  );
  expect(
    summary('read', { documents: 4, attributions: 2, skipped: 0, gaps: { ar: 2, fr: 1 }, leftOut }),
  ).toBe(
    'read 4 documents, 2 attributions, attribution not available in ar (2 documents) and fr (1 document)',
  );
  const some = { files: 1, records: 2 };
  expect(summary('added', { documents: 1, attributions: 0, held: 3, skipped: 2, leftOut: some })).toBe(
    'added 1 document, 0 attributions, 3 files already held, 1 file left out, 2 records left out, 2 files of other formats passed over',
  );
});
