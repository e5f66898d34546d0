import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stretchesOf } from '../../test/marked-stretch.ts';
import { maxStretch, type Stretch } from './stretch.ts';

/** `depth: words`, a whole quotation in its place as `[…]`. */
function outline(text: string): string[] {
  return stretchesOf(text).map((stretch) => {
    const words = stretch.items.map(({ text: word, quotation }) => (quotation === null ? word : '[…]'));
    return `${depthOf(stretch)}: ${words.join(' ')}`;
  });
}

function depthOf({ inside }: Stretch): number {
  let depth = 0;
  for (let around = inside; around !== null; around = around.parent) depth += 1;
  return depth;
}

describe('buildStretches', () => {
  test.each([
    ['no quotation', 'It rained. It poured.', ['0: It rained .', '0: It poured .']],
    [
      'a quotation inside a sentence',
      'She said “it rained” twice.',
      ['0: She said […] twice .', '1: it rained'],
    ],
    [
      'two sentences in a quotation',
      '“It rained. It poured,” she said.',
      ['0: […] she said .', '1: It rained .', '1: It poured ,'],
    ],
    ['a quotation in a quotation', '“He said ‘run’ twice.”', ['0: […]', '1: He said […] twice .', '2: run']],
    ['two quotations', '“No,” she said, “never.”', ['0: […] she said , […]', '1: No ,', '1: never .']],
    [
      'quotations that touch at their start',
      '“‘Run’ is what he said.”',
      ['0: […]', '1: […] is what he said .', '2: Run'],
    ],
    ['a quotation left open', 'She said: “It rained.', ['0: She said : […]', '1: It rained .']],
    ['an empty quotation', 'She said “” twice.', ['0: She said […] twice .']],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(outline(text)).toEqual(expected);
  });

  test('the first stretch of each level opens the paragraph', () => {
    const stretches = stretchesOf('It rained. “It poured. It hailed,” she said.\n\nIt stopped.');
    expect(stretches.map((one) => `${one.paragraph} ${one.opensParagraph} ${one.items[0]?.lower}`)).toEqual([
      '0 true it',
      '0 false ',
      '0 true it',
      '0 false it',
      '1 true it',
    ]);
  });

  test(`no stretch is longer than ${maxStretch} items`, () => {
    const lengths = stretchesOf('word '.repeat(maxStretch * 2 + 50)).map(({ items }) => items.length);
    expect(lengths).toEqual([maxStretch, maxStretch, 50]);
  });
});

const soup = fc
  .array(
    fc.constantFrom('“', '”', '‘', '’', '"', '«', '»', 'He', 'said', 'it', '.', '?', ',', '\n', '\n\n', ' '),
    { maxLength: 50 },
  )
  .map((parts) => parts.join(' '));

test('each word that stands in a stretch stands in one, and lies in the words of its quotation', () => {
  fc.assert(
    fc.property(soup, (text) => {
      const seen = new Set<number>();
      for (const { items, inside } of stretchesOf(text)) {
        expect(items.length).toBeGreaterThan(0);
        for (const item of items) {
          expect(item.text).toBe(text.slice(item.start, item.end));
          expect(inside === null || (inside.innerStart <= item.start && item.end <= inside.innerEnd)).toBe(
            true,
          );
          if (item.quotation !== null) expect(item.quotation.parent).toBe(inside);
          else expect(seen.has(item.start)).toBe(false);
          if (item.quotation === null) seen.add(item.start);
        }
      }
      for (const word of text.matchAll(/[a-z]+/giu)) expect(seen.has(word.index)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
