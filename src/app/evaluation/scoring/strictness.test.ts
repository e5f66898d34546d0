import { describe, expect, test } from 'vitest';
import type { Span } from '../../../model/span.ts';
import { agree, strictnesses } from './strictness.ts';

/** The text without brackets, and the spans that they stand for: `[a]`. */
function cut(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  let start = 0;
  let text = '';
  for (const char of marked) {
    if (char === '[') start = text.length;
    else if (char === ']') spans.push([start, text.length]);
    else text += char;
  }
  return { text, spans };
}

describe('agree', () => {
  // The loosest strictness that still fails is stated by the list of those that pass.
  test.each([
    ['the same', 'he said [it rained]', 'he said [it rained]', 'exact edge dice80 dice50 overlap'],
    [
      'quotation marks and a comma more',
      '[“It rained,”] he said',
      '“[It rained],” he said',
      'edge dice80 dice50 overlap',
    ],
    ['touching spans', '[it ][rained]', '[it rained]', 'exact edge dice80 dice50 overlap'],
    ['one span a paragraph', '[“Rain.]\n\n[“More.”]', '[“Rain.\n\n“More.”]', 'edge dice80 dice50 overlap'],
    ['a word more, of ten characters', '[abcdefgh] ij', '[abcdefgh ij]', 'dice80 dice50 overlap'],
    ['a third', '[abc] defgh', '[abc defgh]', 'dice50 overlap'],
    ['a corner', '[abcdefgh] ij', 'abcdefg[h ij]', 'overlap'],
    ['apart', '[abc] def', 'abc [def]', ''],
    ['both missing', 'abc', 'abc', 'exact edge dice80 dice50 overlap'],
    ['one missing', '[abc]', 'abc', ''],
  ])('%s', (_, one, other, passing) => {
    const [a, b] = [cut(one), cut(other)];
    expect(a.text).toBe(b.text);
    const passed = strictnesses.filter((strictness) => agree(strictness, a.spans, b.spans, a.text));
    expect(passed.join(' ')).toBe(passing);
    expect(strictnesses.filter((strictness) => agree(strictness, b.spans, a.spans, a.text))).toEqual(passed);
  });
});
