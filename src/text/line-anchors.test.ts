import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LineAnchor } from '../model/document.ts';
import { lineAt, lineLocator } from './line-anchors.ts';

describe('the line of an offset', () => {
  const cases: [string, readonly LineAnchor[], string][] = [
    ['counts from line 1 without anchors', [], 'a\nb|\nc > 2'],
    ['takes a line feed to end its own line', [{ start: 0, line: 1 }], 'a|\nb > 1'],
    ['starts the next line after the line feed', [{ start: 0, line: 1 }], 'a\n|b > 2'],
    ['starts where the anchor says', [{ start: 0, line: 7 }], 'a\nb| > 8'],
    [
      'takes the nearest anchor',
      [
        { start: 0, line: 5 },
        { start: 2, line: 40 },
      ],
      'a\nb| > 40',
    ],
    ['counts from 1 before the first anchor', [{ start: 2, line: 40 }], 'a|\nb > 1'],
    ['takes an offset past the end to the end', [{ start: 0, line: 1 }], 'a\nb\n| > 3'],
  ];
  test.each(cases)('%s', (_name, lines, marked) => {
    const [shown = '', expected] = marked.split(' > ');
    const offset = shown.indexOf('|');
    const text = shown.replace('|', '');
    expect(lineAt(text, lines, offset)).toBe(Number(expected));
  });

  test('is the last line for an offset far outside', () => {
    expect(lineAt('a\nb', [], 99)).toBe(2);
    expect(lineLocator({ text: 'a\nb', lines: [] })(99)).toBe(2);
    expect(lineLocator({ text: 'a\nb', lines: [] })(-5)).toBe(1);
  });
});

test('the locator equals the count', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', '\n', 'é') });
  const anchors = fc.uniqueArray(fc.record({ start: fc.nat(40), line: fc.integer({ min: 1, max: 99 }) }), {
    selector: (anchor) => anchor.start,
  });
  fc.assert(
    fc.property(texts, anchors, fc.nat(60), (text, unsorted, offset) => {
      const lines = [...unsorted]
        .filter((anchor) => anchor.start <= text.length)
        .sort((a, b) => a.start - b.start);
      expect(lineLocator({ text, lines })(offset)).toBe(lineAt(text, lines, offset));
    }),
  );
});
