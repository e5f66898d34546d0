import { type Span, type Spans, sameSpans } from '../../../model/span.ts';
import { dice, joinSpans, sharedExtent } from './extent.ts';

/** How alike two roles must be to count as the same, strictest first. */
export const strictnesses = ['exact', 'edge', 'dice80', 'dice50', 'overlap'] as const;

/**
 * - `exact`: the same spans.
 * - `edge`: the same once white space, quotation marks and other punctuation at the edges are taken off, and spans
 *   joined that have only such characters between them.
 * - `dice80`, `dice50`: the Dice coefficient of their characters is at least 0.8, at least 0.5.
 * - `overlap`: they share a character.
 */
export type Strictness = (typeof strictnesses)[number];

/** Whether two sets of spans in `text` are the same role. Two empty ones agree; an empty and a full one never do. */
export function agree(strictness: Strictness, a: Spans, b: Spans, text: string): boolean {
  if (a.length === 0 || b.length === 0) return a.length === b.length;
  switch (strictness) {
    case 'exact':
      return sameSpans(joinSpans(a), joinSpans(b));
    case 'edge':
      return sameSpans(stripEdges(a, text), stripEdges(b, text));
    case 'dice80':
      return dice(a, b) >= 0.8;
    case 'dice50':
      return dice(a, b) >= 0.5;
    case 'overlap':
      return sharedExtent(a, b) > 0;
  }
}

/** Spans without the blanks and punctuation at their edges, joined where nothing else lies between two of them. */
export function stripEdges(spans: Spans, text: string): Span[] {
  const stripped = joinSpans(spans).flatMap((span) => stripEdge(span, text));
  const joined: Span[] = [];
  for (const span of stripped) {
    const last = joined.at(-1);
    if (last && isEdge(text.slice(last[1], span[0]))) joined[joined.length - 1] = [last[0], span[1]];
    else joined.push(span);
  }
  return joined;
}

/** None where the span holds nothing else. */
function stripEdge([from, to]: Span, text: string): Span[] {
  let [start, end] = [from, to];
  while (start < end && isEdge(text[start] ?? '')) start += 1;
  while (end > start && isEdge(text[end - 1] ?? '')) end -= 1;
  return start < end ? [[start, end]] : [];
}

function isEdge(text: string): boolean {
  return /^[\s\p{P}]*$/u.test(text);
}
