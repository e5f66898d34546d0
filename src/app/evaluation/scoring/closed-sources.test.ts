import { describe, expect, test } from 'vitest';
import { closedSources } from './closed-sources.ts';

describe('closedSources', () => {
  test.each([
    ['an apposition', 'Ana Lund, the mayor, said so.', 'Ana Lund, the mayor', 'said', 'Ana Lund, the mayor,'],
    ['a name before a comma', 'It rained, said Ana Lund, on Monday.', 'Ana Lund', 'said', 'Ana Lund'],
    ['a possessive', 'The ministry’s claim was old.', 'The ministry', 'claim', 'The ministry’s'],
    ['a contraction that is the cue', 'She’s saying no.', 'She', '’s saying', 'She'],
    ['a word that begins with s', "the 'stern' clerk said so", 'the', 'said', 'the'],
  ])('%s', (_, text, source, cue, closed) => {
    const spanOf = (words: string): [number, number] => [
      text.indexOf(words),
      text.indexOf(words) + words.length,
    ];
    const relation = {
      source: [spanOf(source)],
      cue: [spanOf(cue)],
      content: [],
      attitude: null,
      parent: null,
    };
    const [[start, end] = [0, 0]] = closedSources({ ...relation, confidence: null }, text);
    expect(text.slice(start, end)).toBe(closed);
  });
});
