import { describe, expect, test } from 'vitest';
import type { Span } from '../model/span.ts';
import { marks } from './english/marks.ts';
import { findQuotations } from './quotations/find-quotations.ts';
import { quotingOf } from './quoting.ts';

/** How the content between `⟦` and `⟧` is worded. */
function quotingIn(marked: string): string {
  const text = marked.replace(/[⟦⟧]/gu, '');
  const spans: Span[] = [];
  for (const [index, piece] of marked.split(/[⟦⟧]/u).entries()) {
    const before = marked.split(/[⟦⟧]/u).slice(0, index).join('').length;
    if (index % 2 === 1) spans.push([before, before + piece.length]);
  }
  return quotingOf(spans, findQuotations(text, [[0, text.length]], marks));
}

describe('quotingOf', () => {
  test.each([
    ['direct', 'She said: ⟦“It rained all night.”⟧'],
    ['direct', '⟦“It rained,”⟧ she said, ⟦“all night.”⟧'],
    ['direct', 'She said: ⟦“He cried ‘help’ twice.”⟧'],
    ['indirect', 'She said ⟦that it rained all night⟧.'],
    ['mixed', 'She said ⟦that it rained “all night”⟧.'],
    ['mixed', 'She called ⟦the law “an insult” to the dead⟧.'],
    ['indirect', '“She said ⟦that it rained⟧,” he told us.'],
    ['direct', '“She said ⟦‘it rained’⟧,” he told us.'],
    ['mixed', '“She said ⟦that it ‘rained’⟧,” he told us.'],
  ])('%s: %s', (quoting, marked) => {
    expect(quotingIn(marked)).toBe(quoting);
  });

  test('an empty content is indirect', () => {
    expect(quotingOf([], [])).toBe('indirect');
  });
});
