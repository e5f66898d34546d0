import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../../model/span.ts';
import { marks } from '../english/marks.ts';
import { splitParagraphs } from '../tokens/paragraphs.ts';
import { findQuotations } from './find-quotations.ts';
import { withBlocks } from './with-blocks.ts';

const paragraph = fc.record({
  text: fc.constantFrom(
    'It rained.',
    '“It rained.”',
    'She said “no”.',
    '“It ‘rained’,” he said.',
    '“It rained.',
  ),
  isBlock: fc.boolean(),
});

test('each paragraph of a block lies in one outermost quotation, and all others are as they were', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), (paragraphs) => {
      const text = paragraphs.map((one) => one.text).join('\n\n');
      const spans = splitParagraphs(text);
      const blocks = spans.filter((_, index) => paragraphs[index]?.isBlock);
      const marked = findQuotations(text, spans, marks);
      const all = withBlocks(marked, spans, blocks);
      const within = ([start, end]: Span) => all.filter((one) => one.start >= start && one.end <= end);
      for (const [index, span] of spans.entries()) {
        const own = marked.filter((one) => one.start >= span[0] && one.end <= span[1]);
        const outermost = within(span).filter(({ parent }) => parent === null);
        if (!paragraphs[index]?.isBlock) expect(within(span)).toEqual(own);
        else expect(outermost.map(({ start, end }) => [start, end])).toEqual([span]);
      }
      for (const { start, end, parent } of all)
        expect(parent === null || (parent.start <= start && end <= parent.end)).toBe(true);
    }),
  );
});
