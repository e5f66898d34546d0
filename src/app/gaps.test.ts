import { describe, expect, test } from 'vitest';
import type { Document } from '../model/document.ts';
import { bareDocument } from './evaluation/relations/bare-document.ts';
import { countGaps, describeGaps, gapProblem, sumGaps } from './gaps.ts';

/** A document with a gap in each language given, where the text between `[` and `]` is. */
function withGaps(marked: string, ...languages: readonly (string | null)[]): Document {
  const gaps: Document['gaps'][number][] = [];
  let text = '';
  for (const piece of marked.split(/(?=[[\]])/u)) {
    const bare = piece.replace(/^[[\]]/u, '');
    const language = languages[gaps.length] ?? null;
    if (piece.startsWith('[')) gaps.push({ start: text.length, end: text.length + bare.length, language });
    text += bare;
  }
  return { ...bareDocument('a.txt', text), gaps };
}

describe('describeGaps', () => {
  test.each([
    ['It rained.', [], null],
    ['[Il pleut.]', ['fr'], 'The text is in French (fr), for which attribution is not available.'],
    [
      '[Il pleut.]\n\n[Es regnet.]',
      ['fr', 'de'],
      'The text is in French (fr) and German (de), for which attribution is not available.',
    ],
    [
      'It rained.\n\n[Il pleut.]',
      ['fr'],
      'Some of the text is in French (fr), for which attribution is not available.',
    ],
    [
      '[Il pleut.]\n\n[Oui.]\n\nYes.',
      ['fr', 'fr'],
      'Some of the text is in French (fr), for which attribution is not available.',
    ],
    [
      '[Brenna sund.]',
      [null],
      'The text is in a language that could not be told, for which attribution is not available.',
    ],
    ['[Brenna sund.]', ['qqx'], 'The text is in qqx, for which attribution is not available.'],
  ])('%j %j', (marked, languages, expected) => {
    expect(describeGaps(withGaps(marked, ...languages))).toBe(expected);
  });
});

test('a problem stands at the line of the first gap, and names the record', () => {
  const document = withGaps('It rained.\n\n[Il pleut.]\n\n[Oui.]', 'fr', 'fr');
  expect(gapProblem(document)).toMatchObject({
    code: 'attribution-not-available',
    severity: 'warning',
    line: 3,
  });
  expect(gapProblem({ ...document, record: '7' })?.message).toMatch(/^Record "7": Some of the text/);
  expect(gapProblem(withGaps('It rained.'))).toBeNull();
});

test('documents are counted once for each language of their gaps', () => {
  const documents = [
    withGaps('[a] [b] [c]', 'ar', 'ar', 'fr'),
    withGaps('[a]', 'fr'),
    withGaps('[a]', null),
    withGaps('b'),
  ];
  expect(Object.entries(countGaps(documents))).toEqual([
    ['fr', 2],
    ['ar', 1],
    ['und', 1],
  ]);
  expect(sumGaps([{ ar: 1 }, { fr: 1, ar: 1 }, {}])).toEqual({ ar: 2, fr: 1 });
});
