import { describe, expect, test } from 'vitest';
import type { Span } from '../model/span.ts';
import { english } from './english/english.ts';
import { layOut } from './lay-out.ts';
import { Paragraphs } from './paragraphs.ts';

const spans: Span[] = Array.from({ length: 5 }, (_, index) => [index * 10, index * 10 + 8]);

function paragraphs(keepsAll: boolean, laidOut: number[]): Paragraphs {
  const layOutOne = (index: number) => {
    laidOut.push(index);
    return { stretches: [], words: [], sentences: [spans[index] ?? ([0, 0] as const)] };
  };
  return new Paragraphs(spans, layOutOne, keepsAll);
}

describe('Paragraphs', () => {
  test('of a short text are laid out once', () => {
    const laidOut: number[] = [];
    const all = paragraphs(true, laidOut);
    expect([...all]).toEqual([...all]);
    expect(laidOut).toEqual([0, 1, 2, 3, 4]);
  });

  test('of a long text are laid out once in each pass that looks one ahead', () => {
    const laidOut: number[] = [];
    const all = paragraphs(false, laidOut);
    for (let index = 0; index < all.length; index += 1) expect(all.at(index + 1)).toBe(all.at(index + 1));
    expect(laidOut).toEqual([1, 2, 3, 4]);
    expect(all.at(0)?.sentences).toEqual([[0, 8]]);
    expect(laidOut).toEqual([1, 2, 3, 4, 0]);
  });

  test.each([true, false])('give all sentences in order, whatever was laid out before (%s)', (keepsAll) => {
    const all = paragraphs(keepsAll, []);
    all.at(3);
    expect([...all.sentences()]).toEqual(spans);
  });

  test('there are none beyond the ends', () => {
    expect([paragraphs(true, []).at(-1), paragraphs(true, []).at(5)]).toEqual([undefined, undefined]);
  });
});

test('a long text is laid out as a short one is', () => {
  const report = 'Ana Lund said: “It sank.”\n\n“Nobody,” she added, “was on it.” It rained.';
  const padding = `\n\n${'It rained. '.repeat(100)}`.repeat(1000);
  const long = layOut(report + padding, [0, report.length + padding.length], english);
  const short = layOut(report, [0, report.length], english);
  expect([long.paragraphs.at(0), long.paragraphs.at(1)]).toEqual([...short.paragraphs]);
  expect(long.paragraphs.length).toBe(1002);
});
