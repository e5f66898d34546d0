import { describe, expect, test } from 'vitest';
import { markSpans, readStretch, stretchesOf } from '../../../../test/marked-stretch.ts';
import { contentBefore } from './content-before.ts';
import type { Scene } from './scene.ts';

/** The sentence with what stands before the words in angle brackets marked. */
function beforeIn(marked: string) {
  const { text, items, verbs, angle } = readStretch(marked);
  const stretch = { items, inside: null, paragraph: 0, opensParagraph: true };
  const found = contentBefore({ stretch, items, verbs, before: null }, angle[0]?.first ?? 0);
  return { text: found === null ? text : markSpans(text, [found.span]), quoted: found?.quoted ?? null };
}

describe('contentBefore', () => {
  test.each([
    ['a quotation', '⟦“It rained,”⟧ ⟨she⟩ said.', true],
    ['a quotation that ends in a question', '⟦“Did it rain?”⟧ ⟨she⟩ asked.', true],
    ['a clause and a comma', '⟦It rained all night⟧, ⟨she⟩ said.', false],
    ['a clause and a dash', '⟦It rained all night⟧ – ⟨she⟩ said.', false],
    ['a clause and a bracket', '⟦It rained⟧ (⟨she⟩ said) all night.', false],
    ['a comma and as', '⟦It rained all night⟧, as ⟨she⟩ put it.', false],
    ['after a semicolon', 'It rained; ⟦it poured⟧, ⟨she⟩ said.', false],
    ['after a dateline', 'HOLVE, Nov. 9 (Norwire) - ⟦It rained⟧, ⟨she⟩ said.', false],
    ['a quoted word that is a subject', 'The “rain” ⟨she⟩ said.', null],
    ['no mark between', 'Yesterday ⟨she⟩ said it rained.', null],
    ['nothing before', '⟨She⟩ said it rained.', null],
  ])('%s', (_, marked, quoted) => {
    expect(beforeIn(marked)).toEqual({ text: marked.replace(/[⟨⟩]/gu, ''), quoted });
  });

  /** The second sentence of a paragraph, looking back at the first. */
  function secondOf(text: string): Scene {
    const [before, stretch] = stretchesOf(text).filter(({ inside }) => inside === null);
    if (before === undefined || stretch === undefined) throw new Error('Not two sentences.');
    return { stretch, items: stretch.items, verbs: [], before };
  }

  test.each([
    ['“Who signed it?” The judge asked.', { closed: false, quoted: true, range: null }],
    ['“It rained.” The judge smiled.', { closed: true, quoted: true, range: null }],
    ['It rained. The judge smiled.', null],
  ])('a quotation that is the sentence before: %s', (text, expected) => {
    const found = contentBefore(secondOf(text), 0);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toMatchObject(expected);
  });
});
