import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stretchOfValue } from '../../analysis/times/stretch-of-value.ts';
import type { TimelineCell } from '../timeline/lay-out.ts';
import { printTimelineGrid } from './print-timeline-grid.ts';
import { plainPalette } from './styled-text.ts';
import { shortPeriod, timelineGrid } from './timeline-grid.ts';

/** `happened said statements`, `-` for what is not known. */
function cells(...lines: string[]): TimelineCell[] {
  return lines.map((line) => {
    const [happened = '', said = '', statements] = line.split(' ');
    return { happened: stretchOfValue(happened), said: stretchOfValue(said), statements: Number(statements) };
  });
}

function print(width: number, ...lines: string[]): string[] {
  return printTimelineGrid(cells(...lines), { width, palette: plainPalette }).split('\n');
}

describe('printTimelineGrid', () => {
  test('has a row for the days that are spoken of, and a column for those on which it was said', () => {
    expect(
      print(
        80,
        '2031-05-06 2031-05-09 12',
        '2031-05-06 2031-06-01 1',
        '2031-05-10/2031-05-11 2031-05-09 2',
        '2031 2030-12-31 3',
        '2031-05-06 - 4',
      ),
    ).toEqual([
      'said           2030  2031',
      '                 12    05  06',
      'happened         31    09  01   ?',
      '2031             3*    ·   ·   ·',
      '2031-05-06       ·    12   1   4',
      '2031-05-10/11    ·     2*  ·   ·',
      '',
      '* said before the time of which it speaks',
      '',
      '',
    ]);
  });

  test('draws columns together where they do not fit, and says nothing where one is left', () => {
    const days = Array.from(
      { length: 28 },
      (_, n) => `2031-05-06 2031-05-${String(n + 1).padStart(2, '0')} 1`,
    );
    expect(print(40, ...days, '2029 2031-06-02 5')).toEqual([
      'said        2031',
      'happened      05  06',
      '2029          ·   5',
      '2031-05-06   28*  ·',
      '',
      '* said before the time of which it speaks',
      '',
      '',
    ]);
    expect(print(40, ...days)).toEqual(['']);
  });

  test('keeps the days of the months in which something was said, and draws the past together', () => {
    const near = Array.from(
      { length: 20 },
      (_, n) => `2031-05-${String(n + 1).padStart(2, '0')} 2031-05-21 1`,
    );
    const past = Array.from(
      { length: 20 },
      (_, n) => `2027-03-${String(n + 1).padStart(2, '0')} 2031-05-22 1`,
    );
    const lines = print(80, ...near, ...past);
    expect(lines.filter((line) => line.startsWith('2031-05-'))).toHaveLength(20);
    expect(lines.filter((line) => line.startsWith('2027'))).toEqual(['2027-03       ·   20']);
  });
});

const day = fc.integer({ min: -800_000, max: 30_000 });
const days = fc.tuple(day, fc.oneof(fc.constant(0), fc.nat(40), fc.nat(4_000)));
const anyCell = fc
  .tuple(days, fc.option(days), fc.integer({ min: 1, max: 99_999 }))
  .map(([[first, more], said, statements]) => ({
    happened: { first, last: first + more },
    said: said && { first: said[0], last: said[0] + said[1] },
    statements,
  }));

test('counts every statement once, whatever is drawn together', () => {
  fc.assert(
    fc.property(fc.array(anyCell, { maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (all, most) => {
      const grid = timelineGrid(all, ({ columns }) => columns.length <= most);
      if (grid === null) return;
      const counts = grid.rows.flatMap((row) => row.counts);
      expect(counts.reduce((sum, count) => sum + (count?.statements ?? 0), 0)).toBe(
        all.reduce((sum, { statements }) => sum + statements, 0),
      );
      expect(grid.columns.length).toBeLessThanOrEqual(most);
    }),
  );
});

test('is no wider and no taller than it may be', () => {
  fc.assert(
    fc.property(fc.array(anyCell, { maxLength: 60 }), fc.integer({ min: 40, max: 110 }), (all, width) => {
      const lines = printTimelineGrid(all, { width, palette: plainPalette }).split('\n');
      expect(Math.max(...lines.slice(0, -3).map((line) => line.length))).toBeLessThanOrEqual(width);
      expect(lines.length).toBeLessThanOrEqual(24 + 7);
    }),
  );
});

test.each([
  ['2031-05-06', '2031-05-06'],
  ['2031-05-10/2031-05-11', '2031-05-10/11'],
  ['2031-05-30/2031-06-02', '2031-05-30/2031-06-02'],
  ['2031-06/2031-08', '2031-06/08'],
  ['2031-12/2032-02', '2031-12/2032-02'],
  ['1990/1999', '1990/1999'],
  ['-0044-03-15/-0044-03-16', '-0044-03-15/16'],
  ['-0044/-0030', '-0044/-0030'],
])('%s in short is %s', (value, expected) => {
  const stretch = stretchOfValue(value);
  expect(stretch && shortPeriod(stretch)).toBe(expected);
});
