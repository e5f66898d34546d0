import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockAt, layOutBlocks } from './blocks.ts';

const part = (
  kind: 'headline' | 'body' | 'comment',
  start: number,
  end: number,
  voiceName: string | null = null,
) => ({
  kind,
  start,
  end,
  voice: null,
  voiceName,
});

const shown = (text: string, parts: Parameters<typeof layOutBlocks>[1] = []) =>
  layOutBlocks(text, parts).map(
    ({ start, end, keepsBreaks }) => `${keepsBreaks ? '=' : '~'}${text.slice(start, end)}`,
  );

describe('layOutBlocks', () => {
  test('sets each line of a text without blank lines', () => {
    expect(shown('First line.\nSecond line, which is longer.\n')).toEqual([
      '=First line.',
      '=Second line, which is longer.',
    ]);
  });

  test('lets lines flow that were filled up to a width, and keeps breaks that were meant', () => {
    const text =
      'Ferry office\nHarbour, Monday\n\nThe boat that links the town with the island has\nburned out at her berth.';
    expect(shown(text)).toEqual([
      '=Ferry office\nHarbour, Monday',
      '~The boat that links the town with the island has\nburned out at her berth.',
    ]);
  });

  test('opens the comments once and names each commenter once', () => {
    const text = 'Head\n\nBody.\n\nOne.\n\nStill one.\n\nTwo.';
    const blocks = layOutBlocks(text, [
      part('headline', 0, 4),
      part('body', 6, 11),
      part('comment', 13, 29, 'Lil'),
      part('comment', 31, 35, 'Pete'),
    ]);
    const told = blocks.map((one) => [one.kind, one.voice?.name ?? null, one.opensComments]);
    expect(told).toEqual([
      ['headline', null, false],
      ['body', null, false],
      ['comment', 'Lil', true],
      ['comment', null, false],
      ['comment', 'Pete', false],
    ]);
  });

  test('cuts a paragraph without end into pieces that go on', () => {
    const text = 'It was said. '.repeat(1_000).trim();
    const blocks = layOutBlocks(text, [part('body', 0, text.length)]);
    expect(blocks.length).toBeGreaterThan(4);
    expect(blocks.map((one) => text.slice(one.start, one.end)).join('')).toBe(text);
    expect(blocks.map((one) => one.continues)).toEqual([false, ...blocks.slice(1).map(() => true)]);
  });

  test('leaves out white space between paragraphs, and nothing else, in order', () => {
    const texts = fc.array(fc.constantFrom('a', 'bb cc', ' ', '\n', '\n\n', '\t', '😀', '\r\n'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(texts, fc.nat(30), fc.nat(30), (pieces, from, length) => {
        const text = pieces.join('');
        const start = Math.min(from, text.length);
        const blocks = layOutBlocks(text, [part('body', start, Math.min(start + length, text.length))]);
        let at = 0;
        for (const block of blocks) {
          expect(text.slice(at, block.start).trim()).toBe('');
          expect(block.end).toBeGreaterThan(block.start);
          at = block.end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});

test('blockAt finds the block of an offset, or the next', () => {
  const blocks = layOutBlocks('aa\n\nbb\n\ncc', []);
  expect([0, 1, 2, 4, 7, 8, 99].map((offset) => blockAt(blocks, offset))).toEqual([0, 0, 1, 1, 2, 2, 2]);
});
