import type { Span, Spans } from '../../../model/span.ts';

/** The spans in text order, those that touch or overlap made one, empty ones left out. */
export function joinSpans(spans: Spans): Span[] {
  const sorted = spans.filter(([start, end]) => start < end).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const joined: Span[] = [];
  for (const [start, end] of sorted) {
    const last = joined.at(-1);
    if (last && start <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
    else joined.push([start, end]);
  }
  return joined;
}

/** How many UTF-16 code units the spans cover together. */
export function extent(spans: Spans): number {
  return joinSpans(spans).reduce((sum, [start, end]) => sum + end - start, 0);
}

/** How many UTF-16 code units lie in both. */
export function sharedExtent(a: Spans, b: Spans): number {
  const others = joinSpans(b);
  let shared = 0;
  for (const [start, end] of joinSpans(a)) {
    for (const [from, to] of others) shared += Math.max(0, Math.min(end, to) - Math.max(start, from));
  }
  return shared;
}

/** Dice coefficient of the characters covered: twice those shared over the sum of both, 0 to 1; 0 for two empty ones. */
export function dice(a: Spans, b: Spans): number {
  const sum = extent(a) + extent(b);
  return sum === 0 ? 0 : (2 * sharedExtent(a, b)) / sum;
}

/** Whether all that one covers is covered by the other, one way or the other way round. False if either is empty. */
export function oneContainsOther(a: Spans, b: Spans): boolean {
  const smaller = Math.min(extent(a), extent(b));
  return smaller > 0 && sharedExtent(a, b) === smaller;
}
