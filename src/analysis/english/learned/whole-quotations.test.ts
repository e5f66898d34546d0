import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../model/span.ts';
import { bestLabellings } from '../../crf/best-labellings.ts';
import { layOut } from '../../lay-out.ts';
import { english } from '../english.ts';
import { oneSource } from './one-source.ts';
import { clampCue, own, ownShape } from './own.ts';
import { type Sight, seeParagraph } from './sight.ts';
import { keepQuotationsWhole } from './whole-quotations.ts';

function see(text: string): Sight {
  const { paragraphs, quotations } = layOut(text, [0, text.length], english);
  const words = [...paragraphs].flatMap(({ words: sentences }) => sentences);
  return seeParagraph(words, quotations, []);
}

/** For each of the best readings by scores without sense, the words that are content. */
function contentsBy(sight: Sight, cue: Span, scores: readonly number[]): boolean[][] {
  const { length } = sight.words;
  const window = { first: 0, end: length };
  const at = (index: number): number => scores[index % scores.length] ?? 0;
  const states = Float64Array.from({ length: length * ownShape.labels }, (_, index) => at(index));
  const steps = Float64Array.from({ length: length * ownShape.from.length }, (_, index) => at(3 * index + 1));
  clampCue(states, cue, window);
  keepQuotationsWhole(steps, sight, cue, window);
  return bestLabellings(oneSource, ownShape, { length, states, steps }, 8).map(({ labels }) =>
    Array.from(labels, (label) => label === own.content || label === own.contentBegin),
  );
}

describe('keepQuotationsWhole', () => {
  const sight = see('The pilot said “it was too dark to see the quay, and I turned back,” on Monday.');
  const cue: Span = [2, 3];
  const inner = sight.words.map((_, index) => index).filter((index) => index > 3 && index < 18);

  test('lets no reading have a part of a quotation', () => {
    const score = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(fc.array(score, { minLength: 7, maxLength: 60 }), (scores) => {
        for (const isContent of contentsBy(sight, cue, scores))
          expect(new Set(inner.map((index) => isContent[index])).size).toBe(1);
      }),
    );
  });

  test.each([
    ['of the cue itself', 'The pilot “said it was too dark to see the quay” on Monday.', [3, 4]],
    ['that is short', 'The pilot said it was “far too dark” on Monday.', [2, 3]],
    ['that opens again', 'The pilot said “it was dark and “I turned back to the quay.” He left.', [2, 3]],
  ] as const)('leaves one alone %s', (_, text, place) => {
    const { words } = see(text);
    const steps = new Float64Array(words.length * ownShape.from.length);
    keepQuotationsWhole(steps, see(text), place, { first: 0, end: words.length });
    expect(steps.every((score) => score === 0)).toBe(true);
  });
});
