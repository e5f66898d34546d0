import { describe, expect, test } from 'vitest';
import { layOut } from '../lay-out.ts';
import { english } from './english.ts';
import { findDrafts, passagesOf } from './find-drafts.ts';

/** A paragraph of so many sentences of eight words. */
function paragraphOf(sentences: number): string {
  return 'The mayor said the old bridge fell. '.repeat(sentences).trim();
}

describe('a long paragraph', () => {
  test('is read in passages of whole sentences, none too long, none left out', () => {
    const text = paragraphOf(400);
    const sentences = layOut(text, [0, text.length], english).paragraphs.at(0)?.words ?? [];
    const passages = passagesOf(sentences);
    expect(passages.flat()).toEqual(sentences);
    expect(sentences.length).toBe(400);
    expect(passages.length).toBeGreaterThan(1);
    for (const passage of passages) expect(passage.flat().length).toBeLessThanOrEqual(800);
  });

  test('is read as its sentences are in a short one', () => {
    const read = (text: string): unknown[] =>
      findDrafts(layOut(text, [0, text.length], english), false).map(({ cue }) => cue);
    expect(read(paragraphOf(400))).toHaveLength(400);
    expect(read(paragraphOf(400)).slice(0, 3)).toEqual(read(paragraphOf(3)));
  });
});
