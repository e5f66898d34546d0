import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellWidth } from './cell-width.ts';
import { printable } from './printable.ts';
import { paint, plainPalette, styled } from './styled-text.ts';
import { wrap } from './wrap.ts';

describe('the width of a text in cells', () => {
  const cases: [string, number][] = [
    ['', 0],
    ['quay', 4],
    ['“quay”…', 7],
    ['e\u0301', 1],
    ['港口', 4],
    ['한글', 4],
    ['ｆ', 2],
    ['👮', 2],
    ['العربية', 7],
  ];
  test.each(cases)('%j takes %d', (text, width) => {
    expect(cellWidth(text)).toBe(width);
  });
});

describe('printable text', () => {
  const cases: [string, string, string][] = [
    ['white space becomes one space', 'a \n\t b', 'a b'],
    ['an escape sequence', 'a\u001b[31mb', 'a\\u{1b}[31mb'],
    ['a C1 control', 'a\u009b31mb', 'a\\u{9b}31mb'],
    ['a bidirectional override', 'a\u202eb', 'a\\u{202e}b'],
    ['an isolate', '\u2066a\u2069', '\\u{2066}a\\u{2069}'],
    ['a hidden tag', 'a\u{e0041}', 'a\\u{e0041}'],
    ['a lone surrogate', 'a\ud800b', 'a\\u{d800}b'],
    ['ordinary letters of any script', 'Ångström 港口 العربية 👮🏽‍♀️', 'Ångström 港口 العربية 👮🏽‍♀️'],
  ];
  test.each(cases)('%s', (_name, text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  test('is safe whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

describe('wrapping', () => {
  const units = fc.constantFrom('a', 'bb', ' ', '港', 'e\u0301', '👮', '\n');

  test('fills no line beyond the width and loses no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: units }), fc.integer({ min: 2, max: 20 }), (text, width) => {
        const lines = wrap([styled(text), styled(text, 'name')], width).map((line) =>
          paint(line, plainPalette),
        );
        for (const line of lines) expect(cellWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe((text + text).replaceAll(/\s/g, ''));
      }),
    );
  });

  test('breaks at spaces and keeps the styles', () => {
    const lines = wrap([styled('the harbour'), styled(' office', 'name')], 11);
    expect(lines).toEqual([[styled('the harbour')], [styled('office', 'name')]]);
  });
});

test('a path stays whole, whatever the width', () => {
  const path = styled('a/very/long path/to/quay.md:12', 'path');
  expect(wrap([styled('see'), styled(' '), path, styled(' there')], 10)).toEqual([
    [styled('see')],
    [path],
    [styled('there')],
  ]);
});
