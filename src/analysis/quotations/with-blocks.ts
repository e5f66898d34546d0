import type { Span } from '../../model/span.ts';
import type { Quotation } from './quotation.ts';

/**
 * Adds the quotations that the layout of a text marks: each paragraph of a block is one, all of a block are one speech, and
 * what is quoted in them lies inside. A block that has marks around each of its paragraphs is told by these already.
 *
 * @param marked by start, outer before inner, as `findQuotations` gives them
 * @param paragraphs in order
 * @param blocks in order, none overlapping
 */
export function withBlocks(
  marked: readonly Quotation[],
  paragraphs: readonly Span[],
  blocks: readonly Span[],
): Quotation[] {
  const all: Quotation[] = [];
  let speech = marked.reduce((most, one) => Math.max(most, one.speech), 0) + 1;
  let block = 0;
  let upcoming = 0;
  for (const paragraph of paragraphs) {
    const first = upcoming;
    while ((marked[upcoming]?.start ?? Number.POSITIVE_INFINITY) < paragraph[1]) upcoming += 1;
    const own = marked.slice(first, upcoming);
    while ((blocks[block]?.[1] ?? Number.POSITIVE_INFINITY) <= paragraph[0]) {
      block += 1;
      speech += 1;
    }
    const isInBlock = (blocks[block]?.[0] ?? Number.POSITIVE_INFINITY) <= paragraph[0];
    all.push(...(isInBlock && !isMarked(paragraph, own) ? within(paragraph, speech, own) : own));
  }
  return all;
}

/** Whether one quotation with marks holds all of a paragraph but a full stop. */
function isMarked([start, end]: Span, own: readonly Quotation[]): boolean {
  return own.some((one) => one.parent === null && one.start === start && one.end >= end - 1);
}

/** A paragraph as a quotation, and those in it inside. */
function within([start, end]: Span, speech: number, own: readonly Quotation[]): Quotation[] {
  const outer: Quotation = { start, end, innerStart: start, innerEnd: end, parent: null, speech };
  const moved = new Map<Quotation | null, Quotation>([[null, outer]]);
  for (const one of own) moved.set(one, { ...one, parent: moved.get(one.parent) ?? outer });
  return [...moved.values()];
}
