import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRows } from './csv-rows.ts';

function rows(source: string, separator = ','): (readonly string[] | string)[] {
  return [...csvRows(source, separator)].map(({ cells, fault }) => fault ?? cells.map(({ text }) => text));
}

const separators = fc.constantFrom(',', ';', '\t', '|');
const cell = fc.string({
  unit: fc.constantFrom('a', 'Ü', ' ', '"', ',', ';', '\t', '|', '\n', '\r\n', '😀'),
  maxLength: 8,
});
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 });

test('what is written as RFC 4180 says comes back, with the line of each cell', () => {
  fc.assert(
    fc.property(table, separators, fc.constantFrom('\n', '\r\n'), (written, separator, end) => {
      let source = '';
      const lines: number[][] = [];
      for (const row of written) {
        lines.push([]);
        for (const [index, text] of row.entries()) {
          lines.at(-1)?.push(source.split('\n').length);
          source += `${index === 0 ? '' : separator}"${text.replaceAll('"', '""')}"`;
        }
        source += end;
      }
      const read = [...csvRows(source, separator)];
      expect(read.map(({ cells }) => cells.map(({ text }) => text))).toEqual(written);
      expect(read.map(({ cells }) => cells.map(({ line }) => line))).toEqual(lines);
    }),
  );
});

test('an open quote anywhere leaves the rows after it, on their lines', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5 }), fc.constantFrom('"a,b', 'a,"b', '"a"b,c'), (before, bad) => {
      const source = `${'x,"y ""z"""\n'.repeat(before)}${bad}\nlast,row\nend,"of it"\n`;
      const read = [...csvRows(source, ',')];
      expect(read[before]).toMatchObject({ line: before + 1, fault: expect.stringContaining('quote') });
      expect(read.slice(before + 1).map(({ cells, line }) => [line, cells[1]?.text])).toEqual([
        [before + 2, 'row'],
        [before + 3, 'of it'],
      ]);
    }),
  );
});

describe('a row', () => {
  const cases: [string, (readonly string[] | string)[]][] = [
    ['a,b', [['a', 'b']]],
    [
      'a,b\r\n\r\n \nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,\n,b\n',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['a,', [['a', '']]],
    ['say "no",b', [['say "no"', 'b']]],
    ['"a" ,b', [['a', 'b']]],
    [' "a",b', [[' "a"', 'b']]],
    ['""', []],
    ['"a', ['opens a quote that is never closed']],
    ['', []],
  ];
  test.each(cases)('%j', (source, expected) => {
    expect(rows(source)).toEqual(expected);
  });
});
