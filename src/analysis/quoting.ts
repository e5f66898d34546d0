import type { Quoting } from '../model/attribution.ts';
import type { Span } from '../model/span.ts';
import type { Quotation } from './quotations/quotation.ts';

/** Above this share of quoted characters a content is direct; a complementiser or a comma may stand outside. */
const directShare = 0.95;

/**
 * How a content is worded, by the share of it that stands between quotation marks of its own: marks around the whole
 * passage in which the content lies are those of an outer voice.
 *
 * @param quotations of the whole text, by start, outer before inner
 */
export function quotingOf(content: readonly Span[], quotations: readonly Quotation[]): Quoting {
  const whole = content.reduce((sum, [start, end]) => sum + end - start, 0);
  const quoted = content.reduce((sum, span) => sum + quotedWithin(span, quotations), 0);
  if (quoted === 0) return 'indirect';
  return quoted >= whole * directShare ? 'direct' : 'mixed';
}

/** Characters between outermost marks that open and close within a span. */
function quotedWithin([start, end]: Span, quotations: readonly Quotation[]): number {
  let sum = 0;
  let reached = start;
  for (let index = firstFrom(quotations, start); index < quotations.length; index += 1) {
    const quotation = quotations[index];
    if (quotation === undefined || quotation.start >= end) break;
    if (quotation.start < reached || quotation.end > end) continue;
    sum += quotation.end - quotation.start;
    reached = quotation.end;
  }
  return sum;
}

/** Index of the first quotation that starts at or after an offset. */
function firstFrom(quotations: readonly Quotation[], offset: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((quotations[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
