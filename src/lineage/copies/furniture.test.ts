import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockHash, blocksOf, isFurniture, spanOfBlock } from './furniture.ts';
import { scanWords } from './scan-words.ts';

function blocks(text: string): string[] {
  const words = scanWords(text);
  return blocksOf(words).map((block) => text.slice(...spanOfBlock(words, block)));
}

/** Whether the one block of a text is furniture. */
function furniture(text: string, known?: string): boolean {
  const [words, knownWords] = [scanWords(text), scanWords(known ?? '')];
  const block = { from: 0, to: words.count };
  const hashes = new Set(
    known === undefined ? [] : [blockHash(knownWords, { from: 0, to: knownWords.count })],
  );
  return isFurniture(words, block, hashes);
}

test.each([
  ['One.\nTwo three.', ['One', 'Two three']],
  ['\n\n  One.\n\n—\nTwo.\n', ['One', 'Two']],
  ['', []],
  ['—\n', []],
])('%j has these blocks', (text, expected) => {
  expect(blocks(text)).toEqual(expected);
});

test('blocks hold all words, and no line ends within', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'é', '1', ' ', '\n', '.') }), (text) => {
      expect(
        blocks(text)
          .join(' ')
          .match(/[aé1]+/g),
      ).toEqual(text.match(/[aé1]+/g));
      for (const block of blocks(text)) expect(block).not.toContain('\n');
    }),
  );
});

describe('furniture', () => {
  test.each([
    '© The Lantern',
    'All rights reserved.',
    'Tous droits réservés',
    'Abonnieren Sie uns!',
    'Подпишитесь на наш канал',
    'More at https://lantern.example/ferry',
    'This material may not be published elsewhere.',
  ])('%s', (text) => {
    expect(furniture(text)).toBe(true);
  });

  test.each([
    'The right to strike was reserved for all.',
    'He said that nothing may be reproduced.',
    `Subscribe to the newsletter, ${'and read of harbours and of pilots '.repeat(12)}`,
  ])('not %s', (text) => {
    expect(furniture(text)).toBe(false);
  });

  test('what is known to be, whatever its case and marks', () => {
    expect(furniture('Printed, on paper from our VALLEY', 'Printed on paper from our valley!')).toBe(true);
    expect(furniture('Printed on paper from our valley', 'Printed on paper of our valley')).toBe(false);
  });
});
